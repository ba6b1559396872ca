import { element } from '../page/element.ts'
import { addLayer } from '../page/layer.ts'
import { coverStyle } from './cover-style.ts'

/** A line above everything in the page, which nothing of the page can lie over. */
export function showBanner(line: string): { remove(): void } {
  const layer = addLayer(document.documentElement, () => {}, coverStyle)
  const banner = element('div', { class: 'banner', role: 'status', popover: 'manual' }, line)
  layer.ground.append(banner)
  banner.showPopover()
  return layer
}
