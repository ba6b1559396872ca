import type { Mark } from './mark.ts'
import type { Marks } from './marks.ts'

/** Goes from flag to flag by shortcut, since flags take no place in the page's tab order. */
export interface Walk {
  /** Goes one flag on or back; false at the end of this frame, so that the next frame can go on. */
  step(by: 1 | -1, from: 'here' | 'edge'): boolean
  /** Brings a find's mark into view and focuses it. */
  goTo(mark: Mark): void
}

export function createWalk(marks: Marks): Walk {
  let at: Mark | undefined
  let before: Element | null = null

  function goTo(mark: Mark) {
    const focused = document.activeElement
    if (focused !== mark.layer?.host) before = focused
    at = mark
    mark.anchor.scrollIntoView({ block: 'center', behavior: 'instant' })
    settle(mark, 0)
  }

  /** A mark is drawn once its field is in view, which the browser tells a frame or two later. */
  function settle(mark: Mark, tries: number) {
    marks.place()
    const { button } = mark
    if (button !== null && !button.hidden) {
      button.focus({ preventScroll: true })
      button.addEventListener('keydown', leave)
    } else if (tries < 20) requestAnimationFrame(() => settle(mark, tries + 1))
  }

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !event.isTrusted) return
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    else if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur()
  }

  return {
    goTo,
    step(by, from) {
      const order = inReadingOrder(marks.all)
      const index = at === undefined ? -1 : order.indexOf(at)
      const next = from === 'edge' || index === -1 ? (by === 1 ? order[0] : order.at(-1)) : order[index + by]
      if (next === undefined) {
        at = undefined
        return false
      }
      goTo(next)
      return true
    },
  }
}

function inReadingOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => (a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
}
