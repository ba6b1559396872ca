/** What scrolls a place of the page: the dialog or pane in which it stands, else the window. */
export function scrollerOf(place: Element): Element | Window {
  for (let at: Element | null | undefined = place; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host) {
    const { position, overflowY } = getComputedStyle(at)
    // The window moves nothing in what is fixed to it.
    if (position === 'fixed' || (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight && !isForWindow(at))) return at
  }
  return window
}

/** What the body says of scrolling is meant for the window, unless the element around it says something too. */
function isForWindow(element: Element): boolean {
  const { body, documentElement } = document
  return element === body && getComputedStyle(documentElement).overflowY === 'visible'
}
