import { type Command, Option } from 'commander'
import type { TextSource } from '../../fields/field.ts'
import type { ItemId } from '../../law/data-items.ts'
import { factOf } from '../../notice/facts-of.ts'
import { type FormField, type FormReport, reportForm, type Stage, stageOf } from '../../notice/form-report.ts'
import { coveringsOf, indexNotices, type NoticeIndex } from '../../notice/index-notices.ts'
import type { Day } from '../../notice/notice.ts'
import type { NamedField } from '../../page/name-fields.ts'
import { fail } from '../fail.ts'
import { itemTitle } from '../item-title.ts'
import { loadNotices, tellProblem } from '../load-notices.ts'
import { print } from '../print.ts'
import { dayOf, readDay } from '../read-day.ts'
import { readFields } from '../read-fields.ts'
import { table } from '../table.ts'

interface FormOptions {
  readonly notice: readonly string[]
  readonly stage?: Stage
  readonly on?: Day
  readonly json?: boolean
}

/** `fieldnote form`: which questions of a form the notices cover, which they leave out, and what the form may not ask. */
export function addForm(program: Command): void {
  program
    .command('form')
    .description('Lay a form beside the notices that go with it: what they cover, what they leave out, what it may not ask.')
    .argument('<file>', 'the page with the form, saved by a browser (.html)')
    .requiredOption('--notice <notice...>', 'folders, notice.yaml files, compiled JSON, or built-in ids')
    .addOption(
      new Option('--stage <stage>', 'whether it is filled in before or after a place is offered (default: by its headings)').choices([
        'application',
        'registration',
      ]),
    )
    .option('--on <date>', 'the day for which law is told, YYYY-MM-DD (default: today)', readDay)
    .option('--json', 'print {"fields", "unmatched", "notCollected", "findings"}')
    .addHelpText(
      'after',
      `
fields        questions of which a notice speaks, with the item of the catalogue
unmatched     questions of which no notice speaks
notCollected  items of which a notice speaks and which the form does not ask for

Save the form empty: a form that somebody filled in holds that person's data. Nothing that stands in a control is read.
At the application stage of a school under the School Admissions Code, questions that its paragraph 2.4 bars are errors.
Exit code:  0 without errors, 1 with, 2 when the form or a notice could not be read.

  fieldnote form admissions.html --notice ours
  fieldnote form admissions.html --notice ours/pupils ours/safeguarding --json`,
    )
    .action(form)
}

async function form(file: string, options: FormOptions): Promise<void> {
  const [loaded, read] = await Promise.all([loadNotices(options.notice), readFields(file, 'admissions')])
  if (!loaded.ok) return fail(...loaded.problems.map(tellProblem))
  if (typeof read === 'string') return fail(read)
  const fields = read.fields.filter(asks)
  if (fields.length === 0) return fail(`${file}: has no question in it. If a script draws the form, save the page after it is drawn.`)
  const headings = [...read.document.querySelectorAll('title,h1,h2,legend')].map((heading) => heading.textContent ?? '')
  const asked = fields.map(fieldOf)
  const index = indexNotices(loaded.value)
  const report = reportForm(index, asked, {
    stage: options.stage ?? stageOf(headings),
    on: dayOf(options.on),
    titleOf: itemTitle,
    unlabelled: asked.filter((_, at) => !isLabelled(fields[at])),
  })
  if (options.json === true) console.log(JSON.stringify(report, null, 2))
  else print(sayForm(report, index))
  if (report.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1
}

function asks({ page: { field, controls } }: NamedField): boolean {
  return controls.length > 0 && (field.kind === 'input' || field.kind === 'column')
}

/** Whether the code of the page gives a field its words, as the notes on the form need it. */
function isLabelled(field: NamedField | undefined): boolean {
  return field?.page.field.labels.some(({ source }) => labelling.has(source)) ?? false
}

const labelling: ReadonlySet<TextSource> = new Set(['label', 'accessible-name', 'hint-in-the-box', 'tooltip', 'legend-of-the-group'])

function fieldOf({ page: { field, controls }, match }: NamedField): FormField {
  const shown = field.labels.find(({ source }) => source !== 'name-in-the-code') ?? field.labels[0]
  const name = controls[0]?.getAttribute('name') ?? controls[0]?.getAttribute('id') ?? ''
  return { label: (shown?.text ?? '').replace(/\s*[:*]+$/, ''), name, item: match.item, class: match.class, because: match.because }
}

function sayForm({ fields, unmatched, notCollected, findings }: FormReport, index: NoticeIndex): string {
  const wanted = notCollected.filter((item) => isWanted(index, item))
  const rows = (list: readonly FormField[]) => list.map(({ label, class: of, item }) => [label, of === 'none' ? '' : of, item ?? ''])
  const columns = ['Question', 'Class', 'Item']
  return [
    `${fields.length} questions that the notices cover`,
    table(columns, rows(fields)),
    `${unmatched.length} questions of which no notice speaks`,
    table(columns, rows(unmatched)),
    `${wanted.length} items of which a notice speaks and for which the form does not ask: ${wanted.map(itemTitle).join(', ')}`,
    ...(wanted.length < notCollected.length
      ? [`${notCollected.length - wanted.length} more for which, as the notices say, families are not asked`]
      : []),
    ...findings.map(({ severity, message, fix, source }) => `${severity}: ${message}\n  ${fix}\n  ${source}`),
  ].join('\n\n')
}

/** Whether a form could be missing an item: a notice may say itself that families are not asked for it. */
function isWanted(index: NoticeIndex, item: ItemId): boolean {
  return coveringsOf(index, item).some(({ notice, entry }) => factOf(notice, entry, 'provision')?.known !== 'not-asked')
}
