const allowed = new Set(
  'article,b,bdi,blockquote,dd,details,div,dl,dt,footer,h1,h2,h3,h4,h5,h6,header,li,mark,nav,p,section,small,span,summary,ul,a,main'.split(
    ',',
  ),
)
const attributes = 'id class lang dir href rel aria-label aria-labelledby aria-hidden data-words data-about data-search'.split(' ')

/** A notice in two parts, between which the search stands: whose it is and which, and all that it says. */
export interface Adopted {
  readonly head: HTMLElement
  readonly body: HTMLElement
}

/**
 * The notice of a page as elements of this one. Only elements and attributes that the full notice is made of are taken, whatever
 * else a file holds. Its headings stand a step lower: the page has a title of its own.
 */
export function adopt(page: Document): Adopted {
  return { head: copiesOf(page, '.school, h1, .edition', 'head'), body: copiesOf(page, '.notes, footer', 'body') }
}

function copiesOf(page: Document, parts: string, className: string): HTMLElement {
  const whole = document.createElement('div')
  whole.className = className
  whole.lang = page.documentElement.lang
  whole.dir = page.documentElement.dir
  for (const part of page.querySelectorAll(parts)) whole.append(copyOf(part))
  return whole
}

function copyOf(element: Element): Element {
  const copy = document.createElement(nameIn(element))
  for (const name of attributes) {
    const value = element.getAttribute(name)
    if (value !== null && (name !== 'href' || /^(#|https?:)/i.test(value))) copy.setAttribute(name, value)
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      if (allowed.has(child.localName)) copy.append(copyOf(child))
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.nodeValue ?? '')
  }
  return copy
}

/** The page has one main part and its own first heading. */
function nameIn({ localName }: Element): string {
  return localName === 'main' ? 'div' : localName.replace(/^h([1-5])$/, (_, depth: string) => `h${Number(depth) + 1}`)
}
