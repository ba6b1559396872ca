import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Whom the published notice names, and who stands in for them. */
const standIns: readonly (readonly [string, string])[] = [
  ['Highfields Inclusion Partnership', 'Moorside Lane Centre'],
  ['(HIP)', '(MLC)'],
  ['Stockport MBC', 'Northmere Council'],
  ['Stockport Metropolitan Borough Council', 'Northmere Council'],
  ['Stockport', 'Northmere'],
]

/** The built-in notice as an invented school would publish it. */
export function inventedNotice(): string {
  const published = readFileSync(join(root, 'core/notices/hip.json'), 'utf8')
  // Its contact belongs in no test and no picture, so it is read off the notice and stands nowhere here.
  const { phone, email } = (JSON.parse(published) as { parties: { hip: { phone: string; email: string } } }).parties.hip
  const contact = [
    [email, 'office@moorside-lane.example'],
    [phone, '01632 960 001'],
  ] as const
  return [...contact, ...standIns].reduce((text, [name, standIn]) => text.replaceAll(name, standIn), published)
}

let folder: string | undefined

/** The folder that `fieldnote build` makes of it, made once for a file of tests: what a school would upload. */
export function inventedFolder(): string {
  if (folder !== undefined) return folder
  const made = mkdtempSync(join(tmpdir(), 'fieldnote-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  const notice = join(made, 'moorside.json')
  folder = join(made, 'folder')
  mkdirSync(folder)
  writeFileSync(notice, inventedNotice())
  execFileSync(process.execPath, [join(root, 'core/cli/fieldnote.mjs'), 'build', notice, '--out', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return folder
}
