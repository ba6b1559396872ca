import type { SheetPhrase } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'
import { labelledBy, mapLabels, namesOf, nativeControls } from '../core/page/labels.ts'
import { textOf } from '../core/page/text.ts'
import { matchText } from './match-text.ts'

/** A question of the form, and the data item that it asks for where one is told. */
export interface Question {
  readonly item: ItemId | null
  /** The label or legend that asks it; the control itself where none does. */
  readonly anchor: Element
  readonly controls: readonly Element[]
  readonly tied: boolean
  /** Why it was taken for that item: the recognised words, or the attribute. */
  readonly because: string
}

const groups = 'fieldset,[role=radiogroup],[role=group]'

/** Reads the questions of a form, a group as one: never what was answered. */
export function readForm(below: Element, phrases: readonly SheetPhrase[]): Question[] {
  const questions: Question[] = []
  const done = new Set<Element>()
  const labels = mapLabels(below.querySelectorAll('label'))
  for (const group of below.querySelectorAll(groups)) {
    const anchor = group.querySelector(':scope > legend') ?? labelling(group)
    const controls = [...group.querySelectorAll(nativeControls)].filter((control) => control.closest(groups) === group)
    if (!anchor || !controls.length) continue
    const question = ask(group, anchor, controls, [textOf(anchor)], phrases)
    const one = controls.every((control) => control.matches('[type=radio],[type=checkbox]'))
    if (!question || !(question.tied || one || question.item)) continue
    if (!one && !question.tied && controls.some((control) => ask(control, anchor, [control], texts(control, labels), phrases)?.item))
      continue
    for (const control of controls) done.add(control)
    questions.push(question)
  }
  for (const control of below.querySelectorAll(nativeControls)) {
    if (done.has(control)) continue
    const anchor = labels.get(control)?.[0] ?? labelling(control) ?? control
    const question = ask(control, anchor, [control], texts(control, labels), phrases)
    if (question) questions.push(question)
  }
  return questions
}

function texts(control: Element, labels: ReturnType<typeof mapLabels>): string[] {
  return namesOf(control, labels.get(control) ?? []).map((name) => name.text)
}

function labelling(element: Element): Element | null {
  const id = element.getAttribute('aria-labelledby')?.split(' ')[0]
  return id ? (element.getRootNode() as Document).getElementById(id) : null
}

function ask(element: Element, anchor: Element, controls: Element[], names: string[], phrases: readonly SheetPhrase[]): Question | null {
  const tie = element.closest('[data-fieldnote]')?.getAttribute('data-fieldnote') ?? controls[0]?.getAttribute('data-fieldnote')
  if (tie === 'off') return null
  if (tie) return { item: tie as ItemId, anchor, controls, tied: true, because: `data-fieldnote="${tie}"` }
  for (const text of names) {
    const item = matchText(phrases, text)
    if (item) return { item, anchor, controls, tied: false, because: text }
  }
  return { item: null, anchor, controls, tied: false, because: labelledBy(element) }
}
