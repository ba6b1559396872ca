import { attributeOf, isSuch } from './members.ts'
import { fieldAt, type Reading } from './reading.ts'
import { wordsIn } from './text.ts'

const tooltips = ['title', 'data-original-title', 'data-bs-original-title', 'data-tooltip', 'data-tip', 'aria-label'] as const
const hasTooltip = `img[alt],${tooltips.map((name) => `[${name}]`).join(',')}`
const noBadge =
  'nav,[role=navigation],[role=menu],[role=tablist],label,th,td,tr,thead,tbody,table,html,body,form,iframe,input,select,textarea,option'
/** An icon on one of these says where it leads. */
const leads = 'a,button,[role=button],[role=link],[role=tab],[role=menuitem]'
const longest = 120
/** What a badge or an icon shows by itself: "IN", "M", "P", "SEN". */
const mostLetters = 4
const mostElements = 6
const mostWords = 6

/** What under a node has a tooltip: one look for all, since most elements have none. */
export function withTooltips(start: Node): ReadonlySet<Element> {
  if (start.nodeType !== 1) return new Set()
  const found = new Set((start as Element).querySelectorAll(hasTooltip))
  return isSuch(start as Element, hasTooltip) ? found.add(start as Element) : found
}

/** Reads a badge or icon whose meaning stands only in its tooltip: "IN" for individual needs. */
export function readBadge(reading: Reading, element: Element): void {
  if (isSuch(element, noBadge) || element.getElementsByTagName('*')[mostElements]) return
  const said = tooltipOf(element)
  if (!said || said.length > longest || element.closest('nav,label,[role=navigation],[role=menu],[role=tablist]')) return
  const letters = wordsIn(element)
  if (letters.length > mostLetters || (letters === '' && element.closest(leads))) return
  const text = headOf(said, reading)
  if (text) reading.found(fieldAt(reading, 'readonly', [{ source: 'tooltip', text }], element))
}

function tooltipOf(element: Element): string | null {
  for (const attribute of tooltips) {
    const said = attributeOf(element, attribute)
    if (said) return said
  }
  return element.getAttribute('alt')
}

/**
 * The known label with which a tooltip begins: "Individual needs" of "Individual needs alerts are set". A capital after it makes
 * it the name of somebody or something.
 */
function headOf(said: string, reading: Reading): string | null {
  const words = said.trim().split(/\s+/)
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    const head = words.slice(0, count).join(' ')
    const text = head.replace(/\s*[:|–—(-]+$/, '').replace(/(\s+(is|are|has|have|been|was|were|of|for|to|the|an?))+$/i, '')
    if ((text !== head || endsBefore(words[count])) && reading.recognise(text)) return text
  }
  return null
}

function endsBefore(next: string | undefined): boolean {
  return next === undefined || /^[:|–—(-]/.test(next) || /^\p{Ll}/u.test(next)
}
