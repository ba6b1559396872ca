import { make } from './dom.ts'

/** A native disclosure that fills itself when it is first opened. */
export function disclosure(part: string, summary: string, fill: (into: HTMLElement) => void): HTMLElement {
  const details = make('details', 'rest', make('summary', '', summary))
  details.setAttribute('part', part)
  details.addEventListener(
    'toggle',
    () => {
      fill(details)
    },
    { once: true },
  )
  return details
}
