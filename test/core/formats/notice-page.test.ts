import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { noticePage } from '../../../core/formats/html/notice-page.ts'
import { escapeHtml, html, webAddress } from '../../../core/formats/html/safe-html.ts'
import { type ItemId, itemIds } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices, type NoticeIndex } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { arabic, arabicOnPages } from '../../../core/words/languages/arabic.ts'
import { widgetIn } from '../../../core/words/on-pages.ts'
import { say } from '../../../core/words/say.ts'
import type { Words } from '../../../core/words/words.ts'
import { hip, hostileIndex, payloads, pupil, sha256, speaking, withoutContact } from './sample.ts'

const ofHip = indexNotices([hip])
const ofBoth = indexNotices([hip, pupil])

function write(index: NoticeIndex): string {
  return noticePage(index, { ...speaking(index), sha256, stylesheet: 'notice.css' })
}

function read(index: NoticeIndex): Document {
  return parseHTML(write(index)).document
}

function readIn(words: Words): Document {
  const tell = (item: ItemId) => say(explain(ofHip, item, '2026-11-24'), words, 'brief')
  return parseHTML(noticePage(ofHip, { words, level: 'brief', tell, sha256, stylesheet: 'notice.css' })).document
}

/** What a thing is, and how to stay safe, is explained under headings that the foot of the page names. */
function isExplained(fact: Element, line: Element): boolean {
  return line.className === 'gloss' && ['What this is', 'To keep you safe'].includes(fact.querySelector('dt')?.textContent ?? '')
}

describe('the page of the full notice', () => {
  test('has each paragraph of the published text, word for word', () => {
    const document = read(ofBoth)
    for (const notice of ofBoth.notices) {
      for (const { id, text } of notice.source.blocks) {
        const element = document.getElementById(`${notice.id}-${id}`)
        const own = [...(element?.childNodes ?? [])].filter(({ nodeName }) => nodeName !== 'UL').map(({ textContent }) => textContent)
        expect(own.join('').trim()).toBe(
          text
            .replace(/^<(.*)>$/, '$1')
            .replace(/<(http\S*)>/g, '$1')
            .replace(/\[(.*)\]\(#\)/, '$1'),
        )
      }
    }
  })

  test('has an anchor of its own for each item that the notices mention', () => {
    const document = read(ofBoth)
    for (const item of ofBoth.coverings.keys()) expect(document.getElementById(item)?.localName, item).toBe('article')
  })

  test.each([
    ['hip', ofHip],
    ['both', ofBoth],
  ])('has no id twice, and no link on the page that leads nowhere (%s)', (_, index) => {
    const document = read(index)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of document.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
  })

  test('keeps its own anchors apart from every item of the catalogue', () => {
    for (const own of ['notice', 'all', 'items', 'all-title', 'items-title']) expect(itemIds).not.toContain(own)
  })

  test('has one main part, one first heading, no level of heading left out, and a way past the contents', () => {
    const document = read(ofHip)
    expect(document.querySelectorAll('main, h1')).toHaveLength(2)
    expect(document.querySelector('.skip')?.getAttribute('href')).toBe('#notice')
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    expect(document.documentElement.getAttribute('dir')).toBe('ltr')
    const depths = [...document.querySelectorAll('main h2, main h3, main h4, main h5, main h6')].map(({ localName }) =>
      Number(localName[1]),
    )
    depths.reduce((above, depth) => {
      expect(depth).toBeLessThanOrEqual(above + 1)
      return depth
    }, 1)
  })

  test('runs no script and fetches nothing but its own style sheet', () => {
    const page = write(ofHip)
    const document = read(ofHip)
    expect(document.querySelectorAll('script, img, iframe, object, embed, form')).toHaveLength(0)
    expect([...document.querySelectorAll('[src], link')].map((element) => element.getAttribute('href'))).toEqual(['notice.css'])
    expect(page).not.toMatch(/\son\w+=|style="|url\(|@import/)
  })

  test('says what is not stated, and of the version and dates too', () => {
    const document = read(ofHip)
    expect(document.querySelector('.edition')?.textContent).toBe('Version and date: not stated. Review date: not stated.')
    expect(document.querySelector('#all .silent .tag')?.textContent).toBe('Not stated')
    const dated = read(indexNotices([{ ...hip, published: '2026-09-01', reviewBy: '2027-09-01', status: 'draft', version: '{day}' }]))
    expect(dated.querySelector('.edition')?.textContent).toBe(
      'Version {day}, published 1 September 2026. Due for review 1 September 2027. This notice is a draft.',
    )
  })

  test('names the speaker of all lines that are not the notice’s own, once over those that follow each other', () => {
    const facts = [...read(ofBoth).querySelectorAll('.fact')].map((fact) =>
      [...fact.querySelectorAll('dd')].map((line) => ({
        isOwn: /notice/.test(line.className) || isExplained(fact, line),
        name: line.querySelector('small')?.textContent ?? '',
        namesItself: line.textContent?.startsWith('The law says') === true,
      })),
    )
    for (const lines of facts) {
      // A line that no one signs never stands below a speaker to whom it could be taken to belong.
      const others = lines.slice(lines.filter(({ isOwn }) => isOwn).length)
      expect(others.every(({ isOwn }) => !isOwn)).toBe(true)
      const names = others.map(({ name }) => name).filter((name) => name !== '')
      expect(new Set(names).size).toBe(names.length)
      expect(others[0] === undefined || others[0].name !== '' || others[0].namesItself).toBe(true)
    }
    expect(facts.flat().filter(({ name }) => name === 'The law says').length).toBeGreaterThan(20)
  })

  test('tells at its foot of every line that names no speaker whose it is', () => {
    const document = read(ofBoth)
    const foot = document.querySelector('footer')?.textContent ?? ''
    expect(foot).toContain('A line that names no speaker tells in plain words what the school’s notice says.')
    expect(foot).toContain('under “What this is” stands what a thing is, and under “To keep you safe” how to stay safe')
    const unnamed = [...document.querySelectorAll('.fact')].flatMap((fact) =>
      [...fact.querySelectorAll('dd.gloss')].flatMap((line) =>
        line.querySelector('small') === null && !isExplained(fact, line) ? [line.textContent] : [],
      ),
    )
    expect(unnamed).toEqual([])
    const attendance = [...document.querySelectorAll('#attendance dd.gloss')].map(({ textContent }) => textContent)
    expect(attendance).toContainEqual(expect.stringMatching(/^Fieldnote.*(staff|school)/i))
  })

  test('names body and title of official guidance, its edition where it has one, and the day on which it was read', () => {
    const lines = [...read(ofHip).querySelectorAll('#ehcp dd.guidance')].map(({ textContent }) => textContent)
    expect(lines).toEqual([
      'Official guidance says: Department for Education, What data protection means for schoolsThe Department for Education advises schools to take extra care of it.',
      'Checked on 23 November 2026.',
    ])
  })

  test('says until when the law on it is known to hold, whenever it was built', () => {
    expect(read(ofHip).querySelector('footer')?.textContent).toContain(
      'Law and guidance as checked on 23 November 2026. To be checked again by 28 February 2027; after that it may be out of date.',
    )
  })

  test('puts beside a promise to share nothing without consent that a child’s safety needs none, and not as the notice’s', () => {
    const fact = [...read(ofHip).querySelectorAll('#all .fact')].find(({ textContent }) => textContent?.includes('Why it is shared'))
    const ours = fact?.querySelector('dd.gloss')
    expect(ours?.querySelector('small')?.textContent).toBe('Fieldnote')
    expect(ours?.textContent).toContain('To keep a child safe, what is needed can be shared without consent.')
    expect(read(indexNotices([pupil])).body.textContent).not.toContain('can be shared without consent')
  })

  test('says what has changed since the version before, and nothing of the kind where none is given', () => {
    const previous = { ...hip, version: '0', items: { ...hip.items } }
    Reflect.deleteProperty(previous.items, 'address')
    const changesSince = (...before: readonly Notice[]) => {
      const page = noticePage(ofHip, { ...speaking(ofHip), sha256, stylesheet: 'notice.css', previous: before })
      return parseHTML(page).document.querySelector('#changes')?.textContent?.replace(/\s+/g, ' ').trim()
    }
    expect(changesSince({ ...previous, published: '2025-09-01' })).toMatch(/^What has changed Since version 0: .*address/)
    expect(changesSince(previous)).toMatch(/^What has changed Since edition 0 of its data: .*address/)
    expect(changesSince(hip)).toBe('What has changed Nothing that the notice says has changed since edition 1 of its data.')
    expect(changesSince(pupil)).toBeUndefined()
    expect(changesSince()).toBeUndefined()
  })

  test('quotes the same words once under a heading', () => {
    let quoted = 0
    for (const fact of read(ofBoth).querySelectorAll('.fact')) {
      const quotes = [...fact.querySelectorAll('blockquote')].map((quote) => quote.innerHTML)
      expect(new Set(quotes).size, quotes.join('\n')).toBe(quotes.length)
      quoted += quotes.length
    }
    expect(quoted).toBeGreaterThan(50)
  })

  test('says under an item what is its own, and once above what holds for all', () => {
    const document = read(ofHip)
    const seen = [...document.querySelectorAll('dt')].filter(({ textContent }) => textContent === 'Who sees it')
    expect(seen).toHaveLength(1)
    expect(document.getElementById('ehcp')?.textContent).toContain('Education Health Care Plans')
  })

  test('of several notices tells what each says under its title, but where one alone speaks of an item', () => {
    const document = read(ofBoth)
    const seen = [...document.querySelectorAll('#all [data-about="handlers"] dd')]
    expect(seen.map((line) => line.querySelector('small')?.textContent)).toEqual([`“${hip.title}”`, `“${pupil.title}”`])
    expect(seen[0]?.textContent).toContain('Engagement Staff')
    const namesIn = (item: string) => [...document.querySelectorAll(`#${item} dd.notice small`)].map(({ textContent }) => textContent)
    expect(namesIn('date-of-birth')).toContain(`“${pupil.title}”`)
    expect(namesIn('section-47')).toEqual([])
    expect(read(ofHip).querySelector('dd.notice small')).toBeNull()
  })

  test('draws no part for all the information where nothing holds for all', () => {
    const empty = speaking(ofHip)
    const tell = (item: ItemId) => ({ ...empty.tell(item), general: [], generalLine: '' })
    const { document } = parseHTML(noticePage(ofHip, { ...empty, tell, sha256, stylesheet: 'notice.css' }))
    expect(document.querySelectorAll('#all, [href="#all"]')).toHaveLength(0)
  })

  test('marks what is told in another language, and its direction', () => {
    const english = speaking(ofHip)
    const words = { ...english.words, lang: 'ar', dir: 'rtl' as const }
    const { document } = parseHTML(noticePage(ofHip, { ...english, words, sha256, stylesheet: 'notice.css' }))
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    for (const part of document.querySelectorAll('.item, #all > div, nav ul ul')) {
      expect([part.getAttribute('lang'), part.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    }
    expect(document.querySelector('.published')?.getAttribute('lang')).toBe(hip.lang)
  })

  test('says of a draft translation that it is one, and “not stated” in its language, and brings the words of the search', () => {
    const document = readIn(arabic)
    expect(document.querySelector('main > .draft')?.textContent).toBe(arabic.draftLine)
    expect(document.querySelector('.draft')?.getAttribute('dir')).toBe('rtl')
    expect(document.querySelector('#all .silent .tag')?.textContent).toBe(widgetIn('ar').silent)
    expect(document.querySelector('footer')?.textContent).toContain(`“${widgetIn('ar').silent}” means`)
    expect(JSON.parse(document.querySelector('.notes')?.getAttribute('data-search') ?? '')).toEqual(arabicOnPages.search)
    expect(read(ofHip).querySelector('.draft, [data-search]')).toBeNull()
  })

  test('leads to the same page in other languages', () => {
    const english = speaking(ofHip)
    const translations = [{ lang: 'pl', name: 'Polski', href: 'notice.pl.html' }]
    const { document } = parseHTML(noticePage(ofHip, { ...english, sha256, stylesheet: 'notice.css', translations }))
    const link = document.querySelector('.languages a')
    expect(['href', 'lang', 'hreflang'].map((name) => link?.getAttribute(name))).toEqual(['notice.pl.html', 'pl', 'pl'])
    expect(read(ofHip).querySelector('.languages')).toBeNull()
  })

  test('has at each item what else it is called, and nothing that a form tells a browser', () => {
    const document = read(ofHip)
    const words = (item: string) => document.getElementById(item)?.getAttribute('data-words')?.split(', ')
    expect(words('ehcp')).toEqual(expect.arrayContaining(['Education Health Care Plans', 'ehcp', 'ehc plan']))
    expect(words('section-47')).toContain('s47')
    expect(words('attendance')).toContain('absen*')
    for (const item of document.querySelectorAll('.item')) expect(item.getAttribute('data-words')).not.toContain('autocomplete')
  })

  test('shows the mark of a class by letter, shape and word', () => {
    const document = read(ofHip)
    expect(document.querySelector('#offence .triangle')?.textContent).toBe('C Criminal offence data')
    expect(document.querySelector('#ehcp .circle')?.textContent).toBe('T To treat as special category')
    expect(document.querySelector('#dental-check .diamond')?.textContent).toBe('S Special category')
    expect(document.querySelector('#date-of-birth .class')).toBeNull()
  })

  test('takes hostile texts for texts', () => {
    const index = hostileIndex()
    const document = read(index)
    expect(document.querySelectorAll('script, img, svg, iframe, textarea')).toHaveLength(0)
    expect(document.querySelector('h1')?.textContent).toContain('<script>alert(1)</script>')
    expect(document.querySelectorAll('*')).toHaveLength(read(ofHip).querySelectorAll('*').length + hostileLinks(document))
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(#|https?:\/\/)/)
  })

  test('reads as the golden transcript has it', async () => {
    const document = read(ofHip)
    const lines = [...document.querySelectorAll('h1, .edition, h2, #all dt, #all dd, .item h3, .item dt, .item dd')].map(
      ({ localName, textContent, className }) => {
        const depth = { h1: '# ', h2: '\n## ', h3: '\n### ', dt: '  ', dd: `    ${className}: ` }[localName] ?? ''
        return `${depth}${(textContent ?? '').replace(/\s+/g, ' ').trim()}`
      },
    )
    await expect(withoutContact(`${lines.join('\n')}\n`)).toMatchFileSnapshot('../../golden/formats/hip-notice.txt')
  })
})

/** Addresses in the source end with the hostile text, so a few links more or fewer may be found; elements never. */
function hostileLinks(document: Document): number {
  return document.querySelectorAll('a').length - read(ofHip).querySelectorAll('a').length
}

describe('markup made by the template', () => {
  test.each(payloads)('holds no markup of what is put in: %j', (payload) => {
    const { document } = parseHTML(`<!doctype html><html><body>${html`<p title="${payload}">${payload}</p>`.markup}</body></html>`)
    expect(document.body.children).toHaveLength(1)
    expect(document.querySelector('p')?.attributes).toHaveLength(1)
    expect(document.querySelector('p')?.textContent).toBe(payload.replace('\u0000\u0007', '\uFFFD\uFFFD'))
  })

  test('joins lists, leaves out null and keeps markup of its own', () => {
    expect(html`<ul>${[html`<li>${'<'}</li>`, html`<li>${1}</li>`]}${null}</ul>`.markup).toBe('<ul><li>&lt;</li><li>1</li></ul>')
    expect(escapeHtml('`')).toBe('&#96;')
  })

  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['https://example.org/" onclick="x', null],
    ['https://example.org/\\evil', null],
  ])('takes %j for a web address only if it is one', (url, expected) => {
    expect(webAddress(url)).toBe(expected)
  })
})
