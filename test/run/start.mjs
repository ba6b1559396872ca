// npm start: installs what is missing, builds, and serves the admissions form and the MIS.
// --browser also opens a browser with the extension loaded.
import { join } from 'node:path'
import { build } from './build.mjs'
import { demonstrationRoots } from './demonstration.mjs'
import { installPackages } from './install.mjs'
import { openBrowser } from './open-browser.mjs'
import { serve } from './serve.mjs'
import { root } from './toolchain.mjs'

await installPackages()
if (!(await build())) process.exit(1)

const { origin } = await serve({ port: Number(process.env.PORT ?? 4173), roots: demonstrationRoots })
const chrome = join(root, '.output/chrome-mv3')
const firefox = join(root, '.output/firefox-mv3/manifest.json')

console.log(`form ${origin}/form/`)
console.log(`mis ${origin}/mis/`)
console.log(`
To load the staff extension:
  Chrome or Edge   chrome://extensions, turn on Developer mode, Load unpacked, choose ${chrome}
  Firefox          about:debugging#/runtime/this-firefox, Load Temporary Add-on, choose ${firefox}
  or               npm start -- --browser
Then open the MIS page, press the extension's button and turn it on for the site.
Ctrl+C stops.`)

if (process.argv.includes('--browser') && !(await openBrowser(`${origin}/mis/`))) {
  console.log('No browser could be opened here with the extension loaded: please follow the steps above.')
}
