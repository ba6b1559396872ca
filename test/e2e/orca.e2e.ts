import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../run/serve.mjs'
import { builtFolder, serving } from './built-folder.ts'
import { type OrcaSession, startOrca } from './orca-session.ts'

/** Orca's own cursor takes the focus along, a little later. */
function focusAt(words: string): Promise<void> {
  return orca.until((expected) => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return (at?.ariaLabel ?? at?.textContent) === expected
  }, words)
}

let orca: OrcaSession
const why = 'Why we ask: To give your child the help that they need'

describe('what Orca says in Firefox', () => {
  let server: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    const files = serving(await builtFolder({ langs: ['en', 'pl'] }), '/spoken/')
    server = await serve({ roots: { '/spoken/': [join(import.meta.dirname, '../pages/spoken')] }, answer: files })
    orca = await startOrca(`${server.origin}/spoken/`, () => document.querySelectorAll('field-note').length === 4)
    // Until the page is well known to Orca it may read more of it than a key asks for.
    await orca.press('ctrl+Home', /Registration/)
    await orca.press('Tab', /How we use your information link/)
    await orca.press('Tab', /For all the information on this form collapsed/)
    orca.transcript()
  })
  afterAll(async () => {
    await orca?.close()
    await server?.close()
  })

  test('on the way through the fields: each name as it was, its line once, and a button that is named for it', async () => {
    await orca.press('Tab', /Name of your pet entry/)
    await orca.press('Tab', /Why we ask: date of birth collapsed/)
    await orca.press('Tab', new RegExp(`Date of birth entry.*For example, 31 3 2012 ${why}`, 's'))
    await orca.press('Tab', /Does your child have a social worker\?.*Why we ask: social worker collapsed/s)
    const said = orca.transcript()
    expect(said.split(why).length - 1).toBe(1)
    await expect(said).toMatchFileSnapshot('../golden/spoken/orca-fields.txt')
  })

  test('of a note: that it opened and nothing by itself, then line by line; Escape leads back to its button', async () => {
    await orca.press('Return', /^expanded$/)
    await orca.press('Insert+a', /Browse mode/)
    await orca.press('Down', /Social worker panel.*Social worker/s)
    await orca.press('Down', /The name of any social worker/)
    await orca.press('Down', /Why we ask\. To give/)
    await orca.press('Down', /Must you answer\?/)
    await orca.press('Down', /The law does not require you to answer/)
    await orca.press('Down', /What kind of fact/)
    await orca.press('Down', /Who sees it, and where it may go.* collapsed/)
    await orca.press('Down', /More collapsed/)
    await focusAt('More')
    await orca.press('Return', /^expanded$/)
    await orca.until(() => [...document.querySelectorAll('field-note')].some((one) => one.shadowRoot?.querySelector('.more .words')))
    await orca.press('Down', /What this is/)
    await orca.press('Down', /In the notice’s own words: [^.]+ collapsed/)
    await focusAt('In the notice’s own words: What this is')
    await orca.press('Return', /^expanded$/)
    await orca.press('Down', /child in need/)
    await expect(orca.transcript()).toMatchFileSnapshot('../golden/spoken/orca-note.txt')
    // Whether Orca names the button again, or says only that it has closed, depends on which event reaches it first.
    await orca.press('Escape', /collapsed/)
    await focusAt('Why we ask: social worker')
    await orca.press('Tab', /Yes.*radio button/s)
    orca.transcript()
  })

  test('of another language: chosen by keys alone, the note stands open in it', async () => {
    await orca.press('Tab', /Why we ask: dental check collapsed/)
    await orca.press('Return', /^expanded$/)
    await orca.press('Tab', /Who sees it, and where it may go.* collapsed/)
    await orca.press('Tab', /More collapsed/)
    await orca.press('Tab', /In the notice’s own words collapsed/)
    await orca.press('Tab', /The full notice \(opens in a new tab\) link/)
    await orca.press('Tab', /Language collapsed/)
    await orca.press('Return', /^expanded$/)
    await orca.press('Tab', /English.* pressed/)
    await orca.press('Tab', /Polski.* not pressed/)
    await orca.press('Return', /Dlaczego pytamy: /)
    await orca.press('Tab', /collapsed/)
    await expect(orca.transcript()).toMatchFileSnapshot('../golden/spoken/orca-language.txt')
  })
})
