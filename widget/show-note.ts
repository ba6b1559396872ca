const margin = 8

/** Shows a note out of flow beside or below its question, never over it: the room at the side first. */
export function showOver(panel: HTMLElement, question: readonly Element[]): void {
  panel.classList.add('over')
  panel.classList.remove('flow')
  panel.hidden = false
  if ('popover' in panel && panel.isConnected) {
    panel.popover = 'manual'
    if (!panel.matches(':popover-open')) panel.showPopover()
  }
  moveOver(panel, question)
}

/** Keeps an out-of-flow note beside its question when the page scrolls or changes. */
export function moveOver(panel: HTMLElement, question: readonly Element[]): void {
  const boxes = question.map((element) => element.getBoundingClientRect()).filter((box) => box.width)
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const { width: own, height: tall } = panel.getBoundingClientRect()
  const rtl = getComputedStyle(panel).direction === 'rtl'
  let x = rtl ? right - own : left
  let y = bottom + margin
  const after = right + 2 * margin
  const before = left - 2 * margin - own
  if (rtl ? before > margin : after + own < width) {
    x = rtl ? before : after
    y = Math.min(top, height - tall - margin)
  } else if (y + tall > height && top - tall - margin > 0) y = top - tall - margin
  panel.style.left = `${Math.max(margin, Math.min(x, width - own - margin))}px`
  panel.style.top = `${Math.max(margin, y)}px`
}

/** Shows a note in the flow of the page. */
export function showInFlow(panel: HTMLElement): void {
  leaveOver(panel)
  panel.classList.add('flow')
  panel.hidden = false
}

/** Hides a note however it was shown. */
export function hide(panel: HTMLElement): void {
  leaveOver(panel)
  panel.classList.remove('flow')
  panel.hidden = true
}

function leaveOver(panel: HTMLElement): void {
  panel.classList.remove('over')
  if (panel.popover) {
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover()
    panel.popover = null
  }
  panel.style.left = panel.style.top = ''
}

/** Whether there is room at the side of a question for a note that hides nothing. */
export function roomAtSide(question: readonly Element[]): boolean {
  const boxes = question.map((element) => element.getBoundingClientRect()).filter((box) => box.width)
  const rtl = question[0] && getComputedStyle(question[0]).direction === 'rtl'
  const room = rtl
    ? Math.min(...boxes.map((box) => box.left))
    : document.documentElement.clientWidth - Math.max(...boxes.map((box) => box.right))
  return room > 352 + 4 * margin
}
