import type { Covers } from './covers.ts'

const openers = new Set([' ', 'Enter', 'F4'])

/**
 * Keys at covered controls: those that would open a list, which browsers draw above any cover, do nothing; Alt+Shift+H held
 * shows what is under the cover.
 */
export function guardKeys(page: Document, covers: Covers): { remove(): void } {
  const life = new AbortController()
  let held: Element | null = null
  const release = () => {
    if (held !== null) covers.hold(held, false)
    held = null
  }
  page.addEventListener(
    'keydown',
    (event) => {
      const control = event.composedPath()[0]
      if (!event.isTrusted || !(control instanceof Element) || !covers.hides(control)) return
      if (event.code === 'KeyH' && event.altKey && event.shiftKey) {
        event.preventDefault()
        held = control
        covers.hold(control, true)
      } else if (opensList(control, event)) {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    },
    { capture: true, signal: life.signal },
  )
  page.addEventListener('keyup', release, { capture: true, signal: life.signal })
  window.addEventListener('blur', release, { signal: life.signal })
  return {
    remove() {
      life.abort()
    },
  }
}

function opensList(control: Element, { key, altKey }: KeyboardEvent): boolean {
  const hasList =
    control.localName === 'select' ||
    control.hasAttribute('list') ||
    /^(date|month|week|time|datetime-local|color)$/.test(control.getAttribute('type') ?? '')
  return hasList && (openers.has(key) || (altKey && (key === 'ArrowDown' || key === 'ArrowUp')))
}
