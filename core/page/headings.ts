import type { SourcedText } from '../fields/field.ts'
import { textOf } from './text.ts'

export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role=heading]'

/** A heading speaks for what follows it, as far as the end of the smallest of these that it stands in. */
const sections =
  'section,article,aside,main,form,fieldset,dialog,details,[role=dialog],[role=region],[role=tabpanel],[role=group],[class*=card],[class*=panel]'

interface Heading extends SourcedText {
  readonly level: number
  readonly scope: Element | null
}

/** The headings that speak for the place which a pass in page order has reached. */
export interface Headings {
  readonly enter: (heading: Element) => null
  /** Nearest first. */
  readonly over: (element: Element) => SourcedText[]
}

export function followHeadings(): Headings {
  let open: Heading[] = []
  return {
    enter(heading) {
      const text = textOf(heading)
      if (text === '') return null
      const level = Number(/\d$/.exec(heading.localName)?.[0] ?? heading.getAttribute('aria-level') ?? 2)
      const source = level === 1 ? 'page-heading' : 'section-heading'
      open = [{ source, text, level, scope: heading.closest(sections) }, ...open.filter((above) => above.level < level)]
      return null
    },
    over(element) {
      return open.filter(({ scope }) => !scope || scope.contains(element)).map(({ source, text }) => ({ source, text }))
    },
  }
}
