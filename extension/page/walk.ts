import type { Find } from './find.ts'
import { isOurs } from './layer.ts'
import type { Mark } from './mark.ts'
import type { Marks } from './marks.ts'
import { isReachable, openModal } from './modal.ts'
import { createPointer, pointOut } from './pointer.ts'
import { holderOfWords } from './words-box.ts'

/** Goes from flag to flag by shortcut, since flags take no place in the page's tab order. */
export interface Walk {
  /** Goes one flag on or back; false at the end of this frame, so that the next frame can go on. */
  step(by: 1 | -1, from: 'here' | 'edge'): boolean
  /** Leads to one find: to the mark of its own, or to a ring around its field. False where it cannot be seen. */
  show(find: Find): boolean
  remove(): void
}

export function createWalk(marks: Marks, pressed: (mark: Mark) => void): Walk {
  const pointer = createPointer(pressed, leave)
  let at: Mark | undefined
  let before: Element | null = null

  function goTo(mark: Mark) {
    lookAt(mark.anchor)
    at = mark
    settle(mark, 0)
  }

  /** Brings the words of an anchor to the middle of the view: the anchor itself may be larger than that. */
  function lookAt(anchor: Element) {
    const focused = document.activeElement
    if (focused !== null && !isOurs(focused)) before = focused
    holderOfWords(anchor).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  }

  /** A mark is drawn once its field is in view, which the browser tells a frame or two later. One for which there is no room has a ring. */
  function settle(mark: Mark, tries: number) {
    marks.place()
    const { button } = mark
    if (button !== null && !button.hidden && button.isConnected) {
      pointer.remove()
      pointOut(button)
      button.focus({ preventScroll: true })
      button.addEventListener('keydown', leave)
    } else if (tries < 20) requestAnimationFrame(() => settle(mark, tries + 1))
    else pointer.pointAt(mark.planned, mark.anchor)
  }

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !event.isTrusted) return
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    else if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur()
  }

  return {
    show(find) {
      if (!find.anchor.checkVisibility() || !isReachable(find.anchor)) return false
      const mark = marks.markOf(find)
      if (mark?.planned.at === 'field') {
        goTo(mark)
        return true
      }
      lookAt(find.anchor)
      at = mark
      pointer.pointAt({ at: 'field', finds: [find] }, find.anchor)
      return true
    },
    step(by, from) {
      const modal = openModal(document)
      const order = inReadingOrder(marks.all.filter(({ anchor }) => isReachable(anchor, modal)))
      const index = at === undefined ? -1 : order.indexOf(at)
      const next = from === 'edge' || index === -1 ? (by === 1 ? order[0] : order.at(-1)) : order[index + by]
      if (next === undefined) {
        at = undefined
        return false
      }
      goTo(next)
      return true
    },
    remove: () => pointer.remove(),
  }
}

function inReadingOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => (a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
}
