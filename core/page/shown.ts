import { hasAnswerBefore, labelOfValue, mayLabel } from './label-value.ts'
import { controlSelector } from './labels.ts'
import { isIn } from './members.ts'
import { fieldAt, type Reading } from './reading.ts'
import { labelText, wordsIn } from './text.ts'

const longest = 90

/** What a ticked or empty box is written as where it cannot be changed, before its label. */
const answer = /^(?:yes|no)\s+(?=\p{L})/iu

export interface ShownReader {
  readonly readText: (text: Text) => void
  readonly readTerm: (term: Element) => void
  /** Holds back a label without a control until it is known whether a control beside it takes it for its own. */
  readonly holdOrphan: (label: Element) => void
  readonly holdsOrphan: () => boolean
  readonly settleOrphan: () => void
  readonly adopt: (label: Element) => void
}

/** Reads data that a page only shows. A text is looked up first, and dropped at once where it is no known label. */
export function shownReader(reading: Reading): ShownReader {
  let orphan: Element | null = null
  let adopted: Element | null = null

  function readText(text: Text): void {
    const words = text.data
    if (words.length < 2 || (adopted !== null && isIn(text, adopted)) || !/\p{L}/u.test(words)) return
    const tidy = words.replace(/\s+/g, ' ').trim()
    const colon = tidy.indexOf(':')
    const label = colon > 0 ? tidy.slice(0, colon).trimEnd() : tidy
    if (label.length > longest || (colon < 0 && readTicked(text, label)) || !reading.recognise(label)) return
    const anchor = labelOfValue(text, colon > 0, reading.recognise) ?? (colon < 0 && hasAnswerBefore(text) ? text.parentElement : null)
    if (anchor) emit(label, anchor)
  }

  /** "Yes Looked after child": a box with its label as a page writes it out. */
  function readTicked(text: Text, words: string): boolean {
    const label = words.replace(answer, '')
    if (label === words || !text.parentElement || !mayLabel(text.parentElement) || !reading.recognise(label)) return false
    emit(label, text.parentElement)
    return true
  }

  function readTerm(term: Element): void {
    const text = withoutColon(wordsIn(term))
    if (isLabel(text) && !term.nextElementSibling?.querySelector(controlSelector)) emit(text, term)
  }

  function holdOrphan(label: Element): void {
    settleOrphan()
    if (label !== adopted) orphan = label
  }

  function holdsOrphan(): boolean {
    return orphan !== null
  }

  function settleOrphan(): void {
    const label = orphan
    orphan = null
    if (!label) return
    const text = withoutColon(labelText(label))
    if (isLabel(text)) emit(text, label)
  }

  /** A label that stands after its control is come to again. */
  function adopt(label: Element): void {
    adopted = label
    if (orphan && (label === orphan || label.contains(orphan))) orphan = null
  }

  function emit(text: string, anchor: Element): void {
    reading.found(fieldAt(reading, 'readonly', [{ source: 'label', text }], anchor))
  }

  return { readText, readTerm, holdOrphan, holdsOrphan, settleOrphan, adopt }
}

/** What stands in markup made for labels is one, whether or not the lexicon knows it whole. */
function isLabel(text: string): boolean {
  return text.length <= longest && /\p{L}.*\p{L}/u.test(text)
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:*]+$/, '')
}
