import type { FormNotes } from './form-notes.ts'
import { isLight } from './is-light.ts'
import { dress, type Mark } from './mark.ts'
import noteCss from './note.css?inline'
import { noteFoot } from './note-foot.ts'
import { fillNote } from './note-panel.ts'
import { offerLanguage } from './offer-language.ts'
import { beginBelow, hide, moveOver, roomAtSide, showInFlow, showOver } from './show-note.ts'
import { isTranslated } from './translated-page.ts'
import { uncover } from './uncover.ts'
import { wholeEdition } from './whole-edition.ts'

/** Opens a note in passing: its first layer, out of flow, so that nothing of the page moves. */
export function peek(mark: Mark, form: FormNotes): void {
  const panel = panelOf(mark, form)
  panel.classList.add('peek')
  reachGeneral(panel, false)
  mark.open = 'peek'
  showOver(panel, around(mark), form.form)
}

/** Opens a note to stay: beside the question where there is room for it, else in the flow of the page. */
export function keep(mark: Mark, form: FormNotes): void {
  // The page is asked before it is changed: each change between would have it laid out again.
  const flow = flows(mark.host) && !roomAtSide(form.form)
  const panel = panelOf(mark, form)
  panel.classList.remove('peek')
  reachGeneral(panel, true)
  mark.open = flow ? 'flow' : 'over'
  mark.host.setAttribute('open', mark.open)
  mark.button.setAttribute('aria-expanded', 'true')
  if (flow) {
    showInFlow(panel)
    settle(mark)
  } else showOver(panel, around(mark), form.form)
}

/** What opens in the flow below the edge of the screen comes up as far as its question stays in view. */
export function bringIntoView({ open, panel, anchor }: Mark): void {
  if (open !== 'flow') return
  for (const element of [panel, anchor]) element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  uncover(anchor)
}

/** A note in passing adds no stop to the keyboard's way through the form. */
function reachGeneral(panel: HTMLElement, isKept: boolean): void {
  const summary = panel.querySelector<HTMLElement>('.general > summary')
  if (summary) summary.tabIndex = isKept ? 0 : -1
}

/** Closes a note; the focus goes back to its button if it was inside, unless someone has gone elsewhere by a pointer. */
export function close(mark: Mark, isLeft = false): void {
  const { panel, host, root, button } = mark
  if (!panel) return
  const inside = panel.contains(root.activeElement)
  mark.open = undefined
  host.removeAttribute('open')
  button.setAttribute('aria-expanded', 'false')
  hide(panel)
  if (inside && !isLeft) leadBack(mark)
}

/** Brings the focus back to the button of a note. */
export function leadBack({ button, anchor }: Mark): void {
  button.focus()
  uncover(anchor)
}

/** Keeps an out-of-flow note beside its question. */
export function follow(mark: Mark, { form }: FormNotes): void {
  if (mark.panel && (mark.open === 'over' || mark.open === 'peek')) moveOver(mark.panel, around(mark), form)
}

/** A note in the flow leaves its button room under a heading. Beside a control the button goes where the note has moved both. */
function settle({ open, panel, button, controls }: Mark): void {
  if (panel && open === 'flow' && !controls.length) beginBelow(panel, button)
}

/** What a note must not cover. */
function around({ anchor, button, controls }: Mark): Element[] {
  return [anchor, button, ...controls.slice(0, 24)]
}

/** Narrower than this, a note in the flow would be a column of single words. */
const narrowest = 200

/**
 * Whether a block put at the mark takes its own line in the host's layout, and one that can be read; in grids and wrapping rows
 * mark.css makes it do so.
 */
export function flows(host: Element): boolean {
  const parent = host.parentElement
  if (!parent) return true
  if (parent.clientWidth && parent.clientWidth < narrowest) return false
  const { display, flexDirection, flexWrap } = getComputedStyle(parent)
  if (display.endsWith('flex')) return flexWrap !== 'nowrap' || flexDirection.startsWith('column')
  return /^(block|flow-root|list-item|table-cell|inline|grid)$/.test(display)
}

/** Whether an out-of-flow note lies over an element: what has the focus must be seen (WCAG 2.4.11). */
export function covers({ panel }: Mark, element: Element): boolean {
  if (!panel) return false
  const [own, other] = [panel.getBoundingClientRect(), element.getBoundingClientRect()]
  return other.width > 0 && own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom
}

/** Fills a note before it is asked for, so that to open it is to show it; where a button is pressed it is laid out too, unseen. */
export function prepare(mark: Mark, form: FormNotes, isPressed: boolean): void {
  const panel = mark.panel ?? panelOf(mark, form)
  if (mark.open) return
  panel.hidden = !isPressed
  panel.classList.toggle('ready', isPressed)
}

function panelOf(mark: Mark, form: FormNotes): HTMLElement {
  if (!mark.panel) {
    const panel = document.createElement('div')
    panel.className = 'note'
    panel.setAttribute('part', 'note')
    panel.setAttribute('role', 'group')
    panel.setAttribute('aria-label', mark.saying.title)
    const edition = wholeEdition(form.edition)
    const foot = noteFoot(edition, form, mark, () => {
      close(mark)
      leadBack(mark)
    })
    fillNote(panel, edition, mark.saying, foot)
    nameSection(panel, mark)
    dress(mark.root, noteCss)
    mark.root.append(panel)
    mark.panel = panel
    // A size that is set while sizes are told would reach the page as an error of its own: the note follows a frame later.
    const grown = () =>
      requestAnimationFrame(() => {
        follow(mark, form)
        settle(mark)
      })
    new ResizeObserver(grown).observe(panel)
  }
  offerLanguage(mark.panel, form, mark)
  mark.host.toggleAttribute('dark', isLight(getComputedStyle(mark.host).color))
  return mark.panel
}

/** A section is called what the page calls it, in the page's language. */
function nameSection(panel: HTMLElement, { saying, controls, anchor }: Mark): void {
  const title = panel.querySelector<HTMLElement>('.title')
  const lang = anchor.closest('[lang]')?.getAttribute('lang')
  if (title && lang && !saying.everything && !controls.length && !isTranslated(anchor)) title.lang = lang
}
