import { element } from '../page/element.ts'
import { addLayer } from '../page/layer.ts'
import { coverStyle } from './cover-style.ts'

export interface Banner {
  say(line: string): void
  /** Puts it above what the page has opened since, and where it hides nothing that can be used, if there is such a corner. */
  raise(): void
  remove(): void
}

/** Corners of the view, in the order in which they are tried. */
const corners = ['bottom left', 'bottom right', 'top right', 'top left'] as const

const usable = 'input, select, textarea, button, a, summary, label, [role="button"], [role="tab"], [contenteditable]'
/** How close together points are looked at, in CSS pixels: nothing that is pressed is smaller. */
const step = 16

/** A line above everything in the page, which nothing of the page can lie over. */
export function showBanner(line: string): Banner {
  const layer = addLayer(document.documentElement, () => {}, coverStyle)
  const banner = element('div', { class: 'banner', role: 'status', dir: 'ltr', lang: 'en-GB', popover: 'manual' }, line)
  layer.ground.append(banner)
  const life = new AbortController()

  function show() {
    if (!banner.isConnected) return
    if (banner.matches(':popover-open')) banner.hidePopover()
    banner.showPopover()
    settle()
  }

  function settle() {
    for (const corner of corners) {
      banner.className = `banner ${corner}`
      if (!hidesUse(banner.getBoundingClientRect())) return
    }
    banner.className = `banner ${corners[0]}`
  }

  show()
  for (const type of ['scrollend', 'resize', 'load'] as const) {
    window.addEventListener(type, settle, { capture: true, passive: true, signal: life.signal })
  }
  return {
    say(now) {
      if (banner.textContent === now) return
      banner.textContent = now
      settle()
    },
    raise() {
      // Said once; a screen reader need not hear it with each menu.
      banner.setAttribute('role', 'note')
      show()
    },
    remove() {
      life.abort()
      layer.remove()
    },
  }
}

/** Whether something that can be pressed or written in stands under a box of the view. */
function hidesUse({ left, top, right, bottom }: DOMRect): boolean {
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) if (document.elementFromPoint(x, y)?.closest(usable)) return true
  }
  return false
}
