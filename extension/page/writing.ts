import { dataItem } from '../../core/law/data-items.ts'
import { element } from './element.ts'
import type { Find } from './find.ts'
import { isFree } from './free-spot.ts'
import { addLayer, type Layer } from './layer.ts'

const freeText = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"][aria-multiline="true"]'
const concerns = new Set(['safeguarding', 'child-in-need', 'child-protection', 'looked-after', 'offence'])

/** Shows one line of guidance beneath a free-text concern field while it is written in. Where it would cover words, it stays away: the card says it too. */
export function watchWriting(line: string, finds: () => readonly Find[]): { remove(): void } {
  let layer: Layer | null = null
  const hide = () => {
    layer?.remove()
    layer = null
  }
  const show = (event: Event) => {
    hide()
    const field = event.target instanceof Element ? event.target.closest(freeText) : null
    if (field === null || !finds().some((find) => isConcern(find) && find.controls.includes(field))) return
    const added = addLayer(document.documentElement, () => {})
    layer = added
    const card = element('div', { class: 'writing', role: 'note' }, line)
    added.ground.append(card)
    const { left, bottom, top } = field.getBoundingClientRect()
    const { width, height } = card.getBoundingClientRect()
    const spot = [bottom + 2, top - height - 2].find((y) => isFree({ x: left, y, width, height }, document, added.host))
    if (spot === undefined) return hide()
    const origin = added.host.getBoundingClientRect()
    card.style.left = `${left - origin.x}px`
    card.style.top = `${spot - origin.y}px`
  }
  document.addEventListener('focusin', show)
  document.addEventListener('focusout', hide)
  return {
    remove() {
      hide()
      document.removeEventListener('focusin', show)
      document.removeEventListener('focusout', hide)
    },
  }
}

function isConcern({ item }: Find): boolean {
  const { kind, mayHold } = dataItem(item)
  return (kind !== null && concerns.has(kind)) || mayHold.includes('safeguarding')
}
