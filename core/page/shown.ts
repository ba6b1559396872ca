import { labelOfValue } from './label-value.ts'
import { controlSelector } from './labels.ts'
import { fieldAt, type Reading } from './reading.ts'
import { labelText, wordsIn } from './text.ts'

const longest = 90
const noBadge = 'nav,[role=navigation],[role=menu],[role=tablist],button,label,th,td[title],tr,html,body,form,iframe,input,select,textarea'

export interface ShownReader {
  readonly readText: (text: Text) => void
  readonly readTerm: (term: Element) => void
  readonly readBadge: (element: Element) => void
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
    const label = asLabel(words)
    if (label.text.length > longest || !reading.recognise(label.text)) return
    const anchor = labelOfValue(text, label.colon)
    if (anchor) emit(label.text, anchor)
  }

  /** The part of a text that can be a label: before a colon; after the "Yes" of a ticked box that the page writes out. */
  function asLabel(words: string): { text: string; colon: boolean } {
    const tidy = words.replace(/\s+/g, ' ').trim()
    const colon = tidy.indexOf(':')
    return colon > 0 ? { text: tidy.slice(0, colon), colon: true } : { text: tidy, colon: false }
  }

  function readTerm(term: Element): void {
    const text = wordsIn(term).replace(/\s*:$/, '')
    if (term.nextElementSibling?.querySelector(controlSelector) || !reading.recognise(text)) return
    emit(text, term)
  }

  /** A badge or icon whose meaning stands only in its tooltip: "IN" for individual needs. */
  function readBadge(element: Element): void {
    const said = element.getAttribute('title') ?? (element.localName === 'img' ? element.getAttribute('alt') : null)
    if (!said || said.length > longest || element.closest(noBadge)) return
    const text = (/^[^:|–—(]+/.exec(said)?.[0] ?? '').trim()
    if (wordsIn(element).length > 4 || !reading.recognise(text)) return
    reading.found(fieldAt(reading, 'readonly', [{ source: 'title', text }], element))
  }

  function holdOrphan(label: Element): void {
    settleOrphan()
    orphan = label
  }

  function settleOrphan(): void {
    const label = orphan
    orphan = null
    if (!label) return
    const text = labelText(label).replace(/\s*:$/, '')
    if (reading.recognise(text)) emit(text, label)
  }

  function adopt(label: Element): void {
    if (orphan && (label === orphan || label.contains(orphan))) orphan = null
  }

  function emit(text: string, anchor: Element): void {
    reading.found(fieldAt(reading, 'readonly', [{ source: 'label', text }], anchor))
  }

  return { readText, readTerm, readBadge, holdOrphan, settleOrphan, adopt }
}
