import { render } from 'preact'
import '../../ui/page.css'
import '../../ui/parts/parts.css'
import '../../ui/options/options.css'
import { follow } from '../../ui/model.ts'
import { Options } from '../../ui/options/options.tsx'
import { watchFaults } from '../../ui/undone.ts'

watchFaults()
follow()
const app = document.getElementById('app')
if (app) render(<Options />, app)
