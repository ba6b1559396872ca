import { describe, expect, test } from 'vitest'
import { schoolLexicon } from '../../core/fields/lexicon/tables.ts'
import { labelWords } from '../../core/page/label-words.ts'
import { mapPage } from '../../core/page/map-page.ts'
import { nameFields } from '../../core/page/name-fields.ts'
import { readPage } from '../../core/page/read-page.ts'

const pages: Record<string, string> = import.meta.glob('../pages/golden/*.html', { query: '?raw', import: 'default', eager: true })
const golden: Record<string, string> = import.meta.glob('../golden/pages/*.txt', { query: '?raw', import: 'default', eager: true })

/** Opens a page as a browser does, its frames and open shadow roots with it. */
async function open(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.srcdoc = html
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
  document.body.append(frame)
  await loaded
  return frame
}

/** What the golden file has of each field but where it stands: the frame of the test is in the way. */
function withoutPlaces(text: string): string {
  return text.replace(/^ {4}.*\n/gm, '')
}

describe('in Chromium', () => {
  test('there are golden pages', () => expect(Object.keys(pages).length).toBeGreaterThanOrEqual(24))

  test.each(Object.keys(pages))('%s reads as the parsed file does', async (file) => {
    const frame = await open(pages[file] as string)
    const fields = nameFields(readPage(frame.contentDocument as Document, { setting: 'mis', recognise: labelWords(schoolLexicon) }))
    const map = mapPage(fields, { address: '', scannedAt: '' })
    const lines = map.fields.map(
      ({ label, kind, item, class: of, because }) => `${label} | ${kind} | ${item ?? '-'} | ${of} | ${because}\n`,
    )
    const wanted = golden[file.replace('pages/golden', 'golden/pages').replace('.html', '.txt')] as string
    expect(lines.join('').trim()).toBe(withoutPlaces(wanted).trim())
    frame.remove()
  })

  test('finds each place again by its selector', async () => {
    const file = Object.keys(pages).find((name) => name.includes('medical-edit-table')) as string
    const frame = await open(pages[file] as string)
    const page = frame.contentDocument as Document
    const fields = readPage(page, { setting: 'mis', recognise: labelWords(schoolLexicon) })
    const { fields: mapped } = mapPage(nameFields(fields), { address: '', scannedAt: '', frameOf: () => null })
    const found = mapped.map(({ where }) => page.querySelectorAll(where))
    expect(found.map((all) => all.length)).toEqual(mapped.map(() => 1))
    expect(found.map(([one]) => one)).toEqual(fields.map(({ anchor }) => anchor))
    frame.remove()
  })
})
