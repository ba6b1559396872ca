import { childrenOf } from '../../core/page/children-of.ts'
import { controlSelector } from '../../core/page/labels.ts'
import type { Recognise } from '../../core/page/reading.ts'
import { isOurs } from '../page/layer.ts'
import { controlTarget, nodeTargets, pictureTarget, type Target } from './targets.ts'

/** What of a page may stay to be seen though no lexicon knows its words: where it leads, and what it can do. */
const navigation = 'nav, footer, [role="navigation"], [role="menubar"], [role="menu"], [role="tablist"], [role="toolbar"]'
const button = 'button, input, [role="button"], [role="tab"], [role="menuitem"], a[class*="btn" i], a[class*="button" i]'
/** The way to a pupil's page ends in the pupil's name, and the foot of a card is no navigation. */
const noNavigation =
  '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], [id*="breadcrumb" i], :is(main, article, section, td, li) footer'
const silent = new Set('script style template noscript head link meta title base option datalist br hr wbr'.split(' '))
/** In each a script of ours runs by itself. */
const frames = new Set(['iframe', 'frame'])
const drawn = new Set('img canvas video object embed svg'.split(' '))
const painted = '[style*="url("]'
/** Always a value, whatever it says. */
const values = new Set('dd output data time address'.split(' '))
/** Says by its markup that it is a label, a heading or a way on, wherever it stands. */
const labelled = 'label, legend, th, dt, h1, h2, h3, h4, h5, h6, [role="heading"], [role="columnheader"], button, [role="button"], nav'
const rowGroups = 'tbody, [role="rowgroup"]'
/** What no row of data holds: labels, another table, or a cell for a whole row with a control in it. */
const layout = 'label, table, td:only-child select, td:only-child textarea, td:only-child input:not([type="hidden"])'
/** Elements of which the selectors here can speak though they have no attribute. */
const told = new Set('input select textarea button nav footer tbody'.split(' '))
const cells = 'td, [role="gridcell"], [role="cell"]'
/** What a label may be made of. */
const inline = new Set('a abbr b bdi br em font i label mark small span strong sub sup u wbr'.split(' '))
const mostInline = 6
const longest = 100

/** As few boxes as will do: a part with no more than this many texts is covered as one, in a long page a hundredth of all. */
const few = 3
const mostTogether = 100

/** How a page is read: which texts are known, and what stands in the shadow root of an element. */
interface Reader {
  readonly recognise: Recognise
  readonly rootOf: (host: Element) => ShadowRoot | null
}

/** A part of the page: what must be covered in it, and whether something in it may be seen. */
interface Part {
  readonly target: Target
  /** How many texts, controls and pictures it has to cover. */
  readonly texts: number
  /** Whether a cover over the whole part hides nothing that may be seen, nor what needs a cover of its own. */
  readonly isWhole: boolean
  readonly parts: readonly Part[]
}

/** Known words stay to be seen; they are no part of what is covered. */
type Read = Part | 'known' | null

/**
 * What may hold a pupil's data where everything is to be covered: all but what is known to hold none. That is, exactly, a text that
 * is a label or heading of known words, a button, and the navigation. Texts are compared and not kept.
 */
export function allTargets(page: Document, { recognise, rootOf }: Reader): readonly Target[] {
  const part = readPart(page.documentElement, false, { recognise, rootOf })
  if (part === null || part === 'known') return []
  return targetsIn(part, Math.max(few, Math.ceil(part.texts / mostTogether)))
}

function targetsIn({ target, texts, isWhole, parts }: Part, most: number): readonly Target[] {
  const isOne = parts.length === 0 || (isWhole && (texts <= most || parts.length > mostTogether))
  return isOne ? [target] : parts.flatMap((part) => targetsIn(part, most))
}

function readPart(element: Element, isNavigation: boolean, reader: Reader): Read {
  const name = element.localName
  if (silent.has(name) || isOurs(element)) return null
  if (frames.has(name)) return 'known'
  if (drawn.has(name)) return name === 'svg' && element.querySelector('text') === null ? null : picture(element)
  // Most elements of a long page say nothing of themselves.
  const says = element.hasAttributes() || told.has(name)
  if (says && element.matches(controlSelector)) return alone(controlTarget(element))
  if (says && element.matches(rowGroups) && isRows(element)) return alone(wholeTarget(element))
  if (says && element.matches(button)) return 'known'
  const leads = says ? leadsOn(element, isNavigation) : isNavigation
  const { recognise } = reader
  if (!values.has(name) && isKnown(element, recognise) && valueIn(element, recognise) === null) return 'known'
  const root = reader.rootOf(element)
  const parts = [...(root === null ? [] : partsOf(element, root, leads, reader)), ...partsOf(element, element, leads, reader)]
  if (says && element.matches(painted)) parts.push(picture(element))
  return together(element, parts, root === null)
}

function leadsOn(element: Element, isNavigation: boolean): boolean {
  return (isNavigation || element.matches(navigation)) && !element.matches(noNavigation)
}

function partsOf(element: Element, within: ParentNode & Node, isNavigation: boolean, reader: Reader): Read[] {
  const { recognise } = reader
  const parts: Read[] = []
  const mayBeKnown = !values.has(element.localName)
  for (let node = within.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) parts.push(readPart(node as Element, isNavigation, reader))
    else if (node.nodeType !== Node.TEXT_NODE || !/[\p{L}\p{N}]/u.test((node as Text).data)) continue
    else if (isNavigation || (mayBeKnown && isLabel((node as Text).data, recognise))) parts.push('known')
    else parts.push(...nodeTargets([node], element).map(alone))
  }
  if (isNavigation || parts.length !== 2 || parts.some((part) => part !== 'known')) return parts
  const value = valueIn(within, recognise)
  return value === null ? parts : ['known', alone(wholeTarget(value))]
}

/** Of two known texts that have a wrapper for themselves the second is a value, which may be a word that is known too. */
function valueIn(wrapper: ParentNode, recognise: Recognise): Element | null {
  const [label, value, ...more] = childrenOf(wrapper)
  if (label === undefined || value === undefined || more.length > 0 || value.matches(labelled)) return null
  return isKnown(label, recognise) && isKnown(value, recognise) ? value : null
}

function together(element: Element, read: readonly Read[], mayBeWhole: boolean): Read {
  const parts = read.filter((part) => part !== null && part !== 'known')
  if (parts.length === 0) return read.includes('known') ? 'known' : null
  const isWhole = mayBeWhole && !read.includes('known') && parts.every((part) => part.isWhole)
  const texts = parts.reduce((sum, part) => sum + part.texts, 0)
  return { target: wholeTarget(element), texts, isWhole, parts }
}

function alone(target: Target): Part {
  return { target, texts: 1, isWhole: target.control === null, parts: [] }
}

function picture(element: Element): Part {
  return { ...alone(pictureTarget(element)), isWhole: false }
}

function wholeTarget(element: Element): Target {
  return nodeTargets([element], element)[0] as Target
}

/** Rows of data; not of a table that only lays out a form, whose labels stay. */
function isRows(body: Element): boolean {
  return body.querySelector(cells) !== null && body.querySelector(layout) === null
}

/** Whether all that an element says is known: one line, with no more in it than a label has. */
function isKnown(element: Element, recognise: Recognise): boolean {
  const inner = element.getElementsByTagName('*')
  if (inner[mostInline] !== undefined) return false
  for (const one of inner) if (!inline.has(one.localName) || one.matches(controlSelector)) return false
  return isLabel(element.textContent ?? '', recognise)
}

function isLabel(text: string, recognise: Recognise): boolean {
  if (text.length > longest) return false
  const words = text.replace(/\s+/g, ' ').trim()
  return words !== '' && recognise(words)
}
