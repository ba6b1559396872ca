import { launchExtension, serveSite } from '/work/wt-T1/test/e2e/extension-browser.ts'

const site = await serveSite()
const ext = await launchExtension({ build: process.argv[2] })
await ext.allow('http://127.0.0.1/*')
const p = await ext.context.newPage()
const pageOf = (form) => `<!doctype html><title>F</title><meta charset=utf-8><h1>Trip form</h1><form>${form}</form>`
const names = async () => (await ext.ask(p, { type: 'report' })).finds.map((f) => f.item + '|' + f.because).join(' ; ')
await p.goto(
  site.make(
    'l1',
    pageOf(
      `<p><label for=r>Religion</label> <select id=r><option>None<option>Other</select></p><p id=late></p><p><label for=hobby id=hl>Hobby</label> <input id=hobby></p>`,
    ),
  ),
)
await new Promise((d) => setTimeout(d, 1500))
await p.evaluate(() => {
  hl.firstChild.data = 'Ethnicity'
  late.innerHTML = '<label for=o>Please specify</label> <input id=o>'
})
await new Promise((d) => setTimeout(d, 2500))
console.log('at once:', await names())
await p.goto(
  site.make(
    'l2',
    pageOf(
      `<p><label for="q1">Does the pupil have a medical condition?</label><select id="q1" onchange="this.parentElement.insertAdjacentHTML('afterend', '<p><label for=q2>If yes, please describe</label><input id=q2></p>')"><option>No</option><option>Yes</option></select></p>`,
    ),
  ),
)
await new Promise((d) => setTimeout(d, 1500))
await p.selectOption('#q1', 'Yes')
await new Promise((d) => setTimeout(d, 2500))
console.log('comes with yes:', await names())
await ext.close()
await site.close()
