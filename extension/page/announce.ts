import { element } from './element.ts'
import { addLayer } from './layer.ts'

/** Says a line to screen readers, without focus moving and without a trace left on the page. */
export function announce(line: string): void {
  const layer = addLayer(document.documentElement, () => {})
  const said = element('div', { class: 'said', role: 'status' })
  layer.ground.append(said)
  // A live region must stand before its words come.
  setTimeout(() => said.append(line), 100)
  setTimeout(() => layer.remove(), 10_000)
}
