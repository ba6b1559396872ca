/** Finds the frame in which a page stands. */
export type FrameOf = (page: Document) => Element | null

/** Elements of HTML; any other tag may be a word of the page's own. */
const known = new Set(
  (
    'html head body main header footer nav aside section article address h1 h2 h3 h4 h5 h6 hgroup div p pre blockquote ol ul li dl dt dd ' +
    'figure figcaption hr a em strong b i u s small big font center cite q dfn abbr code var samp kbd sub sup mark bdi bdo span br wbr ins del ' +
    'img picture source iframe object embed video audio canvas map area svg table caption colgroup col thead tbody tfoot tr td th form fieldset ' +
    'legend label input button select datalist optgroup option textarea output progress meter details summary dialog menu search slot template'
  ).split(' '),
)

/**
 * Where an element stands, as a CSS selector of tags and positions alone: ids and attributes hold what pages write into them,
 * pupils' names too. A step into a frame or an open shadow root is written " >>> ".
 */
export function whereIs(element: Element, frameOf: FrameOf = (page) => page.defaultView?.frameElement ?? null): string {
  const steps: string[] = []
  let at: Element = element
  for (;;) {
    steps.unshift(stepOf(at))
    const up: Element | null = at.parentElement
    if (up) {
      steps.unshift(' > ')
      at = up
      continue
    }
    const root = at.getRootNode()
    const around = root.nodeType === 9 ? frameOf(root as Document) : ((root as ShadowRoot).host ?? null)
    if (!around) return steps.join('')
    steps.unshift(' >>> ')
    at = around
  }
}

function stepOf(element: Element): string {
  const name = element.localName
  if (!known.has(name)) return `*:nth-child(${place(element, () => true).at})`
  const { at, of } = place(element, (sibling) => sibling.localName === name)
  return of === 1 ? name : `${name}:nth-of-type(${at})`
}

function place(element: Element, counts: (sibling: Element) => boolean): { readonly at: number; readonly of: number } {
  let at = 1
  let of = 1
  for (let sibling = element.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
    if (!counts(sibling)) continue
    at++
    of++
  }
  for (let sibling = element.nextElementSibling; sibling && of === 1; sibling = sibling.nextElementSibling) if (counts(sibling)) of++
  return { at, of }
}
