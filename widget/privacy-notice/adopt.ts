const allowed = new Set(
  'article,b,bdi,blockquote,dd,details,div,dl,dt,footer,h1,h2,h3,h4,h5,h6,header,li,mark,nav,p,section,small,span,summary,ul,a,main'.split(
    ',',
  ),
)
const attributes = ['id', 'class', 'lang', 'dir', 'href', 'rel', 'aria-label', 'aria-labelledby', 'aria-hidden']

/**
 * The notice of a page as elements of this one: its version, its contents and parts, and where it comes from. Only elements and
 * attributes that the full notice is made of are taken, whatever else a file holds.
 */
export function adopt(page: Document): HTMLElement {
  const notice = document.createElement('div')
  notice.lang = page.documentElement.lang
  notice.dir = page.documentElement.dir
  for (const part of page.querySelectorAll('.edition, .notes, footer')) notice.append(copyOf(part))
  return notice
}

function copyOf(element: Element): Element {
  const copy = document.createElement(element.localName === 'main' ? 'div' : element.localName)
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
