import type { ItemId } from '../law/data-items.ts'
import type { NoticeIndex } from '../notice/index-notices.ts'
import type { Id, Notice } from '../notice/notice.ts'
import { coveredItems } from './covered-items.ts'
import { embedPage, moduleName } from './embed-page.ts'
import { type FormSentence, formSentences } from './form-sentences.ts'
import { noticePage } from './html/notice-page.ts'
import { noticeStyle } from './html/notice-style.ts'
import { noticeJsonLd } from './jsonld/notice-json-ld.ts'
import type { SheetEdition, SheetPhrase } from './note-sheet.ts'
import { recordOfProcessing } from './record-of-processing.ts'
import type { Sha256, Speaking } from './speaking.ts'
import { wholeNoticeName } from './whole-notice.ts'
import { noticeInside } from './wordpress/notice-inside.ts'
import { wordpressPlugin } from './wordpress/wordpress-plugin.ts'
import { noteSheet, schoolOf } from './write-sheet.ts'

export interface FolderOptions {
  /** The first is what a page shows unless its reader chooses another. */
  readonly editions: readonly [Speaking, ...Speaking[]]
  readonly phrasesFor: (items: readonly ItemId[]) => readonly SheetPhrase[]
  readonly sha256: Sha256
  /** The widget as it was built: the script of the page, and what it fetches by name. */
  readonly widget: {
    readonly version: string
    readonly script: string
    readonly integrity: string
    readonly others: ReadonlyMap<string, string>
    /** The script of the page as a module, for pages and apps that load those. */
    readonly module: string
    /** The script of <privacy-notice>. */
    readonly noticeScript: string
  }
  readonly wordpress: boolean
  /** Address at which the folder will stand, with a slash at its end; the lines to paste are then complete. */
  readonly site?: { readonly href: string; readonly pathname: string }
  /** The notices as they were before, to say on the full notice what has changed since. */
  readonly previous?: readonly Notice[]
}

const noticeScriptName = 'privacy-notice.js'

export interface BuiltFolder {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** What can be pasted into forms that take no script. */
  readonly sentences: readonly FormSentence[]
}

/**
 * Everything that a school uploads, by file name: any static host serves it as it is. Files whose name
 * carries a hash or a version never change and may be kept for ever; every other name stays, and what stands behind it changes.
 */
export function buildFolder(index: NoticeIndex, options: FolderOptions): BuiltFolder {
  const { editions, sha256, widget, site } = options
  const school = schoolOf(index)
  const sheets = writeSheets(index, options)
  const sentences = formSentences(index, editions[0], `${site?.href ?? ''}notice.html`)
  const plugin = options.wordpress ? `${slugOf(index)}.zip` : null
  const pages = writePages(index, options)
  const page = pages.get('notice.html') ?? ''
  const served = new Map<string, string>([
    ...sheets,
    ...pages,
    [noticeScriptName, widget.noticeScript],
    ['notice.css', noticeStyle],
    [`fieldnote.${widget.version}.js`, widget.script],
    ...widget.others,
  ])
  const embed = embedPage({
    school,
    version: widget.version,
    integrity: widget.integrity,
    stylesheet: 'notice.css',
    sentences,
    plugin,
    ...(site === undefined ? {} : { folder: site.pathname }),
  })
  const files = new Map<string, string | Uint8Array>([
    ...served,
    ['fieldnote.js', widget.script],
    [moduleName, widget.module],
    ['embed.html', embed],
    ['record-of-processing.csv', recordOfProcessing(index)],
    ['notice.jsonld', `${JSON.stringify(noticeJsonLd(index), null, 1)}\n`],
    ...index.notices.map((notice) => {
      const text = JSON.stringify(notice)
      return [wholeNoticeName(notice.id, sha256(text)), text] as const
    }),
  ])
  if (plugin !== null) {
    const linkText = 'How we use your information'
    const facts = {
      school,
      version: widget.version,
      script: `fieldnote.${widget.version}.js`,
      noticeScript: noticeScriptName,
      linkText,
      slug: slugOf(index),
      inside: noticeInside(page),
      files: served,
    }
    files.set(plugin, wordpressPlugin(facts))
  }
  return { files, sentences }
}

/** The full notice in each language: the link of a note leads to a page in the language of the note. */
function writePages(index: NoticeIndex, { editions, sha256, previous }: FolderOptions): ReadonlyMap<string, string> {
  const firsts = editions.filter(({ words }, at) => editions.findIndex((one) => one.words.lang === words.lang) === at)
  const pages = firsts.map((edition) => ({
    edition,
    lang: edition.words.lang,
    name: edition.words.name,
    href: pageName(edition, editions),
  }))
  const extras = { script: noticeScriptName, ...(previous === undefined ? {} : { previous }) }
  return new Map(
    pages.map(({ edition, href }) => {
      const translations = pages.filter((page) => page.href !== href)
      return [href, noticePage(index, { ...edition, sha256, stylesheet: 'notice.css', translations, ...extras })]
    }),
  )
}

/** The page in the language that the school names first is `notice.html`, whatever language that is. */
function pageName({ words }: Speaking, [first]: FolderOptions['editions']): string {
  return words.lang === first.words.lang ? 'notice.html' : `notice.${words.lang}.html`
}

/**
 * A sheet and its detail for each edition; every sheet lists all editions, so that a reader finds the way back. A form's questions are
 * in one language, whatever its reader chose: only the first sheet, which a page loads in any case, has the phrases of them.
 */
function writeSheets(index: NoticeIndex, { editions, phrasesFor, sha256 }: FolderOptions): readonly (readonly [string, string])[] {
  const phrases = phrasesFor(coveredItems(index).map(({ item }) => item.id))
  const written = editions.map((edition, at) =>
    noteSheet(index, { ...edition, phrases: at === 0 ? phrases : [], sha256, fullNotice: pageName(edition, editions), editions: [] }),
  )
  // A sheet's name stands in every other sheet, so all names come from what all sheets say.
  const ofAll = sha256(JSON.stringify(written.map(({ sheet }) => sheet)))
  const listed = editions.map((edition, at) => sheetEdition(edition, at === 0 ? 'notice.json' : nameOf(edition, ofAll, sha256)))
  return written.flatMap(({ sheet, detail }, at) => [
    [listed[at]?.href ?? '', JSON.stringify({ ...sheet, editions: listed.length > 1 ? listed : [] })] as const,
    [sheet.detail, JSON.stringify(detail)] as const,
  ])
}

function nameOf({ words, level }: Speaking, ofAll: string, sha256: Sha256): string {
  return `notice.${words.lang}.${level}.${sha256(`${ofAll} ${words.lang} ${level}`).slice(0, 10)}.json`
}

function sheetEdition({ words, level }: Speaking, href: string): SheetEdition {
  return { lang: words.lang, level, name: words.name, href, ...(words.status.is === 'draft' ? { draft: true as const } : {}) }
}

function slugOf({ notices }: NoticeIndex): string {
  const ids = notices.map(({ id }: { readonly id: Id }) => id.replace(/[^a-z0-9]+/gi, '-').toLowerCase())
  return ['fieldnote', ...ids].join('-').slice(0, 60)
}
