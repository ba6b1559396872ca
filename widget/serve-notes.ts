import type { FormNotes } from './form-notes.ts'
import type { Mark } from './mark.ts'
import { bringIntoView, close, covers, follow, keep, leadBack, peek, prepare } from './open-note.ts'
import { guarded } from './report.ts'
import { scrollerOf } from './scroller-of.ts'

/** Pointers rest this long before a note shows itself, and leave this long before it goes (WCAG 1.4.13, hoverable). */
const rest = 120
const leave = 250

/**
 * Serves the notes of a form from the first sign that someone may want one. One set of listeners for the whole form, on the
 * document and in the capture phase, whatever the page's own scripts do with the events.
 */
export function serveNotes(form: FormNotes, first: Event, firstPath: readonly EventTarget[]): void {
  let timer = 0
  let foreseeing = 0
  let latest: Mark | undefined
  let pressed: Mark | undefined
  const on = (type: string, act: (event: Event) => void) =>
    document.addEventListener(type, guarded(act), { capture: true, passive: type !== 'keydown', signal: form.signal })
  /** An event that is over has no path any more. */
  const pathOf = (event: Event) => (event === first ? firstPath : event.composedPath())
  const markOf = (event: Event, labels = false): Mark | undefined => {
    const path = pathOf(event)
    return form.marks.find((mark) => path.includes(mark.host) || (labels && path.includes(mark.anchor)))
  }
  const closeAll = (open: Mark['open'], but?: Mark) => {
    for (const mark of form.marks) if (mark.open === open && mark !== but) close(mark)
  }
  const show = (mark: Mark) => {
    // A pointer that went away just before must not close what the keyboard has come to.
    clearTimeout(timer)
    closeAll('peek', mark)
    peek(mark, form)
  }
  const hover = (event: Event) => {
    if ((event as PointerEvent).pointerType === 'touch') return
    const mark = markOf(event, true)
    clearTimeout(timer)
    if (mark && !mark.panel) prepare(mark, form, false)
    timer = setTimeout(
      guarded(() => {
        if (mark?.open === 'peek') return
        closeAll('peek')
        if (mark?.host.isConnected && !mark.open) show(mark)
      }),
      mark ? rest : leave,
    )
  }
  /** Who comes to a question by the keyboard comes to the button of the next from there. */
  const foresee = (event: Event) => {
    const path = pathOf(event)
    const at = form.marks.findIndex(({ host, controls }) => path.includes(host) || controls.some((control) => path.includes(control)))
    const next = at < 0 ? undefined : form.marks[at + 1]
    if (!next || next.panel) return
    clearTimeout(foreseeing)
    foreseeing = setTimeout(
      guarded(() => next.host.isConnected && prepare(next, form, false)),
      rest,
    )
  }
  const focus = (event: Event) => {
    foresee(event)
    const mark = markOf(event)
    if (mark && !mark.open && mark.root.activeElement === mark.button && isByKeyboard(mark.button)) show(mark)
  }
  /** A press that became no click, but a scroll or a drag, leaves nothing behind. */
  const unpress = () => {
    const mark = pressed
    pressed = undefined
    if (mark)
      setTimeout(
        guarded(() => prepare(mark, form, false)),
        rest,
      )
  }
  const click = (event: Event) => {
    const mark = markOf(event)
    if (!mark && isIdle(event)) closeAll('flow')
    // A mark that is asleep is its own button; the first press may have woken it since.
    if (!mark || (event !== first && mark.host.shadowRoot && mark.open !== 'peek' && !pathOf(event).includes(mark.button))) return
    clearTimeout(timer)
    if (mark.open && mark.open !== 'peek') close(mark)
    else {
      const stays = stayAt(mark.anchor)
      keep(mark, form)
      for (const open of ['over', 'peek', 'flow'] as const) closeAll(open, mark)
      stays()
      bringIntoView(mark)
      latest = mark
    }
  }
  const closeByKey = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return
    const path = pathOf(event)
    const open = form.marks.filter((mark) => mark.open)
    // Who reads a note with the cursor of a screen reader has the focus nowhere.
    const isNowhere = document.activeElement === document.body
    const mark =
      open.find((one) => one.open === 'peek') ??
      open.find((one) => path.includes(one.host)) ??
      open.find((one) => one.open === 'over' || (isNowhere && one === latest))
    if (!mark) return
    clearTimeout(timer)
    const wasKept = mark.open !== 'peek'
    close(mark)
    if (isNowhere && wasKept) {
      leadBack(mark)
      closeAll('peek')
    }
    event.preventDefault()
    event.stopPropagation()
  }
  on('click', click)
  on('pointerover', hover)
  on('focusin', focus)
  on('focusin', (event) => {
    const [target] = pathOf(event)
    for (const mark of form.marks)
      if (mark.open === 'over' && mark !== markOf(event) && target instanceof Element && covers(mark, target)) close(mark)
  })
  on('keydown', closeByKey)
  on('scroll', () => {
    for (const mark of form.marks) follow(mark, form)
  })
  on('pointerdown', (event) => {
    const here = markOf(event)
    for (const mark of form.marks) if (mark.open === 'over' && mark !== here) close(mark, true)
    // Between the finger's coming and its going there is time to fill the note.
    if (!here || !pathOf(event).includes(here.button)) return
    prepare(here, form, true)
    pressed = here
  })
  for (const type of ['pointerup', 'pointercancel']) on(type, unpress)
  on('focusout', (event) => {
    const mark = markOf(event)
    if (mark?.open === 'peek') close(mark)
  })
  if (first.type === 'pointerover') hover(first)
  if (first.type === 'focusin') focus(first)
  if (first.type === 'click') click(first)
}

/** Keeps a place of the page where it is on the screen while what stands over it closes. */
function stayAt(place: Element): () => void {
  const { top } = place.getBoundingClientRect()
  const scroller = scrollerOf(place)
  return () => scroller.scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' })
}

/** A tap on nothing that answers it: who goes on to a field keeps the note, and the field stays under the finger. */
function isIdle({ target }: Event): boolean {
  return target instanceof Element && !target.closest('input,select,textarea,label,button,a,summary,[tabindex],[contenteditable]')
}

/** Safari before 15.4 does not say how the focus came; there the note shows on every focus of its button. */
function isByKeyboard(button: Element): boolean {
  try {
    return button.matches(':focus-visible')
  } catch {
    return true
  }
}
