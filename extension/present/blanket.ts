import { element } from '../page/element.ts'
import { addLayer } from '../page/layer.ts'
import { coverStyle } from './cover-style.ts'

export interface Blanket {
  /** Puts it above what the page has opened since. */
  raise(): void
  remove(): void
}

/** Hides all of a frame at once, from above: for as long as its covers do not lie where they should. */
export function layBlanket(line: string): Blanket {
  const layer = addLayer(document.documentElement, () => {}, coverStyle)
  const blanket = element('div', { class: 'blanket', role: 'status', dir: 'ltr', lang: 'en-GB', popover: 'manual' }, element('p', {}, line))
  layer.ground.append(blanket)
  blanket.showPopover()
  return {
    raise() {
      if (!blanket.isConnected) return
      if (blanket.matches(':popover-open')) blanket.hidePopover()
      blanket.showPopover()
    },
    remove: layer.remove,
  }
}
