import type { SourcedText } from '../fields/field.ts'
import { labelledBy } from './labels.ts'
import { textOf } from './text.ts'

export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role=heading]'
const groupSelector = 'fieldset,[role=group],[role=radiogroup]'

/** A heading speaks for what follows it, as far as the end of the smallest of these that it stands in. */
const sections = `section,article,aside,main,form,dialog,details,[role=dialog],[role=region],[role=tabpanel],[class*=card],[class*=panel],${groupSelector}`

/** A text that names something, and the element in which it stands. */
export interface FoundLabel extends SourcedText {
  readonly element: Element
}

/** What the place that a pass in page order has reached stands in: groups with their legends, headings, the form. */
export interface Context {
  readonly enter: (heading: Element) => null
  /** Legends, headings and the form's name over a place, nearest first. */
  readonly over: (element: Element) => SourcedText[]
  readonly legendOf: (group: Element) => FoundLabel | null
}

export function followContext(outer: readonly SourcedText[] = []): Context {
  let headings: (SourcedText & { readonly level: number; readonly scope: Element | null })[] = []
  const legends = new Map<Element, FoundLabel | null>()

  function enter(heading: Element): null {
    const text = textOf(heading)
    const level = Number(/\d$/.exec(heading.localName)?.[0] ?? heading.getAttribute('aria-level') ?? 2)
    const source = level > 1 ? 'section-heading' : 'page-heading'
    if (text) headings = [{ source, text, level, scope: heading.closest(sections) }, ...headings.filter((above) => above.level < level)]
    return null
  }

  function over(element: Element): SourcedText[] {
    const texts: SourcedText[] = []
    for (let group = groupOver(element); group; group = groupOver(group)) texts.push(...[legendOf(group) ?? []].flat())
    texts.push(...headings.filter(({ scope }) => !scope || scope.contains(element)))
    const form = element.closest('form')
    // Attributes, not properties: a control named "name" stands in the form's properties.
    const name = form?.getAttribute('aria-label') ?? form?.getAttribute('name') ?? form?.getAttribute('id')
    if (name) texts.push({ source: 'form-name', text: name })
    return [...texts.map(({ source, text }) => ({ source, text })), ...outer]
  }

  function legendOf(group: Element): FoundLabel | null {
    let found = legends.get(group)
    if (found === undefined) {
      const element = [...group.children].find((child) => child.localName === 'legend')
      const text = labelledBy(group) || group.getAttribute('aria-label') || (element ? textOf(element) : '')
      found = text ? { source: 'legend', text, element: element ?? group } : null
      legends.set(group, found)
    }
    return found
  }

  return { enter, over, legendOf }
}

/** The nearest group in which an element stands. */
export function groupOver(element: Element): Element | null {
  return element.parentElement?.closest(groupSelector) ?? null
}
