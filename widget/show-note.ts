const margin = 8
/** As note.css has it: 22rem. */
const widest = 352
/** A note of less than this would show nothing. */
const least = 96
/** As note.css has it over a note in the flow, and twice under it. */
const flowGap = 6

/** Shows a note out of flow beside its form or its question, else below or above it, never over it. */
export function showOver(panel: HTMLElement, question: readonly Element[], form: Element): void {
  panel.classList.add('over')
  panel.classList.remove('flow', 'ready')
  panel.hidden = false
  if ('popover' in panel && panel.isConnected) {
    panel.popover = 'manual'
    if (!panel.matches(':popover-open')) panel.showPopover()
  }
  moveOver(panel, question, form)
}

/**
 * Keeps an out-of-flow note beside its question when the page scrolls or changes. Where there is no room beside it, it stands on
 * the roomier side and scrolls in itself, so that it never lies over the question.
 */
export function moveOver(panel: HTMLElement, question: readonly Element[], form: Element): void {
  const { left, right, top, bottom } = boxAround(question)
  const { clientWidth: width, clientHeight: height } = document.documentElement
  panel.style.maxHeight = ''
  const { width: own, height: tall } = panel.getBoundingClientRect()
  const rtl = getComputedStyle(form).direction === 'rtl'
  const column = form.getBoundingClientRect()
  const beside = (rtl ? [column.left - margin - own, left - margin - own] : [column.right + margin, right + margin]).find(
    (x) => x >= margin && x + own + margin <= width,
  )
  const x = beside ?? (rtl ? right - own : left)
  let y = Math.min(top, height - tall - margin)
  if (beside === undefined) {
    const above = top - 2 * margin
    const below = height - bottom - 2 * margin
    const isBelow = below >= Math.min(tall, above)
    const room = Math.max(least, isBelow ? below : above)
    y = isBelow ? bottom + margin : top - margin - Math.min(tall, room)
    panel.style.maxHeight = `${room}px`
  } else y = Math.max(margin, y)
  panel.style.left = `${Math.max(margin, Math.min(x, width - own - margin))}px`
  panel.style.top = `${y}px`
}

/** Shows a note in the flow of the page. */
export function showInFlow(panel: HTMLElement): void {
  leaveOver(panel)
  panel.classList.add('flow')
  panel.hidden = false
}

/** Moves a note in the flow down to where it begins below a button that has no line of its own. */
export function beginBelow(panel: HTMLElement, button: Element): void {
  const { bottom } = button.getBoundingClientRect()
  const before = Number.parseFloat(panel.style.top) || 0
  const over = bottom - panel.getBoundingClientRect().top + before
  const by = over > 0 ? over + flowGap : 0
  if (by === before) return
  panel.style.top = `${by}px`
  panel.style.marginBottom = `${by + 2 * flowGap}px`
}

/** Hides a note however it was shown. */
export function hide(panel: HTMLElement): void {
  leaveOver(panel)
  panel.classList.remove('flow')
  panel.hidden = true
}

function leaveOver(panel: HTMLElement): void {
  panel.classList.remove('over', 'ready')
  if (panel.popover) {
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover()
    panel.popover = null
  }
  panel.style.left = panel.style.top = panel.style.maxHeight = panel.style.marginBottom = ''
}

/** Whether there is room at the side of a form for a note that hides nothing of it. */
export function roomAtSide(form: Element): boolean {
  const { left, right } = form.getBoundingClientRect()
  const rtl = getComputedStyle(form).direction === 'rtl'
  return (rtl ? left : document.documentElement.clientWidth - right) > widest + 2 * margin
}

function boxAround(question: readonly Element[]): { left: number; right: number; top: number; bottom: number } {
  const boxes = question.map((element) => element.getBoundingClientRect()).filter((box) => box.width)
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}
