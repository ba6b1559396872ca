import { hasAnswerBefore, labelOfValue, mayLabel } from './label-value.ts'
import { controlSelector } from './labels.ts'
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
  readonly settleOrphan: () => void
  readonly adopt: (label: Element) => void
}

/** Reads data that a page only shows. A text is looked up first, and dropped at once where it is no known label. */
export function shownReader(reading: Reading): ShownReader {
  let orphan: Element | null = null

  function readText(text: Text): void {
    const words = text.data
    if (words.length < 2 || !/\p{L}/u.test(words)) return
    const tidy = words.replace(/\s+/g, ' ').trim()
    const colon = tidy.indexOf(':')
    const label = colon > 0 ? tidy.slice(0, colon).trimEnd() : tidy
    if (label.length > longest) return
    if (reading.recognise(label)) readLabel(text, label, colon > 0)
    else if (colon < 0) readTicked(text, label)
  }

  function readLabel(text: Text, label: string, hasColon: boolean): void {
    const anchor = labelOfValue(text, hasColon) ?? (hasColon || !hasAnswerBefore(text) ? null : text.parentElement)
    if (anchor) emit(label, anchor)
  }

  /** "Yes Looked after child": a box with its label as a page writes it out. */
  function readTicked(text: Text, words: string): void {
    const label = words.replace(answer, '')
    if (label !== words && text.parentElement && mayLabel(text.parentElement) && reading.recognise(label)) emit(label, text.parentElement)
  }

  function readTerm(term: Element): void {
    const text = withoutColon(wordsIn(term))
    if (term.nextElementSibling?.querySelector(controlSelector) || !reading.recognise(text)) return
    emit(text, term)
  }

  function holdOrphan(label: Element): void {
    settleOrphan()
    orphan = label
  }

  function settleOrphan(): void {
    const label = orphan
    orphan = null
    if (!label) return
    const text = withoutColon(labelText(label))
    if (reading.recognise(text)) emit(text, label)
  }

  function adopt(label: Element): void {
    if (orphan && (label === orphan || label.contains(orphan))) orphan = null
  }

  function emit(text: string, anchor: Element): void {
    reading.found(fieldAt(reading, 'readonly', [{ source: 'label', text }], anchor))
  }

  return { readText, readTerm, holdOrphan, settleOrphan, adopt }
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:*]+$/, '')
}
