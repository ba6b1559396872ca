import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Field, Setting, SourcedText } from '../../../core/fields/field.ts'
import type { DataClass } from '../../../core/law/data-items.ts'

/** A label with the answer that a person gave it. */
export interface Labelled {
  readonly label: string
  readonly class: DataClass
  /** Where given, the item that it must be named. */
  readonly item: string | null
}

/** Labels that stand in one place. */
export interface LabelGroup {
  readonly file: string
  readonly setting: Setting
  readonly trail: string
  readonly labels: readonly Labelled[]
}

const classes: Readonly<Record<string, DataClass>> = { S: 'special', C: 'criminal', T: 'treat-as-special', P: 'personal', '-': 'none' }
const folder = join(import.meta.dirname, 'labels')

/** Every group of `labels/*.txt`: "@ setting | what they stand in", then "class/item | label" a line. */
export function readLabelGroups(): LabelGroup[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readGroups(name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')))
}

function readGroups(file: string, text: string): LabelGroup[] {
  return text
    .split(/^@ /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n')
      const [setting = '', trail = ''] = head.split('|').map((one) => one.trim())
      return { file, setting: setting as Setting, trail, labels: lines.filter((line) => line.includes(' | ')).map(readLabel) }
    })
}

function readLabel(line: string): Labelled {
  const at = line.indexOf(' | ')
  const [letter = '', item] = line.slice(0, at).split('/')
  const kind = classes[letter]
  if (kind === undefined) throw new Error(`${line}: the class is none of ${Object.keys(classes).join(' ')}`)
  return { label: line.slice(at + 3), class: kind, item: item ?? null }
}

/** A field with one label under a trail "form > section". */
export function labelled(label: string, trail = '', setting: Setting = 'mis', more: Partial<Field> = {}): Field {
  const parts = trail === '' ? [] : trail.split(' > ').reverse()
  const context = parts.map(
    (text, at): SourcedText => ({ source: at > 0 && at === parts.length - 1 ? 'page-heading' : 'section-heading', text }),
  )
  return { kind: 'column', labels: [{ source: 'label', text: label }], context, autocomplete: '', setting, lang: '', ...more }
}
