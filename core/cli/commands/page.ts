import { type Command, InvalidArgumentError } from 'commander'
import { type Setting, settings } from '../../fields/field.ts'
import { isSensitive } from '../../fields/lexicon.ts'
import type { DataMap } from '../../formats/data-map.ts'
import { dataMapCsv } from '../../formats/data-map-csv.ts'
import { mapPage } from '../../page/map-page.ts'
import { fail } from '../fail.ts'
import { print, tell } from '../print.ts'
import { type ReadFile, readFields } from '../read-fields.ts'
import { table } from '../table.ts'

interface PageOptions {
  readonly setting: Setting
  readonly json?: boolean
  readonly csv?: boolean
}

/** `fieldnote page`: the data map of saved pages: which fields they hold, without values and without names. */
export function addPage(program: Command): void {
  program
    .command('page')
    .description('Say which fields a saved page holds, and which of them are sensitive: the data map, without values and without names.')
    .argument('<file...>', 'pages that a browser saved (.html)')
    .option('--setting <setting>', `where the pages are from: ${settings.join(', ')}`, readSetting, 'mis')
    .option(
      '--json',
      'print {"page", "scannedAt", "fields": [{"label", "where", "kind", "class", "item", "because"}]}; a list for several pages',
    )
    .option('--csv', 'print a table that opens in Excel')
    .addHelpText(
      'after',
      `
A page saved from your MIS holds pupils' data: names, values, all of it. Keep it where such data may be kept, and delete it when
this is done. The data map that is printed holds none of it: labels only in words that fieldnote knows, "..." for all others.
No script of the page is run, and nothing is sent anywhere.

Kinds:      input, column, readonly; filter is what searches, picks columns or sets up, and holds nobody's data
Exit code:  0, or 2 when a page could not be read`,
    )
    .action(page)
}

async function page(files: readonly string[], options: PageOptions): Promise<void> {
  const read: ReadFile[] = []
  const unread: string[] = []
  for (const file of files) {
    const one = await readFields(file, options.setting)
    if (typeof one === 'string') unread.push(one)
    else read.push(one)
  }
  if (unread.length > 0) return fail(...unread)
  const scannedAt = new Date().toISOString()
  const maps = read.map(({ fields, address, frameOf }) => mapPage(fields, { address, scannedAt, frameOf }))
  for (const one of read) warn(one)
  if (options.json === true) console.log(JSON.stringify(maps.length === 1 ? maps[0] : maps, null, 2))
  else if (options.csv === true) process.stdout.write(dataMapCsv(maps))
  else print(maps.map(sayMap).join('\n\n'))
}

/** A virtual grid has only those columns in the page that are in view. */
function warn({ file, fields }: ReadFile): void {
  const grids = new Set(fields.flatMap(({ page: { seen } }) => (seen === undefined ? [] : [`${seen.columns} of ${seen.of}`])))
  for (const seen of grids) tell(`${file}: a grid shows ${seen} columns. Bring the others into view and save the page again.`)
  if (fields.length === 0) {
    tell(`${file}: no field was found. If the page loads its content later, wait until it is there and save the page again.`)
  }
}

function sayMap({ page: address, fields }: DataMap): string {
  const rows = fields.map(({ label, kind, class: of, item }) => [label, kind, of === 'none' ? '' : of, item ?? ''])
  const sensitive = fields.filter(({ class: of }) => isSensitive(of)).length
  const count = `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}, ${sensitive} sensitive`
  return [`${address}: ${count}`, ...(rows.length > 0 ? [table(['Label', 'Kind', 'Class', 'Item'], rows)] : [])].join('\n')
}

function readSetting(text: string): Setting {
  const setting = settings.find((one) => one === text)
  if (setting === undefined) throw new InvalidArgumentError(`There is no setting “${text}”; there are ${settings.join(', ')}.`)
  return setting
}
