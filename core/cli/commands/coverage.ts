import type { Command } from 'commander'
import { isSensitive } from '../../fields/lexicon.ts'
import { type Coverage, coverageOf, type HeldItem } from '../../formats/coverage.ts'
import { coverageRecord } from '../../formats/coverage-record.ts'
import { indexNotices } from '../../notice/index-notices.ts'
import { fail } from '../fail.ts'
import { itemTitle } from '../item-title.ts'
import { loadNotices, tellProblem } from '../load-notices.ts'
import { print } from '../print.ts'
import { readMaps } from '../read-maps.ts'
import { table } from '../table.ts'

interface CoverageOptions {
  readonly notice: readonly string[]
  readonly json?: boolean
  readonly csv?: boolean
}

/** `fieldnote coverage`: what a school's pages hold, beside what its notices say. */
export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .description('Lay data maps beside the notices: what is held and stands in no notice, and what a notice names and no page showed.')
    .argument('<map...>', 'data maps as JSON: from the extension ("Download data map"), or from fieldnote page --json')
    .requiredOption('--notice <notice...>', 'folders, notice.yaml files, compiled JSON, or built-in ids')
    .option('--json', 'print {"held", "heldInNoNotice", "inNoticeNotSeen", "byClass", "unnamedFields"}')
    .option('--csv', 'print the record of processing (Article 30) with the pages on which each item was seen')
    .addHelpText(
      'after',
      `
What no page showed may still be held: on pages that were not mapped, on paper, in another system.
Exit code:  0 when all sensitive items that were seen stand in a notice, 1 when one does not, 2 when a file could not be read.

  fieldnote page saved/*.html --json > maps.json
  fieldnote coverage maps.json --notice ours/pupils ours/safeguarding`,
    )
    .action(coverage)
}

async function coverage(files: readonly string[], options: CoverageOptions): Promise<void> {
  const [loaded, maps] = await Promise.all([loadNotices(options.notice), readMaps(files)])
  if (!loaded.ok) return fail(...loaded.problems.map(tellProblem))
  if (!maps.ok) return fail(...maps.messages)
  const index = indexNotices(loaded.value)
  const found = coverageOf(maps.value, index)
  if (options.csv === true) process.stdout.write(coverageRecord(index, found, itemTitle))
  else if (options.json === true) console.log(JSON.stringify(found, null, 2))
  else print(sayCoverage(found))
  if (found.heldInNoNotice.some(({ class: of }) => isSensitive(of))) process.exitCode = 1
}

function sayCoverage({ held, heldInNoNotice, inNoticeNotSeen, byClass, unnamedFields }: Coverage): string {
  const classes = Object.entries(byClass).filter(([, { items }]) => items > 0)
  return [
    `${held.length} items seen, ${heldInNoNotice.length} of them in no notice; ${unnamedFields} fields that the catalogue does not know.`,
    table(
      ['Class', 'Items', 'Fields', 'In no notice'],
      classes.map(([name, { items, fields, inNoNotice }]) => [name, String(items), String(fields), String(inNoNotice)]),
    ),
    'Held, and in no notice:',
    rowsOf(heldInNoNotice),
    'In a notice, and not seen:',
    table(
      ['Item', 'Class', 'Notices'],
      inNoticeNotSeen.map(({ item, class: of, notices }) => [itemTitle(item), of, notices.join(', ')]),
    ),
  ].join('\n\n')
}

function rowsOf(items: readonly HeldItem[]): string {
  return table(
    ['Item', 'Class', 'Fields', 'Pages'],
    items.map(({ item, class: of, fields, pages }) => [itemTitle(item), of, String(fields), pages.join(', ')]),
  )
}
