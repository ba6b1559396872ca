import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { type Match, noMatch, settings } from '../../fields/field.ts'
import { nameField } from '../../fields/name-field.ts'
import { tell } from '../print.ts'
import { readRow } from '../read-row.ts'

/** `fieldnote classify`: names fields from their words, one JSON object a line in and out. */
export function addClassify(program: Command): void {
  program
    .command('classify')
    .description('Name fields by their words: one JSON object a line on standard input, one a line on standard output, in the same order.')
    .addHelpText(
      'after',
      `
In:  {"label": "S47 outcome", "context": "MIS > Child protection", "setting": "mis"}, and where known "name", "id", "autocomplete".
     Only the label must be there. The setting is one of ${settings.join(', ')}.
Out: {"class", "item", "because"}. The class is special, criminal, treat-as-special, personal or none; the item is an id of the
     catalogue, or null. A line that cannot be read gives class none and an "error" in its place, the same message goes to standard
     error, and the exit code is 2.`,
    )
    .action(classify)
}

async function classify(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const row = readRow(number === 1 ? line.replace(/^\ufeff/, '') : line)
    const answer = row.ok ? answerOf(nameField(row.field)) : { ...answerOf(noMatch), error: `line ${number} ${row.message}` }
    if ('error' in answer) {
      tell(`${answer.error}.`)
      process.exitCode = 2
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
  }
}

function answerOf({ class: kind, item, because }: Match) {
  return { class: kind, item, because }
}
