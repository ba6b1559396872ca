import type { ItemId } from '../core/law/data-items.ts'
import { make } from './dom.ts'
import { type Edition, shortLine } from './mark.ts'
import type { Question } from './read-form.ts'

let owners = 0

/**
 * Describes each covered field in a line for those who hear the form. The texts stand in our own element, hidden; an id is
 * added to what the host has in `aria-describedby`, and taken back when the field is covered no longer.
 */
export function describe(owner: Element, { sheet, strings }: Edition): (questions: readonly Question[]) => void {
  const described = new Map<Element, string>()
  const ids = new Map<ItemId, string>()
  const prefix = `fieldnote-${++owners}-`
  return (questions) => {
    const wanted = new Map<Element, string>()
    for (const { item, controls, anchor } of questions) {
      const element = anchor.localName === 'legend' ? anchor.parentElement : controls[0]
      if (item && element) wanted.set(element, idFor(item))
    }
    for (const [element, id] of described) if (wanted.get(element) !== id) change(element, id, false)
    for (const [element, id] of wanted) change(element, id, true)
  }

  function idFor(item: ItemId): string {
    const known = ids.get(item)
    if (known) return known
    const id = prefix + item
    const note = sheet.notes[item]
    const text = make('span', '', note && shortLine(strings, [[item, note]]))
    text.slot = 'description'
    text.id = id
    text.lang = sheet.lang
    text.dir = 'auto'
    text.translate = false
    owner.append(text)
    ids.set(item, id)
    return id
  }

  function change(element: Element, id: string, add: boolean): void {
    const before = element.getAttribute('aria-describedby') ?? ''
    const others = before.split(' ').filter((other) => other && other !== id)
    const after = (add ? [...others, id] : others).join(' ')
    if (after === before) return
    if (after) element.setAttribute('aria-describedby', after)
    else element.removeAttribute('aria-describedby')
    if (add) described.set(element, id)
    else described.delete(element)
  }
}
