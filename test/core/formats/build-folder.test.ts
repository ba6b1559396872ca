import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { type BuiltFolder, buildFolder } from '../../../core/formats/build-folder.ts'
import { moduleLine, pinnedLines, twoLines } from '../../../core/formats/embed-page.ts'
import { formSentenceLines } from '../../../core/formats/form-sentences.ts'
import { itemPhrases } from '../../../core/formats/item-phrases.ts'
import type { NoteSheet } from '../../../core/formats/note-sheet.ts'
import { phpString, pluginPhp } from '../../../core/formats/wordpress/plugin-files.ts'
import { indexNotices, type NoticeIndex } from '../../../core/notice/index-notices.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import { polish } from '../../../core/words/languages/polish.ts'
import { levels } from './levels.ts'
import { parsePhp } from './run-php.ts'
import { runPlugin } from './run-plugin.ts'
import { hip, hostileIndex, payloads, pupil, sha256, speaking, withoutContact } from './sample.ts'
import { standInWidget } from './stand-in-widget.ts'

const ofHip = indexNotices([hip])

const { script } = standInWidget
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
const widget = { ...standInWidget, integrity }

function build(index: NoticeIndex, wordpress = false, site?: URL): BuiltFolder {
  const [first, ...others] = levels.map((level) => speaking(index, level))
  if (first === undefined) throw new Error('no level')
  const options = { editions: [first, ...others] as const, phrasesFor: itemPhrases, sha256, widget, wordpress }
  return buildFolder(index, site === undefined ? options : { ...options, site })
}

function textOf({ files }: BuiltFolder, name: string): string {
  const content = files.get(name)
  if (typeof content !== 'string') throw new Error(`${name} is not in the folder`)
  return content
}

describe('the folder that a school uploads', () => {
  const folder = build(ofHip, true)

  test('holds what design and README name', () => {
    for (const name of [
      'notice.json',
      'notice.html',
      'embed.html',
      'fieldnote.js',
      'fieldnote.1.2.3.js',
      'fieldnote.module.js',
      'privacy-notice.js',
      'record-of-processing.csv',
      'notice.jsonld',
      'notice.css',
    ]) {
      expect([...folder.files.keys()]).toContain(name)
    }
    expect(textOf(folder, 'fieldnote.js')).toBe(textOf(folder, 'fieldnote.1.2.3.js'))
  })

  test('has every file to which a page of it refers', () => {
    for (const name of ['notice.html', 'embed.html']) {
      const { document } = parseHTML(textOf(folder, name))
      const links = [...document.querySelectorAll('a, link')].map((link) => link.getAttribute('href') ?? '')
      const files = links.filter((href) => !/^(#|https?:)/.test(href)).map((href) => href.split('#')[0])
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) expect([...folder.files.keys()]).toContain(file)
    }
  })

  test('has every file to which a sheet of it refers', () => {
    for (const [name, content] of folder.files) {
      const sheet = name.endsWith('.json') ? (JSON.parse(String(content)) as Partial<NoteSheet>) : {}
      if (sheet.notes === undefined) continue
      expect(sheet.editions).toHaveLength(3)
      for (const file of [sheet.detail, ...(sheet.editions ?? []).map(({ href }) => href)]) expect([...folder.files.keys()]).toContain(file)
    }
  })

  test('has the full notice in each language, and each note leads to the one in its own', () => {
    const inPolish = { ...speaking(ofHip), words: polish }
    const editions = [speaking(ofHip), speaking(ofHip, 'child'), inPolish] as const
    const both = buildFolder(ofHip, { editions, phrasesFor: itemPhrases, sha256, widget, wordpress: false })
    const pages = [...both.files].flatMap(([name, content]) => {
      const sheet = name.endsWith('.json') ? (JSON.parse(String(content)) as Partial<NoteSheet>) : {}
      return sheet.fullNotice === undefined ? [] : [[sheet.lang, sheet.level, sheet.fullNotice]]
    })
    expect(pages).toEqual([
      ['en', 'plain', 'notice.html'],
      ['en', 'child', 'notice.html'],
      ['pl', 'plain', 'notice.pl.html'],
    ])
    const links = (name: string) =>
      [...parseHTML(textOf(both, name)).document.querySelectorAll('.languages a')].map((link) => link.outerHTML)
    expect(links('notice.html')).toEqual(['<a href="notice.pl.html" lang="pl" hreflang="pl">Polski</a>'])
    expect(links('notice.pl.html')).toEqual(['<a href="notice.html" lang="en" hreflang="en">English</a>'])
  })

  test('names the compiled notice and the details by what they hold', () => {
    let named = 0
    for (const [name, content] of folder.files) {
      const hash = /^(?:detail|notice\.hip)\..*?\.?([0-9a-f]{10})\.json$/.exec(name)?.[1]
      if (hash === undefined) continue
      expect(sha256(String(content)).slice(0, 10), name).toBe(hash)
      named++
    }
    expect(named).toBe(4)
    const compiled = [...folder.files.keys()].find((name) => /^notice\.hip\.[0-9a-f]{10}\.json$/.test(name)) ?? ''
    expect(parseNotice(JSON.parse(textOf(folder, compiled)))).toMatchObject({ ok: true, value: { id: 'hip' } })
  })

  test('has new names for sheets when anything in them changed', () => {
    const names = (built: BuiltFolder) => [...built.files.keys()].filter((name) => /^notice\.en\./.test(name))
    expect(names(folder)).toHaveLength(2)
    const changed = names(build(indexNotices([{ ...hip, version: '2' }])))
    for (const name of names(folder)) expect(changed).not.toContain(name)
  })

  test('is the same bytes each time', () => {
    expect(build(ofHip, true).files).toEqual(folder.files)
  })

  test('is built in under a second of processor time', () => {
    const before = process.cpuUsage()
    build(ofHip, true)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(1_000)
  })

  test('has the phrases of a form’s questions in the first sheet alone, which every page loads', () => {
    const sheets = [...build(ofHip).files].filter(([name]) => /^notice(\.en\.\w+\.\w+)?\.json$/.test(name))
    expect(sheets.length).toBe(levels.length)
    for (const [name, text] of sheets) expect((JSON.parse(String(text)) as NoteSheet).phrases.length > 0, name).toBe(name === 'notice.json')
  })

  test('is a sheet alone, without editions, where there is one', () => {
    const built = buildFolder(ofHip, { editions: [speaking(ofHip)], phrasesFor: itemPhrases, sha256, widget, wordpress: false })
    expect(JSON.parse(textOf(built, 'notice.json'))).toMatchObject({ editions: [] })
    expect([...built.files.keys()].some((name) => name.endsWith('.zip'))).toBe(false)
  })

  test('lists a draft translation as one', () => {
    const draft = speaking(ofHip)
    const words = { ...draft.words, lang: 'pl', status: { is: 'draft' as const } }
    const built = buildFolder(ofHip, {
      editions: [draft, { ...draft, words }],
      phrasesFor: itemPhrases,
      sha256,
      widget,
      wordpress: false,
    })
    expect((JSON.parse(textOf(built, 'notice.json')) as NoteSheet).editions[1]).toMatchObject({ lang: 'pl', draft: true })
  })

  test('shows a sheet as the golden one has it', async () => {
    const sheet = JSON.parse(textOf(folder, 'notice.json')) as NoteSheet
    const { hash: _, notices: __, editions: ___, detail: ____, phrases: _____, ...rest } = sheet
    await expect(withoutContact(`${JSON.stringify(rest, null, 1)}\n`)).toMatchFileSnapshot('../../golden/formats/hip-sheet.json')
  })
})

describe('the page on how to embed', () => {
  const { document } = parseHTML(textOf(build(ofHip, true), 'embed.html'))
  const snippets = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent)
  const atSite = build(ofHip, false, new URL('https://www.school.example/privacy/'))

  test.each([true, false])('has every recipe that the README says, with a plugin or without one (%s)', (wordpress) => {
    const page = parseHTML(textOf(build(ofHip, wordpress), 'embed.html')).document
    const headings = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent).join('; ')
    for (const place of ['WordPress', 'Gravity Forms', 'Where only a link is possible', 'As a module']) expect(headings).toContain(place)
    for (const code of ['[fieldnote for="FORM-ID"]', '[fieldnote for="gform_1"]', '[fieldnote_notice]', moduleLine()]) {
      expect([...page.querySelectorAll('pre')].map(({ textContent }) => textContent)).toContain(code)
    }
  })

  test('leaves nothing but the form’s id to fill in where the folder’s address is known', () => {
    const page = parseHTML(textOf(atSite, 'embed.html')).document
    const [lines, ...others] = [...page.querySelectorAll('pre')].map(({ textContent }) => textContent ?? '')
    expect(lines).toBe(twoLines('/privacy/'))
    for (const code of [lines ?? '', ...others]) expect(code.match(/(?:src|href|notice)="(?!\/privacy\/[\w.-]+")/g), code).toBeNull()
    for (const { anchor } of atSite.sentences) expect(anchor).toMatch(/^https:\/\/www\.school\.example\/privacy\/notice\.html#[\w-]+$/)
    expect(page.body.textContent).not.toMatch(/address of your website|If the folder is not where the page is/)
  })

  test('gives the two lines first, then the pinned form with the script’s own hash', () => {
    expect(snippets[0]).toBe(twoLines())
    expect(snippets[0]?.split('\n')).toHaveLength(2)
    expect(snippets).toContain(pinnedLines({ version: '1.2.3', integrity }))
    expect(snippets.join('\n')).toContain(`src="fieldnote.1.2.3.js" integrity="${integrity}"`)
    expect(document.body.textContent).toContain('On an update, change two things')
  })

  test('gives a line and an address for each sentence, for forms that take no script', () => {
    expect(document.querySelectorAll('dl .fact')).toHaveLength(build(ofHip).sentences.length)
  })

  test('takes hostile texts for texts', () => {
    const hostile = parseHTML(textOf(build(hostileIndex(), true), 'embed.html')).document
    expect(hostile.querySelectorAll('script, img, svg')).toHaveLength(0)
  })
})

describe('the sentences for forms that take no script', () => {
  const sentenceOf = (index: NoticeIndex, item: string) =>
    build(index).sentences.find(({ anchor }) => anchor === `notice.html#${item}`)?.sentence ?? ''

  test('say once, for the top of the form, why the school asks at all, and that it is said of everything', () => {
    const [ofAll, ...others] = build(ofHip).sentences
    expect(ofAll).toMatchObject({ title: 'For all the information on this form', anchor: 'notice.html#all' })
    expect(ofAll?.sentence).toMatch(
      /^Why we ask: To .*\. The notice says this of all the information that it covers\. Must you answer\? The school’s notice /,
    )
    for (const { sentence } of others) expect(sentence).not.toContain('The notice says this of all')
  })

  test.each([
    ['hip', ofHip],
    ['pupil', indexNotices([pupil])],
    ['both', indexNotices([hip, pupil])],
  ])('each begin with why the school asks, or that its notice does not say (%s)', (_, index) => {
    const { sentences } = build(index)
    expect(sentences.length).toBeGreaterThan(10)
    for (const { title, sentence } of sentences) {
      expect(sentence, title).toMatch(/^Why we ask: \p{Lu}/u)
      expect(sentence.split('Why we ask').length, title).toBe(2)
    }
  })

  test('say at an item its own reason, else the main ones; then what it is and whether it must be given', () => {
    expect(sentenceOf(ofHip, 'looked-after-status')).toMatch(
      /^Why we ask: For children in care: to .* What this is: .* Must you answer\? .*The law does not require you to answer\.$/,
    )
    expect(sentenceOf(ofHip, 'date-of-birth')).toMatch(
      /^Why we ask: To .*; the notice gives more reasons\. What this is: .* Must you answer\? .*The law says that the school must hold this\.$/,
    )
  })

  test('say where a notice gives no reason that it gives none', () => {
    const silent = indexNotices([{ ...hip, defaults: { ...hip.defaults, purposes: { gap: 'The notice does not say why.', cites: [] } } }])
    expect(sentenceOf(silent, 'date-of-birth')).toMatch(/^Why we ask: The school’s notice does not say/)
  })

  test('of a set of notices say each heading once, and at each item why', () => {
    const both = indexNotices([hip, pupil])
    for (const { title, sentence } of build(both).sentences) expect(sentence.split('Must you answer?').length, title).toBeLessThanOrEqual(2)
    expect(sentenceOf(both, 'contact-details')).toMatch(
      /the notice gives more reasons\. .*Must you answer\? The school’s notice says that you must answer\. The law says that the school must hold a number/,
    )
  })

  test('name who says a thing once: in the words themselves, or in brackets after them', () => {
    expect(
      build(ofHip)
        .sentences.map(({ sentence }) => sentence)
        .join(' '),
    ).not.toContain('(The law says)')
    expect(sentenceOf(indexNotices([pupil]), 'ethnicity')).toMatch(/You can choose not to answer\. .*\(The law says\)/)
  })

  test.each([
    ['hip', ofHip],
    ['both', indexNotices([hip, pupil])],
  ])('differ from one question to the next (%s)', (_, index) => {
    const said = build(index).sentences.map(({ sentence }) => sentence)
    expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([])
    expect(said.filter((sentence) => sentence === '')).toEqual([])
  })

  test('carry the words that keep a family safe where it is asked how to reach it', () => {
    expect(sentenceOf(ofHip, 'address')).toContain('If someone must not know where you live, tell the school before you write it.')
    for (const item of ['contact-details', 'contact-phone', 'contact-email', 'emergency-contact']) {
      expect(sentenceOf(ofHip, item), item).toContain('To keep you safe: ')
    }
  })

  test('offer nothing to stand beside a question that no form for a family asks', () => {
    const anchors = build(ofHip).sentences.map(({ anchor }) => anchor.split('#')[1])
    const unasked = ['section-47', 'child-protection-conference', 'offence', 'abuse-category', 'domestic-abuse', 'sexual-abuse', 'fgm']
    const writtenByStaff = ['criminal-exploitation', 'radicalisation', 'missing-episode', 'child-in-need-referral']
    for (const item of [...unasked, ...writtenByStaff]) expect(anchors).not.toContain(item)
    for (const item of ['social-worker', 'child-protection-plan', 'adoption', 'ehcp']) expect(anchors).toContain(item)
  })

  test('are one line of three cells each, hostile or not', () => {
    for (const index of [ofHip, hostileIndex()]) {
      const { sentences } = build(index)
      const lines = formSentenceLines(sentences).split('\n').slice(0, -1)
      expect(lines).toHaveLength(sentences.length)
      for (const line of lines) expect(line.split('\t')).toHaveLength(3)
    }
  })

  test('read as the golden list has them', async () => {
    await expect(formSentenceLines(build(ofHip).sentences)).toMatchFileSnapshot('../../golden/formats/hip-form-sentences.tsv')
  })
})

describe('the WordPress plugin', () => {
  const zip = build(ofHip, true).files.get('fieldnote-hip.zip') as Uint8Array
  const inside = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]))

  test('is one folder with the plugin, its block, and all that the page loads', () => {
    for (const name of Object.keys(inside)) expect(name).toMatch(/^fieldnote-hip\//)
    for (const name of [
      'fieldnote.php',
      'readme.txt',
      'block/block.json',
      'block/editor.js',
      'block/editor.asset.php',
      'notice/notice.json',
      'notice/notice.html',
      'notice/notice.css',
      'notice/fieldnote.1.2.3.js',
      'notice/fieldnote.0123456789.js',
    ]) {
      expect(inside).toHaveProperty([`fieldnote-hip/${name}`])
    }
  })

  test('leaves the office’s records at the office', () => {
    expect(Object.keys(inside).some((name) => /record|jsonld|notice\.hip/.test(name))).toBe(false)
  })

  test('holds each file that its sheets name', () => {
    const sheet = JSON.parse(inside['fieldnote-hip/notice/notice.json'] ?? '') as NoteSheet
    for (const name of [sheet.detail, sheet.fullNotice, ...sheet.editions.map(({ href }) => href)]) {
      expect(inside).toHaveProperty([`fieldnote-hip/notice/${name}`])
    }
  })

  const files = new Map(Object.entries(inside))
  const link =
    '<a href="/wp-content/plugins/fieldnote-hip/notice/notice.html" rel="privacy-policy">How we use your information</a></field-notes>'
  const notes = (attributes: string) => `<field-notes${attributes} notice="/wp-content/plugins/fieldnote-hip/notice/notice.json">${link}`

  test.each([
    ['[fieldnote for="gform_1"]', ' for="gform_1"'],
    [
      '[fieldnote for="join" layout="inline" language="pl" level="child" receipt]',
      ' for="join" layout="inline" language="pl" level="child" receipt',
    ],
    ['[fieldnote receipt="true"]', ' receipt'],
    ['[fieldnote for="receipt" receipt="false"]', ' for="receipt"'],
    ['[fieldnote for="join" notice="https://x.example/" review onclick="a()"]', ' for="join"'],
    [`[fieldnote for="a'><script>&" language="<b>"]`, ' for="a&#039;&gt;&lt;script&gt;&amp;" language="&lt;b&gt;"'],
    ['[fieldnote]', ''],
  ])('writes for %s the element with its attributes, escaped', (shortcode, attributes) => {
    const running = runPlugin(files)
    expect(running.write(shortcode)).toBe(notes(attributes))
    expect(running.scripts()).toBe('<script src="/wp-content/plugins/fieldnote-hip/notice/fieldnote.1.2.3.js" defer></script>')
  })

  test('writes the same for its block, whose settings are those of the block’s description', () => {
    const { attributes } = JSON.parse(inside['fieldnote-hip/block/block.json'] ?? '') as { attributes: Record<string, { default: string }> }
    const asBuilt = Object.fromEntries(Object.entries(attributes).map(([name, { default: value }]) => [name, value]))
    const { block } = runPlugin(files)
    expect(block(asBuilt)).toBe(notes(''))
    expect(block({ ...asBuilt, for: 'join', layout: 'section', receipt: true })).toBe(notes(' for="join" layout="section" receipt'))
  })

  test('lets an editor set each of them', () => {
    const { attributes } = JSON.parse(inside['fieldnote-hip/block/block.json'] ?? '') as {
      attributes: Record<string, { default: unknown }>
    }
    const set = new Map<string, unknown>()
    interface Facts {
      readonly value?: string
      readonly checked?: boolean
      readonly onChange?: (value: unknown) => void
    }
    const createElement = (_: string, facts: Facts | null) =>
      facts?.onChange?.(facts.checked === undefined ? `new ${facts.value}` : !facts.checked)
    const registerBlockType = (_: string, { edit }: { edit: (props: unknown) => void }) =>
      edit({
        attributes: { for: 'a', layout: 'b', language: 'c', level: 'd', receipt: false },
        setAttributes: (changed: object) => Object.entries(changed).map(([name, value]) => set.set(name, value)),
      })
    const wp = { blocks: { registerBlockType }, element: { createElement }, components: {}, blockEditor: { useBlockProps: () => ({}) } }
    new Function('window', inside['fieldnote-hip/block/editor.js'] ?? '')({ wp })
    expect(Object.fromEntries(set)).toEqual({ for: 'new a', layout: 'new b', language: 'new c', level: 'new d', receipt: true })
    expect([...set.keys()].toSorted()).toEqual(Object.keys(attributes).toSorted())
  })

  test('writes the full notice, whole, where its shortcode stands, with nothing that a page has only once', () => {
    const running = runPlugin(files)
    const { document } = parseHTML(`<!doctype html><html><body>${running.write('[fieldnote_notice]')}</body></html>`)
    const page = parseHTML(inside['fieldnote-hip/notice/notice.html'] ?? '').document
    const all = (root: Document, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)
    expect(all(document, 'privacy-notice .item').length).toBeGreaterThan(30)
    for (const part of ['.item', '.edition', '.published', 'nav li', '.school'])
      expect(all(document, `privacy-notice ${part}`), part).toEqual(all(page, part))
    for (const line of all(page, 'footer p, h1')) expect(document.body.textContent).toContain(line)
    expect(document.querySelectorAll('main, header, footer, h1, script, style, link, .skip, privacy-notice privacy-notice')).toHaveLength(0)
    for (const anchor of document.querySelectorAll('a')) expect(anchor.getAttribute('href')).toMatch(/^(#|https?:|mailto:|tel:)/)
    expect(running.scripts()).toContain('/notice/privacy-notice.js"')
  })

  test('writes a link where the file of the notice is gone', () => {
    const without = new Map([...files].filter(([name]) => !name.endsWith('notice-inside.html')))
    expect(runPlugin(without).write('[fieldnote_notice]')).toMatch(/^<a href="[^"]+notice\.html"/)
  })

  test('leads from the full notice to its pages in other languages, which lie in the plugin', () => {
    const [first] = levels.map((level) => speaking(ofHip, level))
    if (first === undefined) throw new Error('no level')
    const polish = { ...first, words: { ...first.words, lang: 'pl', name: 'polski' } }
    const built = buildFolder(ofHip, { editions: [first, polish], phrasesFor: itemPhrases, sha256, widget, wordpress: true })
    const unpacked = Object.entries(unzipSync(built.files.get('fieldnote-hip.zip') as Uint8Array))
    const written = runPlugin(new Map(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)]))).write('[fieldnote_notice]')
    const links = [...parseHTML(`<!doctype html><html><body>${written}</body></html>`).document.querySelectorAll('a[hreflang]')]
    expect(links.map((one) => one.getAttribute('href'))).toEqual(['/wp-content/plugins/fieldnote-hip/notice/notice.pl.html'])
    expect(unpacked.map(([name]) => name)).toContain('fieldnote-hip/notice/notice.pl.html')
  })

  test('is PHP to a parser of it, in every file', () => {
    const php = Object.keys(inside).filter((name) => name.endsWith('.php'))
    expect(php).toHaveLength(2)
    for (const name of php) expect(() => parsePhp(inside[name] ?? ''), name).not.toThrow()
    expect(() => parsePhp('<?php function (')).toThrow()
  })

  test('asks nothing of the site', () => {
    const php = inside['fieldnote-hip/fieldnote.php'] ?? ''
    expect(php).toMatch(/^<\?php\n\/\*\*\n \* Plugin Name: {7}Fieldnote: Highfields Inclusion Partnership\n/)
    expect(php).toContain("defined( 'ABSPATH' ) || exit;")
    expect(php).not.toMatch(/\becho\b|\$_(GET|POST|REQUEST|SERVER)|eval|get_option|update_option|wp_remote/)
    expect(JSON.parse(inside['fieldnote-hip/block/block.json'] ?? '')).toMatchObject({ name: 'fieldnote/field-notes', apiVersion: 3 })
  })

  test('carries no time but the first that a zip can', () => {
    const view = new DataView(zip.buffer, zip.byteOffset)
    expect(view.getUint32(0, true)).toBe(0x04034b50)
    expect(view.getUint32(10, true)).toBe(0x00210000)
  })

  test.each(payloads)('keeps %j inside its comment and its strings', (payload) => {
    const php = pluginPhp({ school: payload, version: '1', script: payload, noticeScript: payload, linkText: payload })
    const [comment = ''] = php.split('*/')
    expect(comment.split('\n')).toHaveLength(9)
    expect(comment).not.toContain('?>')
    const plain = pluginPhp({ school: '', version: '1', script: 'x', noticeScript: 'x', linkText: 'x' })
    // The parser keeps what a string says in `value` and `raw`, and what is said beside the code in comments.
    const shape = (text: string) =>
      JSON.stringify(parsePhp(text), (key, part: unknown) =>
        /^(value|raw)$/.test(key) && typeof part === 'string' ? '' : /omments$/.test(key) ? null : part,
      )
    expect(shape(php)).toBe(shape(plain))
  })

  test('writes a PHP string in which only a quote and a backslash mean anything', () => {
    expect(phpString("it's a \\ $x")).toBe("'it\\'s a \\\\ $x'")
  })
})

test('a set of notices makes one folder', () => {
  const folder = build(indexNotices([hip, pupil]), true)
  expect([...folder.files.keys()].filter((name) => /^notice\.(hip|pupil)\./.test(name))).toHaveLength(2)
  expect(folder.files.has('fieldnote-hip-pupil.zip')).toBe(true)
  expect(textOf(folder, 'notice.html')).toContain('id="pupil-text"')
})
