import { lawPack } from '../../law/pack.ts'
import { compareNotices } from '../../notice/compare-notices.ts'
import type { Aspect } from '../../notice/explanation.ts'
import { coveringsOf, type NoticeIndex } from '../../notice/index-notices.ts'
import { type Id, isGap, type Lang, type Notice } from '../../notice/notice.ts'
import { sayChange } from '../../words/en/changes.ts'
import { noticePageStrings as strings } from '../../words/en/notice-page.ts'
import { fill, listOf } from '../../words/fill.ts'
import { searchIn, widgetIn } from '../../words/on-pages.ts'
import { sayDay } from '../../words/say-day.ts'
import type { Sentence, Telling } from '../../words/sentence.ts'
import { coveredItems } from '../covered-items.ts'
import { type GeneralLines, generalLines } from '../general-lines.ts'
import type { Sha256, Speaking } from '../speaking.ts'
import { hashOf, schoolOf } from '../write-sheet.ts'
import { noticeItem, statements } from './notice-item.ts'
import { noticeStyle } from './notice-style.ts'
import { publishedText } from './published-text.ts'
import { html, type SafeHtml } from './safe-html.ts'
import { searchWords } from './search-words.ts'

export interface NoticePageOptions extends Speaking {
  readonly sha256: Sha256
  /** The same style as a file of its own, for hosts whose policy allows no style inside a page. */
  readonly stylesheet: string
  /** The notices as they were before, to say what has changed since. */
  readonly previous?: readonly Notice[]
  /** Address of the script of <privacy-notice>, which adds a search; the page is whole without it. */
  readonly script?: string
  /** The same page in other languages. */
  readonly translations?: readonly { readonly lang: Lang; readonly name: string; readonly href: string }[]
}

/**
 * The full notice as a page that stands alone: whole without a script, nothing fetched but its style sheet and the search. The style stands inside it too,
 * so that the file works when it is opened or mailed by itself; under `style-src 'self'` the sheet serves. The page speaks English
 * of itself; what is told of the notice is in the language that was asked for, and marked so.
 */
export function noticePage(index: NoticeIndex, options: NoticePageOptions): string {
  const school = schoolOf(index)
  const title = titleOf(index, school)
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${school === '' ? title : `${title} – ${school}`}</title>
<link rel="stylesheet" href="${options.stylesheet}">
<style>
${{ markup: noticeStyle }}</style>
${options.script === undefined ? null : html`<script src="${options.script}" defer></script>\n`}</head>
<body>
<a class="skip" href="#notice">${strings.skip}</a>
<header><div class="wrap">
${school === '' ? null : html`<p class="school">${school}</p>\n`}<h1>${title}</h1>
${index.notices.map((notice) => html`<p class="edition">${editionOf(notice, index.notices.length > 1)}</p>\n`)}${languagesOf(options)}</div></header>
<privacy-notice><div class="wrap notes"${searchWordsOf(options)}>
${noticeBody(index, options)}</div></privacy-notice>
<footer><div class="wrap">
<p>${voicesOf(options)}</p>
<p>${lawChecked()}</p>
<p>${originOf(index, options.sha256)}</p>
</div></footer>
</body>
</html>
`.markup
}

/** Contents and main part of the full notice, for a page of any make. */
function noticeBody(index: NoticeIndex, options: Speaking & Pick<NoticePageOptions, 'previous'>): SafeHtml {
  const covered = coveredItems(index)
  const tellings = covered.map(({ item }) => options.tell(item.id))
  const general = generalLines(tellings)
  const items = covered.map(({ item }, at) => {
    const telling = tellings[at] as Telling
    const coverings = coveringsOf(index, item.id)
    const notices = coverings.map(({ notice }) => notice.id)
    const words = searchWords(
      item.id,
      coverings.map(({ entry }) => entry.name),
    )
    return { item, telling, words, sentences: ownSentences(telling, general, notices) }
  })
  const { lang, dir, draftLine } = options.words
  const widget = widgetIn(lang)
  const changes = changesOf(index, options.previous ?? [])
  return html`<nav aria-label="${strings.contents}">
<h2>${strings.contents}</h2>
<ul>
${general.sentences.length === 0 ? null : html`<li><a href="#all">${strings.all}</a></li>\n`}${changes === null ? null : html`<li><a href="#changes">${strings.changes}</a></li>\n`}<li><a href="#items">${strings.items}</a>
<ul lang="${lang}" dir="${dir}">
${items.map(({ item, telling }) => html`<li><a href="#${item.id}">${telling.title}</a></li>\n`)}</ul></li>
${index.notices.map((notice) => html`<li><a href="#${notice.id}-text">${publishedTitle(index, notice)}</a></li>\n`)}</ul>
</nav>
<main id="notice" tabindex="-1">
${draftLine === '' ? null : html`<p class="draft" lang="${lang}" dir="${dir}">${draftLine}</p>\n`}${general.sentences.length === 0 ? null : generalSection(index, general, options.words)}${changes}<section id="items" aria-labelledby="items-title">
<h2 id="items-title">${strings.items}</h2>
<p class="lead">${strings.itemsLead}</p>
${items.map(({ item, telling, words, sentences }) => noticeItem(index, { lang, dir, anchor: item.id, title: telling.title, class: item.class, sentences, strings: widget, words }))}</section>
${index.notices.map((notice) => publishedSection(index, notice))}</main>
`
}

function generalSection(index: NoticeIndex, { sentences }: GeneralLines, { lang, dir }: Speaking['words']): SafeHtml {
  const widget = widgetIn(lang)
  return html`<section id="all" aria-labelledby="all-title">
<h2 id="all-title">${strings.all}</h2>
<p class="lead">${index.notices.length === 1 ? strings.allLead : strings.allLeadOfSeveral}</p>
<div lang="${lang}" dir="${dir}">
${statements(index, sentences, widget)}</div>
</section>
`
}

/** What changed in each notice since the version before, without what only the school must do of it; nothing where no earlier version is given. */
function changesOf(index: NoticeIndex, previous: readonly Notice[]): SafeHtml | null {
  const parts = index.notices.flatMap((notice) => {
    const before = previous.find(({ id }) => id === notice.id)
    if (before === undefined) return []
    const changes = compareNotices(before, notice)
    const known = fill(isGap(before.published) ? strings.beforeData : strings.beforeVersion, { version: before.version })
    const since = fill(changes.length === 0 ? strings.changesNone : strings.changesSince, { before: known })
    const of = index.notices.length > 1 ? `${notice.title}. ` : ''
    const list = changes.map((change) => html`<li>${sayChange({ ...change, weight: 'note' })}</li>\n`)
    return [html`<p>${of}${since}</p>\n${list.length === 0 ? null : html`<ul>\n${list}</ul>\n`}`]
  })
  if (parts.length === 0) return null
  return html`<section id="changes" aria-labelledby="changes-title">
<h2 id="changes-title">${strings.changes}</h2>
${parts}</section>
`
}

/**
 * What holds for everything stands once above; under an item stands what is its own, and of what a notice says of all but some that
 * which is not above. Where one notice alone speaks of the item, no line needs its name.
 */
function ownSentences({ first, more, general: ofAll }: Telling, general: GeneralLines, notices: readonly Id[]): Telling['first'] {
  const isAbove = (aspect: Aspect, notice: Id) =>
    general.sentences.some((said) => said.aspect === aspect && (said.of?.includes(notice) ?? true))
  const isSaidAbove = ({ aspect, scope }: Sentence) => scope === 'notice' && notices.every((notice) => isAbove(aspect, notice))
  const own = [...first.filter((sentence) => !isSaidAbove(sentence)), ...more, ...ofAll.filter((sentence) => !general.isGeneral(sentence))]
  return notices.length > 1 ? own : own.map(({ of: _, ...sentence }) => sentence)
}

function publishedSection(index: NoticeIndex, notice: Notice): SafeHtml {
  return html`<section id="${notice.id}-text" class="published" lang="${notice.lang}" dir="auto" aria-labelledby="${notice.id}-text-title">
<h2 id="${notice.id}-text-title">${publishedTitle(index, notice)}</h2>
<p class="lead">${strings.publishedLead}</p>
${publishedText(notice)}</section>
`
}

function publishedTitle(index: NoticeIndex, notice: Notice): string {
  return index.notices.length === 1 ? strings.published : `${strings.published}: ${notice.title}`
}

function titleOf(index: NoticeIndex, school: string): string {
  const [only, ...others] = index.notices
  if (only !== undefined && others.length === 0) return only.title
  return school === '' ? strings.titleAlone : fill(strings.title, { school })
}

/** The words of the search, where they are not English: the script carries those. */
function searchWordsOf({ words }: Speaking): SafeHtml | null {
  return words.lang === 'en' ? null : html` data-search="${JSON.stringify(searchIn(words.lang))}"`
}

function languagesOf({ translations = [] }: NoticePageOptions): SafeHtml | null {
  if (translations.length === 0) return null
  const links = translations.map(({ lang, name, href }) => html` <a href="${href}" lang="${lang}" hreflang="${lang}">${name}</a>`)
  return html`<p class="languages">${strings.languages}:${links}</p>\n`
}

/**
 * Version and dates, or that the notice does not state them. A notice that was published without a day carries no version either:
 * the number in its data is then that of our data, and stands at the foot of the page as what it is.
 */
function editionOf(notice: Notice, isOneOfMany: boolean): string {
  const of = isOneOfMany ? `${notice.title}. ` : ''
  const status = { approved: '', draft: ` ${strings.draft}`, superseded: ` ${strings.superseded}` }[notice.status]
  const review = isGap(notice.reviewBy) ? strings.noReview : fill(strings.reviewBy, { day: sayDay(notice.reviewBy, { lang: 'en' }) })
  const version = isGap(notice.published)
    ? strings.notDated
    : fill(strings.version, { version: notice.version, day: sayDay(notice.published, { lang: 'en' }) })
  return `${of}${version} ${review}${status}`
}

/** Who speaks where; the headings under which lines name no speaker, though the notice does not say them, as they stand on this page. */
function voicesOf({ words }: Speaking): SafeHtml {
  const { what, safety } = words.headings
  const { silent } = widgetIn(words.lang)
  const named: Readonly<Record<string, string>> = { '{what}': what, '{safety}': safety, '{silent}': silent }
  const parts = strings.voicesLead.split(/(\{\w+\})/)
  return html`${parts.map((part) => (named[part] === undefined ? part : html`<bdi lang="${words.lang}">${named[part]}</bdi>`))}`
}

/** A page stays as it was built: it says itself until when the law on it was known to hold. */
function lawChecked(): string {
  return fill(strings.lawChecked, { checked: sayDay(lawPack.asAt, { lang: 'en' }), reviewBy: sayDay(lawPack.reviewBy, { lang: 'en' }) })
}

/** Which data made the page, so that it can be told later what people were shown. */
function originOf(index: NoticeIndex, sha256: Sha256): string {
  const editions = index.notices.map(({ title, version }) => fill(strings.edition, { title, version }))
  return fill(strings.fingerprint, { notices: listOf('en', editions), hash: hashOf(index, sha256) })
}
