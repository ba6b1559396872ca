import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { closeBrowser, noticeText, type Opened, type Opening, openForm } from './form-browser.ts'

const open: Opened[] = []
const tag = '<script src="fieldnote.js" defer></script>'

async function works(opening: Opening): Promise<Opened> {
  const opened = await openForm({ ready: false, ...opening })
  open.push(opened)
  const { page } = opened
  const button = page.getByRole('button', { name: 'Why we ask: social worker', exact: true })
  await button.click()
  const note = page.getByRole('group', { name: 'Social worker', exact: true })
  await note.getByText('More', { exact: true }).click()
  await note.getByRole('link', { name: 'The full notice' }).waitFor()
  return opened
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

describe('under a strict policy for content', () => {
  const strict =
    "default-src 'none'; connect-src 'self'; img-src data:; form-action 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"
  test.each(['', "; trusted-types 'none'", '; trusted-types', '; trusted-types lit-html', "; trusted-types other 'allow-duplicates'"])(
    'script and styles of the site only, trusted types%s',
    async (types) => {
      const { lines } = await works({ headers: { 'content-security-policy': strict + types } })
      expect(lines).toEqual([])
    },
  )
})

describe('however the script comes to the page', () => {
  test('put together with others', async () => {
    const { lines } = await works({
      html: (html) => html.replace(tag, '<script src="all.js" defer></script>'),
      answer: (request, response) => {
        if (!request.url?.endsWith('/all.js')) return false
        void fetch(`http://${request.headers.host}/form/fieldnote.js`)
          .then((answer) => answer.text())
          .then((script) =>
            response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(`var a=1;${script}\n;var b=2;`),
          )
        return true
      },
    })
    expect(lines).toEqual([])
  })

  test('delayed to the first interaction, without a current script', async () => {
    const { lines } = await works({
      html: (html) => html.replace(tag, ''),
      before: async (page) => {
        // As text, so that nothing rewrites the import: a module has no current script.
        await page.addInitScript(`addEventListener('load', async () => {
          const code = await (await fetch('fieldnote.js')).text()
          await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
        })`)
      },
    })
    expect(lines).toEqual([])
  })

  test('the notice inline on the page', async () => {
    const { lines } = await works({
      html: (html) =>
        html
          .replace('notice="notice.json"', 'notice="#sheet"')
          .replace('</body>', `<script type="application/json" id="sheet">${noticeText().replaceAll('<', '\\u003c')}</script></body>`),
    })
    expect(lines).toEqual([])
  })
})
