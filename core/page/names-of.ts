import type { SourcedText, TextSource } from '../fields/field.ts'
import { labelledBy, namingAttributes } from './labels.ts'
import { labelText } from './text.ts'

const sources: Readonly<Record<(typeof namingAttributes)[number], TextSource>> = {
  'aria-label': 'accessible-name',
  placeholder: 'hint-in-the-box',
  title: 'tooltip',
  name: 'name-in-the-code',
  id: 'name-in-the-code',
}

/** Every text that names a control, best first, each once. */
export function namesOf(control: Element, labels: readonly Element[]): SourcedText[] {
  const names: SourcedText[] = []
  const add = (source: TextSource, text: string | null) => {
    if (text?.trim() && !names.some((name) => name.text === text)) names.push({ source, text })
  }
  add('label', labelledBy(control))
  for (const label of labels) add('label', labelText(label))
  for (const attribute of namingAttributes) add(sources[attribute], control.getAttribute(attribute))
  return names
}
