import { itemKind } from '../law/item-kinds.ts'
import type { Setting } from './field.ts'
import { type Entry, isSensitive, standsBeside } from './lexicon.ts'
import type { Nearby } from './surroundings.ts'
import type { Token } from './tokens.ts'

/** The text in which a phrase stands. */
export interface Reading {
  readonly tokens: readonly Token[]
  /** `identifier`: a name in the code of the page, which says less than what people read. */
  readonly place: 'heading' | 'label' | 'identifier'
  /** Written as names in code are (`fsm_eligible`), where capitals tell nothing. */
  readonly asName: boolean
}

/** Words after which a sensitive phrase speaks of a document, a course or a job: "SEN policy", "safeguarding training". */
const elsewhere = ' policy training awareness week teacher coordinator governor template team lead officer assistant certificate course '

/** Acronyms that in small letters are words of every page. */
const plainWords = ' add odd send mash pip pep ep pp dv '

/** Words for those of whom schools keep records. */
export const people =
  ' pupil student learner child staff teacher employee workforce applicant candidate parent carer guardian contact family user person personal '

/** Whether a phrase can mean its item where it stands: its role, what it needs and what forbids it. */
export function canMean(entry: Entry, from: number, to: number, reading: Reading, around: Nearby): boolean {
  const { tokens, place, asName } = reading
  // Columns have names in code, buttons have not: `send_need`.
  if (asName && entry.bearing === 'button') return false
  if (stands(entry.not, tokens, from, to) || stands(entry.notUnder, around.words, 0, 0)) return false
  if (isSensitive(entry.class) && to < tokens.length && isAmong(elsewhere, tokens[to] as Token)) return false
  const { role } = entry
  if (role === 'weak') return place !== 'identifier' && weakHolds(entry, from, to, tokens, around)
  if (role === 'acronym') return acronymHolds(entry, from, to, reading, around)
  if (role === 'code' && tokens.length > to - from) return false
  return (/category|soft/.test(role) || place === (role === 'heading' ? role : 'label')) && isSupported(entry, from, to, tokens, around)
}

function weakHolds(entry: Entry, from: number, to: number, tokens: readonly Token[], around: Nearby): boolean {
  if (entry.needs !== ' ' && isSupported(entry, from, to, tokens, around)) return true
  return (!isSensitive(entry.class) || around.field.setting !== 'other') && isWhole(tokens, from, to, around)
}

function acronymHolds(entry: Entry, from: number, to: number, { tokens, place, asName }: Reading, around: Nearby): boolean {
  const { lang, setting } = around.field
  if (!/^(en\b|$)/i.test(lang)) return false
  if (!(asName ? holdsInCode(from, tokens, setting) : tokens.slice(from, to).every(isInCapitals))) return false
  if (!isSupported(entry, from, to, tokens, around)) return false
  const whole = isWhole(tokens, from, to, around)
  // In a label all of capitals, SEND and ADD are as likely words.
  if (place !== 'heading' && !asName && tokens.length > 1 && tokens.every(isInCapitals)) {
    return agrees(entry, around) || (whole && setting !== 'other' && !isAmong(plainWords, tokens[from] as Token))
  }
  return setting !== 'other' || whole || agrees(entry, around)
}

/** `is_pp`, `hasEHCP`, `student_send`: what follows one who is or has it, or the word for that, which no token stands for; one doubt is allowed. */
function holdsInCode(from: number, tokens: readonly Token[], setting: Setting): boolean {
  const isSomebodys = from === 0 ? (tokens[0] as Token).start > 1 : isAmong(people, tokens[from - 1] as Token)
  const doubts = [!isSomebodys, setting === 'other', isAmong(plainWords, tokens[from] as Token)]
  return doubts.filter(Boolean).length < 2
}

const isInCapitals = ({ capitals }: Token) => capitals

function agrees({ item }: Entry, { kinds }: Nearby): boolean {
  return item !== null && kinds.has(itemKind(item).kind)
}

function isSupported(entry: Entry, from: number, to: number, tokens: readonly Token[], around: Nearby): boolean {
  const { needs } = entry
  return needs === ' ' || stands(needs, tokens, from, to) || isCued(entry, around) || (needs.includes('@same') && agrees(entry, around))
}

/** Whether the setting or the words of a heading are among what a phrase needs. */
export function isCued({ needs }: Entry, { words, field }: Nearby): boolean {
  return stands(needs, words, 0, 0) || needs.includes(`@${field.setting} `)
}

function isAmong(words: string, { word }: Token): boolean {
  return words.includes(` ${word} `)
}

/** Whether any of the words stands in a text outside a phrase. */
export function stands(wanted: string, tokens: readonly Token[], from: number, to: number): boolean {
  return wanted !== ' ' && tokens.some((token, at) => (at < from || at >= to) && isAmong(wanted, token))
}

/** Whether the rest of a label says only whose, when or how. */
export function isWhole(tokens: readonly Token[], from: number, to: number, { lexicon }: Nearby): boolean {
  return tokens.every((token, at) => (at >= from && at < to) || standsBeside(lexicon, token))
}

/** Whether a text is spelled as names in code are: no space, words joined by underscores or by a capital. */
export function isSpelledAsName(text: string): boolean {
  return !text.includes(' ') && /_|[a-z][A-Z]/.test(text)
}
