import { searchable, tellsOf } from './search-text.ts'

/** What a search found. */
export interface Found {
  /** Kinds of information, of how many. */
  readonly count: number
  readonly all: number
  /** Whether the words stand in what is said of everything, in what has changed or in the published text. */
  readonly elsewhere: boolean
}

/** What can be found in each section of the full notice. */
const parts = [
  ['#items', '.item'],
  ['#all', '.fact'],
  ['#changes', 'li'],
  ['.published', ':scope > p:not(.lead), li'],
] as const

/** What leads into a section, and the headings between its parts: all but its own. */
const leads = ':scope > :is(.lead, h3, h4, h5, h6):not([id$="-title"])'

/**
 * Shows of a notice only what tells of these words, and of the contents only the places that are left; all of it for no words. What
 * leads into a section is not shown while something is looked for: it speaks of what may be out of sight.
 */
export function findItems(notice: ParentNode, words: string): Found | undefined {
  const sought = words.trim()
  const [items, ...others] = parts.map(([sections, inside]) =>
    [...notice.querySelectorAll(sections)].map((section) => showOf(section, inside, sought)),
  )
  showPlaces(notice)
  if (sought === '') return undefined
  return { ...(items?.[0] ?? { count: 0, all: 0 }), elsewhere: others.flat().some(({ count }) => count > 0) }
}

/** Shows what tells of the words in a section; where nothing does, not the section either. */
function showOf(section: Element, inside: string, sought: string): { readonly count: number; readonly all: number } {
  const those = [...section.querySelectorAll(inside)]
  const found = new Set(sought === '' ? those : findAmong(those, sought))
  for (const part of those) hide(part, !found.has(part))
  for (const lead of section.querySelectorAll(leads)) hide(lead, sought !== '')
  hide(section, sought !== '' && found.size === 0)
  return { count: found.size, all: those.length }
}

function showPlaces(notice: ParentNode): void {
  const places = new Map([...notice.querySelectorAll('[id]')].map((part) => [part.id, part]))
  for (const link of notice.querySelectorAll('nav a')) {
    const target = places.get((link.getAttribute('href') ?? '').slice(1))
    const place = link.closest('li')
    if (place && target) hide(place, target.closest('[hidden]') !== null)
  }
  for (const contents of notice.querySelectorAll('nav')) hide(contents, contents.querySelector('li:not([hidden])') === null)
}

/** Those of which the closest way of looking finds any. */
function findAmong(those: readonly Element[], words: string): readonly Element[] {
  const ways = tellsOf(words)
  for (const textOf of [nameOf, textWithoutQuotations]) {
    const read = those.map((part) => searchable(textOf(part)))
    for (const tells of ways) {
      const found = those.filter((_, at) => tells(read[at] ?? []))
      if (found.length > 0) return found
    }
  }
  return []
}

/**
 * By what a part is found before all else: an item by its title, by what it is, and by the words that people have for it. A
 * quotation never finds an item: the sentence around a quoted phrase speaks of others too.
 */
function nameOf(part: Element): string {
  const said = [...part.querySelectorAll('h3, h4, [data-about="what"] dd')].map(textWithoutQuotations)
  return [part.getAttribute('data-words') ?? '', ...said].join(', ')
}

function textWithoutQuotations(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      const inner = node as Element
      if (node.nodeType !== 1) return node.nodeValue ?? ''
      return inner.localName === 'details' ? '' : ` ${textWithoutQuotations(inner)} `
    })
    .join('')
}

function hide(element: Element, isHidden: boolean): void {
  element.toggleAttribute('hidden', isHidden)
}
