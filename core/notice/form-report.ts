import { barredOn } from '../law/admissions-code.ts'
import { type DataClass, type ItemId, itemIds } from '../law/data-items.ts'
import { type Day, sourceLine } from '../law/dated.ts'
import { ukGdpr, wcag } from '../law/sources.ts'
import type { Severity } from './check/finding.ts'
import { coveringsOf, type NoticeIndex } from './index-notices.ts'
import type { Id } from './notice.ts'

/** One question of a form, by its words and by what they name. */
export interface FormField {
  readonly label: string
  /** The control's name in the code of the page. */
  readonly name: string
  readonly item: ItemId | null
  readonly class: DataClass
  readonly because: string
}

/** Before a place is offered, or after. */
export type Stage = 'application' | 'registration'

export interface FormFinding {
  readonly id: string
  readonly severity: Severity
  /** The notice whose school may not ask it; null where none speaks of it. */
  readonly notice: Id | null
  /** Place in the report, for instance `unmatched.3`. */
  readonly path: string
  readonly message: string
  readonly fix: string
  readonly source: string
}

/** What can be found in a form. The ids are a contract. */
export const formRules = {
  unnoticed: { id: 'form-not-in-notice', severity: 'warning' },
  barred: { id: 'form-barred-at-application', severity: 'error' },
  unlabelled: { id: 'form-unlabelled', severity: 'warning' },
} as const satisfies Readonly<Record<string, Pick<FormFinding, 'id' | 'severity'>>>

/** What a form asks, beside what the notices say. */
export interface FormReport {
  /** Questions of which a notice speaks. */
  readonly fields: readonly FormField[]
  /** Questions of which no notice speaks. */
  readonly unmatched: readonly FormField[]
  /** Items of which a notice speaks and which the form does not ask for. */
  readonly notCollected: readonly ItemId[]
  readonly findings: readonly FormFinding[]
}

export interface FormReading {
  readonly stage: Stage
  readonly on: Day
  /** The English title of an item, for the findings. */
  readonly titleOf: (item: ItemId) => string
  /** Questions whose words stand beside their field and are no label of it in the code of the page. */
  readonly unlabelled: readonly FormField[]
}

/** Lays a form beside the notices that go with it: what they cover, what they leave out, and what an application may not ask. */
export function reportForm(index: NoticeIndex, asked: readonly FormField[], reading: FormReading): FormReport {
  const isCovered = ({ item }: FormField) => item !== null && coveringsOf(index, item).length > 0
  const fields = asked.filter(isCovered)
  const unmatched = asked.filter((field) => !isCovered(field))
  const items = new Set(asked.map(({ item }) => item))
  const notCollected = itemIds.filter((item) => coveringsOf(index, item).length > 0 && !items.has(item))
  const findings = [
    ...unnoticed(unmatched, reading),
    ...unlabelled(fields.filter((field) => reading.unlabelled.includes(field))),
    ...(reading.stage === 'application'
      ? [...barred(index, 'fields', fields, reading), ...barred(index, 'unmatched', unmatched, reading)]
      : []),
  ]
  return { fields, unmatched, notCollected, findings }
}

/** One finding an item: a form may ask for it in several boxes. */
function unnoticed(unmatched: readonly FormField[], { titleOf }: FormReading): readonly FormFinding[] {
  const told = new Set<ItemId>()
  return unmatched.flatMap(({ item, label }, at) => {
    if (item === null || told.has(item)) return []
    told.add(item)
    return [
      {
        ...formRules.unnoticed,
        notice: null,
        path: `unmatched.${at}`,
        message: `The form asks “${label}” (${titleOf(item)}), and no notice says that the school collects it.`,
        fix: 'Add it to the notice with its purpose and lawful basis, or take the question off the form.',
        source: sourceLine(ukGdpr('Article 13(1)(c)')),
      },
    ]
  })
}

/** One finding a form: where one label is missing, most are. */
function unlabelled(fields: readonly FormField[]): readonly FormFinding[] {
  if (fields.length === 0) return []
  const some = fields.slice(0, 3).map(({ label }) => `“${label}”`)
  const rest = fields.length - some.length
  return [
    {
      ...formRules.unlabelled,
      notice: null,
      path: 'fields',
      message: `Words stand beside these fields that are not their labels in the code of the page, so that no note can stand there, and people who use a screen reader may not hear them: ${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
      fix: 'Give each field its label: <label for="ID">, with the id of the field.',
      source: sourceLine(wcag('success criterion 1.3.1')),
    },
  ]
}

function barred(index: NoticeIndex, list: string, fields: readonly FormField[], { on, titleOf }: FormReading): readonly FormFinding[] {
  return fields.flatMap(({ item, label }, at) => {
    if (item === null) return []
    const [found] = index.notices.flatMap(({ id, schoolKind }) => {
      const row = barredOn(item, schoolKind, on)
      return row === null ? [] : [{ id, row }]
    })
    if (found === undefined) return []
    return [
      {
        ...formRules.barred,
        notice: found.id,
        path: `${list}.${at}`,
        message: `The form asks “${label}” (${titleOf(item)}) of those who apply for a place.`,
        fix: 'Ask it after a place has been offered, on the registration form.',
        source: sourceLine(found.row.source),
      },
    ]
  })
}

const stage = '(?:reception|nursery|(?:primary|secondary|junior|infant) school|year \\d+|sixth[- ]form)'
const place = `(?:(?:a |an |our )?(?:(?:school|boarding|${stage}) )?(?:places?(?! on)|admission|entry)\\b|${stage}(?=\\s*(?:$|[^\\s\\p{L}]|at |in |from )))`

/** What is applied for must be a place: families apply for free meals, transport and leave of absence too. */
const applications = new RegExp(
  [
    '\\bsupplementary (?:information|application) form',
    '\\bin[- ]year (?:admission|application)',
    '\\bpan[- ]?london',
    `\\bappl(?:y|ying|ications?)(?: form)? (?:for|to) ${place}`,
    `\\b(?:school|places?|admissions?|${stage}) application(?! (?:form )?for\\b)`,
  ].join('|'),
  'iu',
)

/** Whether a form is filled in before a place is offered, by the words of its headings. */
export function stageOf(headings: readonly string[]): Stage {
  return headings.some((text) => applications.test(text)) ? 'application' : 'registration'
}
