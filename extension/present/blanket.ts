import { element } from '../page/element.ts'
import { addLayer } from '../page/layer.ts'
import { coverStyle } from './cover-style.ts'

/** Hides all of a frame at once, from above: for as long as its covers do not lie where they should. */
export function layBlanket(line: string): { remove(): void } {
  const layer = addLayer(document.documentElement, () => {}, coverStyle)
  const blanket = element('div', { class: 'blanket', role: 'status', dir: 'ltr', lang: 'en-GB', popover: 'manual' }, element('p', {}, line))
  layer.ground.append(blanket)
  blanket.showPopover()
  return layer
}
