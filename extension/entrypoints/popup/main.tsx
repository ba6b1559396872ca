import { render } from 'preact'
import '../../ui/ui.css'
import { follow } from '../../ui/model.ts'
import { Popup } from '../../ui/popup/popup.tsx'

follow()
const app = document.getElementById('app')
if (app) render(<Popup />, app)
