import { groupOver } from './context.ts'
import { controlSelector } from './labels.ts'
import type { GrowingField } from './page-field.ts'

/** Questions that are answered by ticking one or several of a group of boxes. */
export interface BoxGroups {
  /** The group whose legend is the question that a box answers; null where the box is one of several questions. */
  readonly of: (box: Element, isRadio: boolean) => Element | null
  readonly begun: (owner: Element | null, name: string) => GrowingField | undefined
  readonly begin: (owner: Element | null, name: string, field: GrowingField) => void
}

/** How many controls that are none of its boxes a question may hold: "Other, please say". */
const mostOthers = 2

export function boxGroups(): BoxGroups {
  const fields = new Map<Element | null, Map<string, GrowingField>>()
  const boxes = new Map<Element, Boxes>()

  function of(box: Element, isRadio: boolean): Element | null {
    const group = groupOver(box)
    if (!group) return null
    const counted = boxes.get(group) ?? count(group)
    boxes.set(group, counted)
    const name = box.getAttribute('name')
    const own = counted.named.get(name) ?? 0
    if (counted.first !== name || counted.all - own > mostOthers) return null
    return isRadio || (name !== null && own > 1) ? group : null
  }

  function begin(owner: Element | null, name: string, field: GrowingField): void {
    const known = fields.get(owner) ?? new Map<string, GrowingField>()
    fields.set(owner, known.set(name, field))
  }

  return { of, begun: (owner, name) => fields.get(owner)?.get(name), begin }
}

interface Boxes {
  readonly first: string | null
  readonly named: ReadonlyMap<string | null, number>
  readonly all: number
}

function count(group: Element): Boxes {
  const names = Array.from(group.querySelectorAll(controlSelector), (control) => control.getAttribute('name'))
  const named = new Map<string | null, number>()
  for (const name of names) named.set(name, (named.get(name) ?? 0) + 1)
  return { first: names[0] ?? null, named, all: names.length }
}
