import type { SourcedText } from '../fields/field.ts'
import { labelledBy } from './labels.ts'
import { attributeOf, closestOver, isIn } from './members.ts'
import { textOf, wordsIn } from './text.ts'

export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role=heading]'
const groupSelector = 'fieldset,[role=group],[role=radiogroup]'

/** A heading speaks for what follows it, as far as the end of the smallest of these that it stands in. */
const sections = `section,article,aside,main,form,dialog,details,[role=dialog],[role=region],[role=tabpanel],[class*=card],[class*=panel],${groupSelector}`
/** The part of a panel in which its heading stands speaks for the whole panel. */
const headOfPanel = /(head(er|ing)?|title|caption|legend|toggle|tabs?)(?=[-_ ]|$)/i
/** What can have a name of its own, by `aria-label` or `aria-labelledby`, that stands over what is in it. */
const named = /^(group|radiogroup|tabpanel|region|dialog|form)$/

/** A tab that is open stands over its panel as a heading below those of the page and its sections does. */
const tabLevel = 2.5

/** A text that names something, and the element in which it stands. */
export interface FoundLabel extends SourcedText {
  readonly element: Element
}

/** What the place that a pass in page order has reached stands in: groups with their legends, headings, the form. */
export interface Context {
  readonly enter: (heading: Element) => null
  /** Takes the words of something that is no heading by its markup for one: the open tab, a row that heads those below. */
  readonly enterTitle: (title: Element, scope?: Element | null) => void
  /** Legends, headings and the form's name over a place, nearest first. */
  readonly over: (element: Element) => readonly SourcedText[]
  readonly legendOf: (group: Element) => FoundLabel | null
  readonly langOf: (element: Element) => string
}

interface Heading extends SourcedText {
  readonly level: number
  readonly scope: Element | null
}

/** What does not change while a page is read: found once for an element and all that stands in it. */
interface Place {
  readonly legends: readonly SourcedText[]
  readonly formName: string
  readonly lang: string
}

/** What was last told of a place, and for what. */
interface Given {
  readonly place: Place | null
  readonly form: string
  readonly here: readonly Heading[]
  readonly texts: readonly SourcedText[]
}

export function followContext(outer: readonly SourcedText[] = []): Context {
  let headings: readonly Heading[] = []
  const legends = new Map<Element, FoundLabel | null>()
  const places = new Map<Element, Place>()
  let last: Given = { place: null, form: '', here: [], texts: [] }

  function enter(heading: Element): null {
    const level = Number(/\d$/.exec(heading.localName)?.[0] ?? heading.getAttribute('aria-level') ?? 2)
    put({ source: level > 1 ? 'section-heading' : 'page-heading', text: textOf(heading), level, scope: scopeOf(heading) })
    return null
  }

  function enterTitle(title: Element, scope = scopeOf(title)): void {
    put({ source: 'section-heading', text: wordsIn(title), level: tabLevel, scope })
  }

  function put(heading: Heading): void {
    if (heading.text !== '') headings = [heading, ...headings.filter((above) => above.level < heading.level)]
  }

  /** Neighbours in the same place are given the same texts. */
  function over(element: Element): readonly SourcedText[] {
    const place = placeOf(element.parentElement)
    const form = element.localName === 'form' ? nameOfForm(element) : place.formName
    const here = headings.filter(({ scope }) => !scope || isIn(element, scope))
    if (place === last.place && form === last.form && here.length === last.here.length && here.every((one, at) => one === last.here[at])) {
      return last.texts
    }
    const texts = [...place.legends, ...here.map(({ source, text }) => ({ source, text }))]
    if (form !== '') texts.push({ source: 'name-of-the-form', text: form })
    texts.push(...outer)
    last = { place, form, here, texts }
    return texts
  }

  function langOf(element: Element): string {
    return attributeOf(element, 'lang') ?? placeOf(element.parentElement).lang
  }

  function placeOf(inner: Element | null): Place {
    let element = inner
    while (element !== null && !element.hasAttributes() && !hasLegend(element)) element = element.parentElement
    if (element === null) return nowhere
    let place = places.get(element)
    if (place === undefined) {
      place = placeIn(placeOf(element.parentElement), element)
      places.set(element, place)
    }
    return place
  }

  function placeIn(above: Place, element: Element): Place {
    const legend = isNamed(element) ? legendOf(element) : null
    const lang = attributeOf(element, 'lang')
    const formName = element.localName === 'form' ? nameOfForm(element) : ''
    if (legend === null && lang === null && formName === '') return above
    return {
      legends: legend === null ? above.legends : [{ source: legend.source, text: legend.text }, ...above.legends],
      formName: formName || above.formName,
      lang: lang ?? above.lang,
    }
  }

  function legendOf(group: Element): FoundLabel | null {
    let found = legends.get(group)
    if (found === undefined) {
      const wanted = group.localName === 'details' ? 'summary' : 'legend'
      let element = group.firstElementChild
      while (element && element.localName !== wanted) element = element.nextElementSibling
      const text = labelledBy(group) || group.getAttribute('aria-label') || (element ? textOf(element) : '')
      found = text ? { source: 'legend-of-the-group', text, element: element ?? group } : null
      legends.set(group, found)
    }
    return found
  }

  return { enter, enterTitle, over, legendOf, langOf }
}

const nowhere: Place = { legends: [], formName: '', lang: '' }

/** The nearest group in which an element stands. */
export function groupOver(element: Element): Element | null {
  return closestOver(element, groupSelector)
}

/** Whether an element can have a name of its own without an attribute. */
function hasLegend({ localName }: Element): boolean {
  return localName === 'fieldset' || localName === 'details'
}

function isNamed(element: Element): boolean {
  const name = element.localName
  if (hasLegend(element)) return true
  if (name === 'section' || name === 'dialog') return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')
  const role = attributeOf(element, 'role')
  return role !== null && named.test(role)
}

function nameOfForm(form: Element): string {
  return attributeOf(form, 'aria-label') ?? attributeOf(form, 'name') ?? attributeOf(form, 'id') ?? ''
}

function scopeOf(heading: Element): Element | null {
  let scope = closestOver(heading, sections)
  while (scope && headOfPanel.test(attributeOf(scope, 'class') ?? '')) scope = closestOver(scope, sections)
  return scope
}
