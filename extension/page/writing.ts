import { dataItem } from '../../core/law/data-items.ts'
import type { Box } from './box.ts'
import { element } from './element.ts'
import type { Find } from './find.ts'
import { isFree } from './free-spot.ts'
import { addLayer, type Layer } from './layer.ts'

const freeText = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"][aria-multiline="true"]'
const concerns = new Set(['safeguarding', 'child-in-need', 'child-protection', 'looked-after', 'offence'])
const gap = 4
const narrowest = 140

/** Whether a find is a field in which a concern is written down in free words. */
export function isWritten({ item, controls }: Find): boolean {
  const { kind, mayHold } = dataItem(item)
  const isConcern = (kind !== null && concerns.has(kind)) || mayHold.includes('safeguarding')
  return isConcern && controls.some((control) => control.matches(freeText))
}

/** Shows one line of guidance by a free-text concern field while it is written in. Where it would cover words, it stays away: the card says it too. */
export function watchWriting(line: string, finds: () => readonly Find[]): { remove(): void } {
  let layer: Layer | null = null
  const life = new AbortController()
  const hide = () => {
    layer?.remove()
    layer = null
  }
  const show = (event: Event) => {
    hide()
    const [target] = event.composedPath()
    const field = target instanceof Element ? target.closest(freeText) : null
    const find = field && finds().find((one) => one.controls.includes(field) && isWritten(one))
    if (!find) return
    layer = addLayer(document.documentElement, () => {})
    const card = element('div', { class: 'writing', role: 'note' }, line)
    layer.ground.append(card)
    if (!settle(card, field, find.anchor, layer.host)) hide()
  }
  document.addEventListener('focusin', show, { signal: life.signal })
  document.addEventListener('focusout', hide, { signal: life.signal })
  return {
    remove() {
      hide()
      life.abort()
    },
  }
}

/** Puts the line below the field, above it, under its label, beside it, or at the foot of the view, wherever nothing stands. */
function settle(card: HTMLElement, field: Element, anchor: Element, host: Element): boolean {
  const { left, right, top, bottom, width } = field.getBoundingClientRect()
  const label = anchor.getBoundingClientRect()
  const across = document.documentElement.clientWidth
  const tries: readonly ((box: Box) => readonly [number, number, number])[] = [
    () => [left, bottom + 2, width],
    ({ height }) => [left, top - height - 2, width],
    () => [label.left, label.bottom + gap, left - label.left - 2 * gap],
    () => [right + gap, top, across - right - 2 * gap],
    ({ width, height }) => [(across - width) / 2, window.innerHeight - height - 2 * gap, across - 4 * gap],
  ]
  const origin = host.getBoundingClientRect()
  for (const place of tries) {
    const room = place(card.getBoundingClientRect())[2]
    if (room < narrowest) continue
    card.style.maxWidth = `${Math.min(room, 480)}px`
    const box = card.getBoundingClientRect()
    const [x, y] = place(box)
    if (!isFree({ x, y, width: box.width, height: box.height }, document)) continue
    card.style.left = `${x - origin.x}px`
    card.style.top = `${y - origin.y}px`
    return true
  }
  return false
}
