import { render } from 'preact'
import '../../ui/page.css'
import '../../ui/parts/parts.css'
import '../../ui/popup/popup.css'
import { follow } from '../../ui/model.ts'
import { Popup } from '../../ui/popup/popup.tsx'
import { watchFaults } from '../../ui/undone.ts'

watchFaults()
follow()
const app = document.getElementById('app')
if (app) render(<Popup />, app)
