import { type MarkClass, markClasses } from '../messages.ts'
import { className, strings } from '../strings.ts'
import { element } from './element.ts'
import type { Find } from './find.ts'
import type { PlannedMark } from './plan-marks.ts'
import { drawShape } from './shape.ts'

/** Draws the button of a mark: the shape of its class, or for several fields each shape with its number. It takes no tab stop. */
export function drawMark(planned: PlannedMark<Find, Element>): HTMLButtonElement {
  const name = nameOfMark(planned)
  return planned.at === 'field'
    ? button('mark', name, drawShape(planned.finds[0].mark))
    : button('mark many', name, ...gathered(planned.finds))
}

/** What a mark is called by those who hear it. */
export function nameOfMark(planned: PlannedMark<Find, Element>): string {
  if (planned.at === 'field') return strings.markName(className[planned.finds[0].mark], planned.finds[0].words)
  const said = counted(planned.finds).map(({ one, count }) => `${count} ${className[one]}`)
  return strings.gatheredName(planned.at, said.join(', '))
}

function gathered(finds: readonly Find[]): Element[] {
  // The numbers are drawn: what the button says stands in its name.
  return counted(finds).flatMap(({ one, count }) => [drawShape(one), element('span', { 'data-count': String(count) })])
}

function counted(finds: readonly Find[]): readonly { readonly one: MarkClass; readonly count: number }[] {
  return markClasses.map((one) => ({ one, count: finds.filter(({ mark }) => mark === one).length })).filter(({ count }) => count > 0)
}

function button(kind: string, name: string, ...drawn: readonly Element[]): HTMLButtonElement {
  const attributes = { type: 'button', class: kind, tabindex: '-1', 'aria-expanded': 'false', 'aria-label': name }
  return element('button', attributes, ...drawn)
}
