import { render } from 'preact'
import '../../ui/page.css'
import '../../ui/parts/parts.css'
import '../../ui/panel/panel.css'
import { follow } from '../../ui/model.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { watchFaults } from '../../ui/undone.ts'

watchFaults()
follow()
const app = document.getElementById('app')
if (app) render(<Panel />, app)
