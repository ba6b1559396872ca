import type { DataClass, DataItem, DataKind } from '../law/data-items.ts'
import { sourceLine } from '../law/dated.ts'
import { askedFirst, isNeededInCare, opensWithSafety } from '../law/guards-telling.ts'
import { handlingOf } from '../law/handling.ts'
import { isPastReview, lawPack } from '../law/pack.ts'
import { provisionFor } from '../law/provisions.ts'
import { classAuthority, statutoryClassOf } from '../law/statutory-classes.ts'
import { currentEdition } from '../law/statutory-guidance.ts'
import type { RoleId } from '../notice/catalogue-ids.ts'
import type { Aspect, Authority, Citation, Explanation, Named, Statement } from '../notice/explanation.ts'
import type { Day } from '../notice/notice.ts'
import { atTheDesk } from './at-the-desk.ts'
import { attributionOf } from './attribution.ts'
import { phrases as english } from './en/phrases.ts'
import { safetyOpening } from './en/sharing.ts'
import { askFirst, itemSuggestions, kindNames, staffStrings as strings, suggestions } from './en/staff.ts'
import { fill, listOf } from './fill.ts'
import { nameOf, ownWords } from './name-of.ts'
import { sayDay } from './say-day.ts'
import { listPurposes } from './say-purposes.ts'
import type { Speaker } from './sentence.ts'
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
  /** For who wants it: must it be given, the condition on which schools usually rely, the statutory guidance in force. */
  readonly more: readonly StaffLine[]
}

/** Says an explanation to a member of staff: what it is and on whose authority, what keeps a child safe, then what the notice says. */
export function sayToStaff(told: Explanation, words: Words, role: RoleId | null): StaffTelling {
  const explanation = atTheDesk(ofClosest(told))
  const { item } = explanation
  const beforeTelling = cautionOf(item)
  return {
    title: words.items[item.id].title,
    class: item.class,
    className: strings.class[item.class],
    lead: opensWithSafety(item) || isUnmentioned(explanation) ? safetyOpening : null,
    lines: [
      ...sayLabel(explanation),
      ...sayAuthority(explanation),
      ...sayNoticeOnSharing(explanation, words),
      ...sayNoticeOnHandlers(explanation, words, role),
      ...saySchool(explanation, words),
      ...sayHandling(explanation, words),
      ...(beforeTelling === null ? [] : [line(strings.headings.telling, beforeTelling, 'suggested')]),
    ],
    more: [...sayAlso(explanation), ...sayProvision(explanation), ...sayCondition(explanation), ...sayGuidanceInForce(explanation)],
  }
}

/** A card tells of each thing what the closest notice says, and what another does only where that one is silent. */
function ofClosest(explanation: Explanation): Explanation {
  const { own, general, covered } = explanation
  const isClosest = ({ of }: Statement) => of === undefined || of.notice === covered?.notice
  const stated = [...own, ...general].filter(({ content }) => content.is !== 'gap')
  const isToldOf = (asked: Statement, byClosest: boolean) =>
    stated.some((statement) => statement.voice === 'notice' && statement.aspect === asked.aspect && isClosest(statement) === byClosest)
  const isTold = (statement: Statement) => {
    if (statement.voice !== 'notice') return true
    return isClosest(statement) ? statement.content.is !== 'gap' || !isToldOf(statement, false) : !isToldOf(statement, true)
  }
  return { ...explanation, own: own.filter(isTold), general: general.filter(isTold) }
}

/** Whom to speak to before telling anyone, where to tell may do harm. */
export function cautionOf(item: DataItem): string | null {
  const asked = askedFirst(item)
  return asked === null ? null : askFirst[asked]
}

/** There are notices, and none speaks of it: their silence is told. Without any, nothing is said of a notice. */
function isUnmentioned({ covered, own }: Explanation): boolean {
  return covered === null && own.some(({ voice }) => voice === 'notice')
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
  const isLabelled = own.some(({ content }) => content.is === 'labelled' && content.labelled === 'special')
  const law = (text: string) => lineOfLaw(own, 'law', headings.class, text)
  const holds = item.mayHold.length === 0 ? [] : [line(headings.class, sayHolds(item), 'gloss')]
  switch (classAuthority(item)) {
    case 'named':
      return [law(item.statutoryClass === 'art9' ? authority.article9 : authority.article10)]
    case 'dfe':
      return [law(authority.notArticle9), lineOfLaw(own, 'guidance', headings.class, authority.dfe), ...holds]
    case 'reveals':
      return [law(authority.notArticle9), line(headings.class, authority.reveals, 'gloss'), ...holds]
    case 'ours':
      return [law(authority.notArticle9), line(headings.class, authority.ours, 'gloss'), ...holds]
    case null:
      return isLabelled ? [law(authority.notArticle9)] : []
  }
}

/** A line of law or guidance with its source, and a word of warning where the table of law is past its review. */
function lineOfLaw(
  own: readonly Statement[],
  voice: 'law' | 'guidance',
  heading: string,
  text: string,
  aspect: Aspect = 'class',
): StaffLine {
  const authority = own.find((statement) => statement.voice === voice && statement.aspect === aspect)?.authority
  if (authority === undefined) return line(heading, text, voice)
  return { ...line(heading, authority.mayBeOld ? `${text} ${mayBeOld(authority.checked)}` : text, voice), attribution: sourceOf(authority) }
}

function sourceOf(authority: Authority): string {
  const by = authority.body === 'Parliament' ? '' : `${authority.body}, `
  return fill(strings.source, { source: `${by}${sourceLine(authority)}`, on: sayDay(authority.checked, { lang: 'en' }) })
}

function mayBeOld(checked: Day): string {
  return fill(strings.mayBeOld, { on: sayDay(checked, { lang: 'en' }) })
}

function sayAlso({ also }: Explanation): StaffLine[] {
  if (also.length === 0) return []
  const list = listOf(
    'en',
    also.map(({ title }) => `“${title}”`),
  )
  return [line(strings.headings.also, fill(strings.also, { list }), 'gloss')]
}

function sayProvision({ item, own, on }: Explanation): StaffLine[] {
  const { provision, headings } = strings
  if (provisionFor(item.id, on)?.provision === 'not-asked') return [line(headings.provision, provision.notAsked, 'gloss')]
  return own.flatMap(({ voice, aspect, content }) => {
    if (voice !== 'law' || aspect !== 'provision' || content.is !== 'rule') return []
    const text = strings.provision[content.rule as keyof typeof strings.provision]
    if (text === undefined) return []
    const said = lineOfLaw(own, 'law', strings.headings.provision, text, 'provision')
    // No law says that something need not be answered: there the law on the subject is named, and as no more than that.
    return [content.rule === 'lawFree' ? { ...said, attribution: fill(strings.lawAbout, { source: said.attribution }) } : said]
  })
}

/** The condition is our reading of what schools rely on: which one this school relies on is for its notice to say. */
function sayCondition({ item, on }: Explanation): StaffLine[] {
  const row = item.kind === null ? null : statutoryClassOf(item.kind, on)
  if (row === null || row.usualCondition === null) return []
  const paragraphs =
    row.schedule1.length === 0
      ? ''
      : fill(strings.schedule1, {
          paragraphs: row.schedule1.length === 1 ? 'paragraph' : 'paragraphs',
          list: listOf('en', row.schedule1.map(String)),
        })
  const also = row.also === undefined ? '' : ` ${fill(strings.alsoLaw, { law: sourceLine(row.also) })}`
  // Of a kind that Article 9 names, an item may be one that only shows as much.
  const isOnlyShown = row.article === 'art9' && item.statutoryClass === 'none'
  const condition = isOnlyShown ? fill(strings.whereItHolds, { condition: row.usualCondition }) : row.usualCondition
  return [line(strings.headings.condition, `${fill(strings.usualCondition, { condition })}${paragraphs}.${also}`, 'gloss')]
}

function sayGuidanceInForce({ item, on }: Explanation): StaffLine[] {
  if (!opensWithSafety(item)) return []
  return (['keeping-children-safe', 'working-together'] as const).flatMap((guidance) => {
    const current = currentEdition(guidance, on)
    if (current === null) return []
    const { source, edition, from } = current
    const text = fill(strings.guidanceInForce, { title: source.title, edition, from: sayDay(from ?? '', { lang: 'en' }) })
    const newer = currentEdition(guidance, on, 'unverified')?.edition === edition ? '' : ` ${strings.newerEdition}`
    const old = isPastReview(on) ? ` ${mayBeOld(lawPack.asAt)}` : ''
    const attribution = fill(strings.source, { source: `${source.body}, ${source.title}`, on: sayDay(lawPack.asAt, { lang: 'en' }) })
    return [{ ...line(strings.headings.guidance, text + newer + old, 'guidance'), attribution }]
  })
}

const recordKinds: ReadonlySet<DataKind> = new Set(['safeguarding', 'child-in-need', 'child-protection'])

/** Records of safeguarding often hold more than they are called; of other data we say no more than that it may. */
function sayHolds({ kind, mayHold, treatAs }: DataItem): string {
  const kinds = listOf('en', [...new Set(mayHold.map((kind) => kindNames[kind]))], 'disjunction')
  const isRecord = treatAs === 'dfe' && kind !== null && recordKinds.has(kind)
  return fill(isRecord ? strings.authority.often : strings.authority.may, { kinds })
}

/** A silence stands in nobody's way who keeps a child safe or looks after one. */
function sayNotMentioned({ item, own }: Explanation, words: Words): string {
  return isNeededInCare(item) ? strings.notMentionedInCare : fill(strings.notMentioned, { ask: asked(own, words) })
}

function sayNoticeOnSharing(explanation: Explanation, words: Words): StaffLine[] {
  const { own, general } = explanation
  if (isUnmentioned(explanation)) return [line(strings.headings.notMentioned, sayNotMentioned(explanation, words), 'notice', true)]
  const stated = own.filter(({ aspect }) => aspect === 'sharing' || aspect === 'recipients')
  const hasReason = stated.some(({ aspect }) => aspect === 'sharing')
  const shown = hasReason ? stated : [...stated, ...general.filter(({ aspect }) => aspect === 'recipients')]
  return shown.flatMap((statement) => {
    const { content } = statement
    if (content.is === 'gap') return [said(strings.headings.sharing, strings.sharingGap, statement)]
    if (content.is === 'named') return [said(strings.headings.sharing, fill(strings.with, { to: names(content.list, words) }), statement)]
    if (content.is !== 'sharing') return []
    const purposes = listPurposes(content.purposes, words, 'brief')
    const sentence = content.purposes.length === 0 ? strings.with : strings.withWhy
    const own = ownWords(content.own, words.lang, 'brief') ?? ''
    const text = [fill(sentence, { to: names(content.to, words), purposes }), own].filter((part) => part !== '').join(' ')
    return [said(strings.headings.sharing, text, statement)]
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
    if (statement.content.is !== 'line' || statement.aspect !== 'what') return []
    const text = ownWords(statement.content.own, words.lang, 'brief') ?? ''
    return text === '' ? [] : [{ ...said(strings.headings.school, text, statement), attribution: attributionOf(statement, words) }]
  })
}

/** Practice is a suggestion until the school signs it, as it is or in its own words; then it is the school's. */
function sayHandling({ item, own, on }: Explanation, words: Words): StaffLine[] {
  const suggestion = suggestionFor(item, on)
  const signed = own.flatMap((statement) => {
    const { aspect, content } = statement
    if (aspect !== 'handling' || content.is !== 'line') return []
    const text = ownWords(content.own, words.lang, 'brief') ?? suggestion
    return text === null
      ? []
      : [{ ...said(strings.headings.handlingSigned, text, statement), attribution: attributionOf(statement, words) }]
  })
  if (signed.length > 0 || suggestion === null) return signed
  return [{ ...line(strings.headings.handling, suggestion, 'suggested'), attribution: strings.suggestedBy }]
}

function suggestionFor(item: DataItem, on: Day): string | null {
  if (item.kind === null || handlingOf(item, on) === null) return null
  return `${itemSuggestions[item.id] ?? suggestions[item.kind]} ${strings.securely}`
}

function asked(own: readonly Statement[], words: Words): string {
  const ask = own.flatMap(({ content }) => (content.is === 'gap' ? content.ask : []))
  return ask.length === 0 ? strings.dataLead : names(ask, words)
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

/** What the notice says of everything says so, wherever it stands. */
function said(heading: string, text: string, { voice, content, citations, scope }: Statement): StaffLine {
  const silent = content.is === 'gap'
  const attribution = scope === 'notice' && !silent ? english.sentences.ofAll.brief : ''
  return { heading, text, voice, attribution, silent, citations }
}

function line(heading: string, text: string, voice: StaffLine['voice'], silent = false): StaffLine {
  return { heading, text, voice, attribution: '', silent, citations: [] }
}
