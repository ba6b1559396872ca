import type { DataClass, DataItem } from '../law/data-items.ts'
import type { Citation, Explanation, Named, Statement } from '../notice/explanation.ts'
import { attributionOf } from './attribution.ts'
import { safetyOpening } from './en/sharing.ts'
import { kindNames, requestCautions, requestSteps, staffStrings as strings, suggestions } from './en/staff.ts'
import { fill, listOf } from './fill.ts'
import { guardsTelling, isNeededInCare, opensWithSafety } from './guards-telling.ts'
import type { RoleId } from './ids.ts'
import { nameOf, ownWords } from './name-of.ts'
import { listPurposes } from './say-purposes.ts'
import type { Sentence, Speaker, Telling } from './sentence.ts'
import type { Words } from './words.ts'

/** One line of a card, with whose words it is: one of the voices, or a suggestion, which is practice and not law. */
export interface StaffLine {
  readonly heading: string
  readonly text: string
  readonly voice: Speaker | 'suggested'
  readonly attribution: string
  readonly silent: boolean
  readonly citations: readonly Citation[]
}

/** What a member of staff is told at a field. */
export interface StaffTelling {
  readonly title: string
  readonly class: DataClass
  readonly className: string
  /** First of all, where a child may be at risk: that sharing is right, and whom to turn to now. */
  readonly lead: string | null
  readonly lines: readonly StaffLine[]
}

/** Says an explanation to a member of staff: what it is and on whose authority, what keeps a child safe, then what the notice says. */
export function sayToStaff(explanation: Explanation, words: Words, role: RoleId | null): StaffTelling {
  const { item, covered } = explanation
  return {
    title: words.items[item.id].title,
    class: item.class,
    className: strings.class[item.class],
    lead: opensWithSafety(item) || covered === null ? safetyOpening : null,
    lines: [
      ...sayLabel(explanation),
      ...sayAuthority(explanation),
      ...sayNoticeOnSharing(explanation, words),
      ...sayNoticeOnHandlers(explanation, words, role),
      ...saySchool(explanation, words),
      ...saySuggestion(item),
      ...(guardsTelling(item) ? [line(strings.headings.telling, strings.telling, 'suggested')] : []),
    ],
  }
}

/**
 * What staff may read out or copy to a parent beside a live record. Where to tell could tip someone off there is no text of
 * the item's own: only the general notice, and whom to speak to first.
 */
export function explainToParent(
  { item }: Explanation,
  telling: Telling,
): { readonly before: string | null; readonly sentences: readonly Sentence[] } {
  if (guardsTelling(item)) return { before: strings.telling, sentences: telling.general }
  return { before: null, sentences: [...telling.first, ...telling.more, ...telling.general] }
}

/** What to weigh and do when someone asks to see data: the cautions always come first. */
export function requestChecklist(): { readonly cautions: readonly string[]; readonly steps: readonly string[] } {
  return { cautions: requestCautions, steps: requestSteps }
}

function sayLabel({ own }: Explanation): StaffLine[] {
  return own.flatMap((statement) => {
    if (statement.content.is !== 'labelled') return []
    const { labelledSpecial, labelledOrdinary } = strings.authority
    return [said(strings.headings.class, statement.content.labelled === 'special' ? labelledSpecial : labelledOrdinary, statement)]
  })
}

/** Only what Articles 9 and 10 name is shown as theirs; advice as DfE's; the rest as our own reading. */
function sayAuthority({ item, own }: Explanation): StaffLine[] {
  const { authority, headings } = strings
  if (item.statutoryClass === 'art9') return [line(headings.class, authority.article9, 'law')]
  if (item.statutoryClass === 'art10') return [line(headings.class, authority.article10, 'law')]
  if (item.treatAs === null) {
    const isLabelled = own.some(({ content }) => content.is === 'labelled' && content.labelled === 'special')
    return isLabelled ? [line(headings.class, authority.notArticle9, 'law')] : []
  }
  const often = item.mayHold.length === 0 ? [] : [line(headings.class, sayOften(item), 'gloss')]
  const advice =
    item.treatAs === 'dfe'
      ? line(headings.class, authority.dfe, 'guidance')
      : line(headings.class, item.class === 'special' ? authority.reveals : authority.ours, 'gloss')
  return [line(headings.class, authority.notArticle9, 'law'), advice, ...often]
}

function sayOften({ mayHold }: DataItem): string {
  const kinds = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format([...new Set(mayHold.map((kind) => kindNames[kind]))])
  return fill(strings.authority.often, { kinds })
}

function sayNoticeOnSharing({ own, general, covered }: Explanation, words: Words): StaffLine[] {
  if (covered === null) return [line(strings.headings.notMentioned, fill(strings.notMentioned, { ask: asked(own, words) }), 'notice', true)]
  const statements = [...own, ...general]
  const reasons = own.filter(({ aspect }) => aspect === 'sharing')
  const shown = reasons.length > 0 ? reasons : statements.filter(({ aspect }) => aspect === 'recipients')
  return shown.flatMap((statement) => {
    const { content } = statement
    if (content.is === 'gap') return [said(strings.headings.sharing, strings.sharingGap, statement)]
    if (content.is === 'named') return [said(strings.headings.sharing, fill(strings.with, { to: names(content.list, words) }), statement)]
    if (content.is !== 'sharing') return []
    const purposes = listPurposes(content.purposes, words, 'brief')
    const sentence = content.purposes.length === 0 ? strings.with : strings.withWhy
    return [said(strings.headings.sharing, fill(sentence, { to: names(content.to, words), purposes }), statement)]
  })
}

function sayNoticeOnHandlers({ item, own, general, covered }: Explanation, words: Words, role: RoleId | null): StaffLine[] {
  if (covered === null) return []
  return [...own, ...general].flatMap((statement) => {
    const { aspect, content } = statement
    if (aspect !== 'handlers') return []
    if (content.is === 'gap') return [said(strings.headings.handlers, strings.handlersGap, statement)]
    if (content.is !== 'named') return []
    const named = fill(strings.handlersNamed, { list: sentenceCase(names(content.list, words)) })
    const isNamed = role !== null && content.list.some((handler) => isOf(role, handler))
    const closing = role === null || isNamed || isNeededInCare(item) ? [] : [strings.roleNotNamed, strings.roleAct]
    return [said(strings.headings.handlers, [named, ...closing].join(' '), statement)]
  })
}

const safeguardingLeads: readonly string[] = ['designated-safeguarding-lead', 'deputy-safeguarding-lead']

function isOf(role: RoleId, { words }: Named): boolean {
  return words === role || words === 'all-staff' || (words === 'safeguarding-leads' && safeguardingLeads.includes(role))
}

function saySchool({ own }: Explanation, words: Words): StaffLine[] {
  return own.flatMap((statement) => {
    if (statement.content.is !== 'line') return []
    const text = ownWords(statement.content.own, words.lang, 'brief') ?? ''
    return text === '' ? [] : [{ ...said(strings.headings.school, text, statement), attribution: attributionOf(statement, words) }]
  })
}

function saySuggestion({ kind }: DataItem): StaffLine[] {
  if (kind === null) return []
  const suggestion = line(strings.headings.handling, `${suggestions[kind]} ${strings.securely}`, 'suggested')
  return [{ ...suggestion, attribution: strings.suggestedBy }]
}

function asked(own: readonly Statement[], words: Words): string {
  const ask = own.flatMap(({ content }) => (content.is === 'gap' ? content.ask : []))
  return ask.length === 0 ? words.parties.school.brief : names(ask, words)
}

function names(list: readonly Named[], words: Words): string {
  return listOf(
    words.lang,
    list.map((named) => nameOf(named, words, 'brief')),
  )
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}

function said(heading: string, text: string, { voice, content, citations }: Statement): StaffLine {
  return { heading, text, voice, attribution: '', silent: content.is === 'gap', citations }
}

function line(heading: string, text: string, voice: StaffLine['voice'], silent = false): StaffLine {
  return { heading, text, voice, attribution: '', silent, citations: [] }
}
