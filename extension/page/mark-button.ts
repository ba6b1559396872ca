import { markClasses } from '../messages.ts'
import { className, strings } from '../strings.ts'
import { element } from './element.ts'
import type { Find } from './find.ts'
import type { PlannedMark } from './plan-marks.ts'
import { drawShape } from './shape.ts'

/** Draws the button of a mark: the shape of its class, or for several fields each shape with its number. It takes no tab stop. */
export function drawMark(planned: PlannedMark<Find, Element>): HTMLButtonElement {
  return planned.at === 'field' ? fieldButton(planned.finds[0]) : gatheredButton(planned.at, planned.finds)
}

function fieldButton({ mark, words }: Find): HTMLButtonElement {
  return button('mark', strings.markName(className[mark], words), drawShape(mark))
}

function gatheredButton(at: 'section' | 'page', finds: readonly Find[]): HTMLButtonElement {
  const counted = markClasses
    .map((one) => ({ one, count: finds.filter(({ mark }) => mark === one).length }))
    .filter(({ count }) => count > 0)
  const said = counted.map(({ one, count }) => `${count} ${className[one]}`).join(', ')
  // The numbers are drawn: what the button says stands in its name.
  const drawn = counted.flatMap(({ one, count }) => [drawShape(one), element('span', { 'data-count': String(count) })])
  return button('mark many', strings.gatheredName(at, said), ...drawn)
}

function button(kind: string, name: string, ...drawn: readonly Element[]): HTMLButtonElement {
  const attributes = { type: 'button', class: kind, tabindex: '-1', 'aria-expanded': 'false', 'aria-label': name }
  return element('button', attributes, ...drawn)
}
