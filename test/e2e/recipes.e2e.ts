import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { twoLines } from '../../core/formats/embed-page.ts'
import { builtFolder, type Files, serving } from './built-folder.ts'
import { closeBrowser, type Opened, openForm } from './form-browser.ts'

let files: Files
const open: Opened[] = []

beforeAll(async () => {
  files = await builtFolder({ wordpress: true })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

const fields =
  '<p><label for="b">Date of birth</label><br><input id="b" name="b"></p><p><label for="a">Attendance</label><br><input id="a" name="a"></p>'
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Join us</title><link rel="icon" href="data:,"></head><body><main><h1>Join us</h1>${body}</main></body></html>`

async function start(html: string, from = files, prefix = '/form/'): Promise<Opened> {
  const opened = await openForm({ html: () => html, answer: serving(from, prefix) })
  open.push(opened)
  return opened
}

async function worksOn({ page: shown, lines }: Opened, title = 'date of birth'): Promise<void> {
  const button = shown.getByRole('button', { name: `Why we ask: ${title}`, exact: true })
  await button.focus()
  await shown.keyboard.press('Enter')
  await shown.locator('.note:visible').getByRole('link', { name: 'The full notice' }).waitFor()
  expect(lines).toEqual([])
}

/** The plugin as WordPress would have it unpacked, and what its shortcode writes for a form. */
function plugin(): { readonly inside: Files; readonly markup: string; readonly enqueued: string } {
  const [name, zip] = [...files].find(([file]) => file.endsWith('.zip')) ?? []
  const unpacked = unzipSync(zip as Uint8Array)
  const slug = String(name).replace('.zip', '')
  const php = strFromU8(unpacked[`${slug}/fieldnote.php`] as Uint8Array)
  const inside = new Map(Object.entries(unpacked).map(([file, bytes]) => [file, strFromU8(bytes)]))
  const at = (file: string) => `/wp-content/plugins/${slug}/notice/${file}`
  const [link = '', notes = ''] = [...php.matchAll(/sprintf\(\s*'([^']+)'/g)].map(([, format]) => format ?? '')
  const put = (format: string, values: readonly string[]) => values.reduce((text, value) => text.replace('%s', () => value), format)
  const linkText = /esc_html\( '([^']+)' \)/.exec(php)?.[1] ?? ''
  const script = /fieldnote_file\( '(fieldnote\.[^']+\.js)' \)/.exec(php)?.[1] ?? ''
  const written = put(link, [at('notice.html'), linkText])
  return {
    inside,
    markup: put(notes, ['gform_1', '', at('notice.json'), written]),
    enqueued: `<script src="${at(script)}" defer></script>`,
  }
}

describe('a form gets its notes', () => {
  test('in plain HTML, by the two lines as embed.html has them', async () => {
    expect(String(files.get('embed.html'))).toContain('field-notes for=')
    await worksOn(await start(page(`${twoLines.replace('FORM-ID', 'join')}<form id="join">${fields}</form>`)))
  })

  test('in WordPress, by the markup of the plugin’s shortcode and the files inside it', async () => {
    const { inside, markup, enqueued } = plugin()
    expect(markup).toMatch(/^<field-notes for="gform_1" notice="\/wp-content\/.*<a href=.*rel="privacy-policy">/)
    const opened = await start(page(`${markup}<form id="gform_1">${fields}</form>${enqueued}`), inside, '/wp-content/plugins/')
    await worksOn(opened)
  })

  test('in a form of Gravity Forms, on the page that it fetches next too', async () => {
    const opened = await openForm({ path: '/hosts/gravity-forms.html', answer: serving(files, '/hosts/') })
    open.push(opened)
    await worksOn(opened)
    await opened.page.keyboard.press('Escape')
    await opened.page.getByRole('button', { name: 'Next' }).click()
    await opened.page.getByRole('button', { name: 'Why we ask: attendance' }).waitFor()
  })

  test('in a form that a framework renders again', async () => {
    const opened = await openForm({ path: '/hosts/rerendered.html', answer: serving(files, '/hosts/') })
    open.push(opened)
    await opened.page.evaluate(() => {
      ;(window as never as { names: { value: string[] } }).names.value = ['Attendance', 'Social worker']
    })
    await opened.page.getByRole('button', { name: 'Why we ask: social worker' }).waitFor()
    await worksOn(opened, 'attendance')
  })

  test('where only a link is possible, by a sentence and an address that leads to the item, scripts off', async () => {
    const embed = String(files.get('embed.html'))
    const [, sentence = '', address = ''] = /<dt>Social worker<\/dt><dd>([^<]+) <a href="(notice\.html#[^"]+)"/.exec(embed) ?? []
    expect(embed).toMatch(/<dt>For all the information on this form<\/dt><dd>Why we ask: To [^<]* The notice says this of all/)
    expect(sentence).toMatch(/^What this is: .*Must you answer\?/)
    const opened = await openForm({ answer: serving(files), ready: false, context: { javaScriptEnabled: false } })
    open.push(opened)
    await opened.page.goto(`${opened.origin}/form/${address}`)
    const item = opened.page.getByRole('article', { name: /^Social worker(?!’|')/ })
    expect((await item.boundingBox())?.y).toBeLessThan(400)
  })
})
