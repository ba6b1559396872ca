import { make } from './dom.ts'

/**
 * A native disclosure that fills itself when it is first opened, and again where the filling says that it did not come off. What
 * it is of tells it, for those who hear it, from others of the same words.
 */
export function disclosure(part: string, summary: string, fill: (into: HTMLElement) => unknown, of = ''): HTMLDetailsElement {
  const words = make('summary', '', summary)
  if (of) words.setAttribute('aria-label', `${summary}: ${of}`)
  words.dir = 'auto'
  const inside = make('div', 'inside')
  const details = make('details', part, words, inside)
  details.setAttribute('part', part)
  let filled = false
  details.addEventListener('toggle', () => {
    if (filled || !details.open) return
    filled = true
    inside.replaceChildren()
    void Promise.resolve(fill(inside)).then((done) => {
      filled = done !== false
    })
  })
  return details
}
