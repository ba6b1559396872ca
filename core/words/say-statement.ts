import { type Article6, article6Letters, type LegalRight, legalRights } from '../law/rights.ts'
import { isRoleId } from '../notice/catalogue-ids.ts'
import type { Aspect, Authority, Content, Named, Statement } from '../notice/explanation.ts'
import type { Level, Provision } from '../notice/notice.ts'
import { apart } from './apart.ts'
import { rules as englishRules } from './en/rules.ts'
import { fill, listOf } from './fill.ts'
import { atLevel, type Levelled } from './levelled.ts'
import { nameOf, ownWords } from './name-of.ts'
import { type GapId, gapIds, type SentenceId, sentenceIds } from './phrases.ts'
import { sayDay } from './say-day.ts'
import { periodIn } from './say-period.ts'
import { listPurposes, purposeNames, sayable } from './say-purposes.ts'
import type { Words } from './words.ts'

/** One statement in whole sentences; '' where a statement has nothing that a parent can be told. */
export function sayStatement(statement: Statement, words: Words, level: Level): string {
  const manner = { words, level }
  const { content, authority } = statement
  const said = content.is === 'named' ? sayNamed(statement, content, manner) : sayContent(statement, content, manner)
  return said === '' || authority?.mayBeOld !== true ? said : join([said, sayMayBeOld(authority, words, level)], manner)
}

/** The language in which a statement is said: English where the law that it tells has been put into no other. */
export function languageOf({ content }: Statement, { lang, rules }: Words): string {
  const isTranslated = content.is !== 'rule' || isOneOf<SentenceId>(sentenceIds, content.rule) || rules[content.rule] !== undefined
  return isTranslated ? lang : 'en'
}

/** That what is said of the law was checked too long ago to rely on. */
function sayMayBeOld({ checked }: Authority, words: Words, level: Level): string {
  return fill(atLevel(words.phrases.sentences.maybeOld, level), { on: sayDay(checked, words) })
}

interface Manner {
  readonly words: Words
  readonly level: Level
}

function sayNamed({ aspect, subjects }: Statement, { list, laws }: Extract<Content, { is: 'named' }>, manner: Manner): string {
  const { words, level } = manner
  if (aspect === 'purposes') {
    const of = subjects === undefined ? {} : { subjects: names(subjects, manner) }
    const { said, quoted } = sayable(list, words, level)
    const why = inBreaths(purposeNames(said, words, level), subjects === undefined ? 'purposes' : 'purposesFor', manner, of)
    return join([why, ...quoted], manner)
  }
  if (aspect === 'handlers' || aspect === 'recipients' || aspect === 'sources') return inBreaths(namesIn(list, manner), aspect, manner)
  return join([...list.map((named) => asSentence(named, manner)), sayLaws(laws ?? [], manner)], manner)
}

/** A sentence with a list, as it can be read at one breath: more than four parts, or more than twenty words, make several. */
function inBreaths(parts: readonly string[], id: SentenceId, manner: Manner, values: Readonly<Record<string, string>> = {}): string {
  const most = parts.length > 4 ? 3 : 4
  const breaths: string[][] = []
  for (const part of parts) {
    const last = breaths.at(-1)
    if (last !== undefined && last.length < most && [...last, part].join(' ').split(' ').length <= 20) last.push(part)
    else breaths.push([part])
  }
  const { lang } = manner.words
  return join(
    breaths.map((list) => put(id, manner, { ...values, list: listOf(lang, list) })),
    manner,
  )
}

function sayContent(statement: Statement, content: Exclude<Content, { is: 'named' }>, manner: Manner): string {
  switch (content.is) {
    case 'listed':
      return put('listed', manner, { name: apart(content.name, manner.words) })
    case 'provision':
      return put(noticeProvision[content.provision], manner, {})
    case 'labelled':
      return put(content.labelled === 'special' ? 'labelledSpecial' : 'labelledOrdinary', manner, {})
    case 'basis':
      return join([sayBasis(content.article6, content.named, manner), sayLaws(content.laws, manner)], manner)
    case 'follows':
      return put(content.kind === 'guidance' ? 'follows' : 'under', manner, { laws: listApart(content.names, manner.words) })
    case 'retention':
      return sayRetention(content, manner)
    case 'sharing':
      return saySharing(content, manner)
    case 'onward':
      return withWhy(content.purposes, manner, (purposes) =>
        put('onward', manner, { from: nameOf(content.from, manner.words, manner.level), to: names(content.to, manner), purposes }),
      )
    case 'right':
      return sayRight(content, manner)
    case 'asking':
      return put('rightsAsk', manner, { list: names(content.of, manner, 'disjunction') })
    case 'complaint':
      return sayComplaint(content, manner)
    case 'contact':
      return sayContact(content, manner)
    case 'rule':
      return sayRule(content.rule, manner)
    case 'line':
      return sayLine(statement, content, manner)
    case 'gap':
      return sayGap(content.on ?? statement.aspect, content, manner)
  }
}

/** A name stands as the notice has it; an office that every school has is called what readers call it. */
function sayContact({ name, words: row, phone, email, url }: Extract<Content, { is: 'contact' }>, { words, level }: Manner): string {
  const office = row !== undefined && isRoleId(row) && words.lang !== 'en' ? atLevel(words.roles[row], level) : apart(name, words)
  return [office, ...[phone, email, url].flatMap((part) => (part ? apart(part, words) : []))].join(' · ')
}

const noticeProvision: Readonly<Record<Provision, SentenceId>> = {
  required: 'noticeRequired',
  optional: 'noticeOptional',
  'not-asked': 'noticeNotAsked',
}

/** Silence in words, with what comes near to an answer, and whom to ask: never an invention. */
function sayGap(aspect: Aspect, { ask, nearly }: Extract<Content, { is: 'gap' }>, manner: Manner): string {
  const { gaps, sentences } = manner.words.phrases
  const gap: Levelled = isOneOf<GapId>(gapIds, aspect) ? gaps[aspect] : sentences.notMentioned
  const said = nearly === undefined ? gap : sentences.mostRequiredOfAll
  return join([atLevel(said, manner.level), sayAsk(ask, manner)], manner)
}

function sayAsk(ask: readonly Named[], manner: Manner): string {
  const asked = ask.length > 0 ? names(ask, manner, 'disjunction') : atLevel(manner.words.parties.school, manner.level)
  return put('ask', manner, { list: asked })
}

/** A signed line in the school's words, or the catalogue's line on safety that it signed; how staff handle data is not told to parents. */
function sayLine({ aspect }: Statement, { item, own }: Extract<Content, { is: 'line' }>, { words, level }: Manner): string {
  if (aspect === 'handling') return ''
  const line = words.safety[item]
  const signed = own === undefined && aspect === 'safety' && line !== undefined ? atLevel(line, level) : ''
  return ownWords(own, words.lang, level) ?? (apart(ownWords(own, 'en', level) ?? '', words) || signed)
}

function sayBasis(article6: string | null, named: Named, manner: Manner): string {
  if (ownWords(named.own, manner.words.lang, manner.level) !== null || article6 === null) return asSentence(named, manner)
  return isOneOf<Article6>(article6Letters, article6)
    ? atLevel(manner.words.phrases.bases[article6], manner.level)
    : asSentence(named, manner)
}

function sayLaws(laws: readonly string[], manner: Manner): string {
  return laws.length === 0 ? '' : put('under', manner, { laws: listApart(laws, manner.words) })
}

/** Words of the notice's own stand in place of a period that it gives, and beside the silence of one that gives none. */
function sayRetention({ named, period, schedule, ask }: Extract<Content, { is: 'retention' }>, manner: Manner): string {
  const own = ownWords(named.own, manner.words.lang, manner.level)
  if (period !== null) {
    const said = periodIn(period, manner.words)
    return own ?? put('retentionPeriod', manner, { period: said === period ? apart(period, manner.words) : said })
  }
  return join([put('retentionSchedule', manner, {}), own ?? '', schedule ? apart(schedule, manner.words) : sayAsk(ask, manner)], manner)
}

function saySharing({ to, purposes, laws, own }: Extract<Content, { is: 'sharing' }>, manner: Manner): string {
  const sayTo = { to: names(to, manner) }
  const { said } = sayable(purposes, manner.words, manner.level)
  const alone = said.length === 0 ? put('sharingWith', manner, sayTo) : ''
  const why = withWhy(purposes, manner, (list) => put('sharing', manner, { ...sayTo, purposes: list }))
  return join([alone, why, ownWords(own, manner.words.lang, manner.level) ?? '', sayLaws(laws, manner)], manner)
}

/** A sentence that tells why, and after it the purposes for which the language has no words, in the notice's own. */
function withWhy(purposes: readonly Named[], { words, level }: Manner, say: (list: string) => string): string {
  const { said, quoted } = sayable(purposes, words, level)
  return join([said.length === 0 ? '' : say(listPurposes(said, words, level)), ...quoted], { words, level })
}

function sayRight({ named, rights }: Extract<Content, { is: 'right' }>, manner: Manner): string {
  const own = ownWords(named.own, manner.words.lang, manner.level)
  const known = rights.filter((right): right is LegalRight => isOneOf(legalRights, right))
  const said =
    own !== null || known.length === 0
      ? [asSentence(named, manner)]
      : known.map((right) => atLevel(manner.words.phrases.rights[right], manner.level))
  return join(said, manner)
}

/** A rule's wording in the language; English law that no one has put into it yet is told in English rather than not at all. */
function sayRule(rule: string, manner: Manner): string {
  const { rules, phrases } = manner.words
  if (isOneOf<SentenceId>(sentenceIds, rule)) return atLevel(phrases.sentences[rule], manner.level)
  const [wording, english] = [rules[rule], englishRules[rule]]
  if (wording !== undefined) return atLevel(wording, manner.level)
  return english === undefined ? '' : apart(atLevel(english, manner.level), manner.words)
}

function sayComplaint({ to, order, own }: Extract<Content, { is: 'complaint' }>, manner: Manner): string {
  const { words, level } = manner
  const sentence = order <= 1 ? 'complaintFirst' : 'complaintThen'
  return ownWords(own, words.lang, level) ?? put(sentence, manner, { party: nameOf(to, words, level) })
}

/** The notice's own words for a thing, as a sentence: a quotation where it has no other words. */
function asSentence(named: Named, manner: Manner): string {
  const { words, level } = manner
  const isQuoted = ownWords(named.own, words.lang, level) === null && named.words === undefined
  return isQuoted ? apart(`“${named.name}”`, words) : nameOf(named, words, level)
}

function names(list: readonly Named[], manner: Manner, type?: 'disjunction'): string {
  return listOf(manner.words.lang, namesIn(list, manner), type)
}

function namesIn(list: readonly Named[], { words, level }: Manner): readonly string[] {
  return [...new Set(list.map((named) => nameOf(named, words, level)))]
}

function listApart(names: readonly string[], words: Words): string {
  return listOf(
    words.lang,
    names.map((name) => apart(name, words)),
  )
}

function put(id: SentenceId, { words, level }: Manner, values: Readonly<Record<string, string>>): string {
  return fill(atLevel(words.phrases.sentences[id], level), values)
}

function join(sentences: readonly string[], { words }: Manner): string {
  return [...new Set(sentences)].filter((sentence) => sentence !== '').join(words.phrases.between)
}

function isOneOf<T extends string>(ids: readonly T[], id: string): id is T {
  return (ids as readonly string[]).includes(id)
}
