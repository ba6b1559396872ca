import type { Command } from 'commander'
import type { Change } from '../../notice/compare-change.ts'
import { compareNotices } from '../../notice/compare-notices.ts'
import { sayChange } from '../../words/en/changes.ts'
import { fail } from '../fail.ts'
import { loadNotice, tellProblem } from '../load-notices.ts'
import { print, tell } from '../print.ts'

/** `fieldnote diff`: what changed between two versions of a notice, and of what people must be told. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('Say in sentences what changed from one version of a notice to the next, and for whom.')
    .argument('<old>', 'the notice as it was: a folder, notice.yaml, compiled JSON, or a built-in id')
    .argument('<new>', 'the notice as it is now')
    .option(
      '--json',
      'print {"old", "new", "changes": [{"kind", "path", "of", "subjects", "about", "before", "after", "weight", "sentence"}]}',
    )
    .addHelpText(
      'after',
      `
Entries are known by their ids: keep an id as long as it means the same. What people must be told before it is done (UK GDPR,
Articles 13(3) and 14(4)) comes first. What no sentence tells is told at least by the part of the notice in which it stands.
Exit code:  0 compared, 2 when a notice could not be read.

  fieldnote diff last-year/ours ours`,
    )
    .action(async (before: string, after: string, { json = false }: { readonly json?: boolean }) => diff(before, after, json))
}

async function diff(oldNotice: string, newNotice: string, asJson: boolean): Promise<void> {
  const [before, after] = await Promise.all([loadNotice(oldNotice), loadNotice(newNotice)])
  if (!before.ok || !after.ok) return fail(...[before, after].flatMap((one) => (one.ok ? [] : one.problems.map(tellProblem))))
  if (before.value.id !== after.value.id) {
    tell(`These are two notices, ${before.value.id} and ${after.value.id}, not two versions of one: most of it will differ.`)
  }
  const changes = compareNotices(before.value, after.value)
  const versions = { old: before.value.version, new: after.value.version }
  if (asJson) console.log(toJson(changes, versions))
  else print(toText(changes, versions))
}

interface Versions {
  readonly old: string
  readonly new: string
}

function toJson(changes: readonly Change[], versions: Versions): string {
  return JSON.stringify({ ...versions, changes: changes.map((change) => ({ ...change, sentence: sayChange(change) })) }, null, 2)
}

const headings: Readonly<Record<Change['weight'], string>> = {
  'before-use': 'Tell people before you do this',
  tell: 'Worth telling people',
  note: 'Also changed',
}

function toText(changes: readonly Change[], versions: Versions): string {
  const title = `From version ${versions.old} to version ${versions.new}`
  if (changes.length === 0) return `${title}: nothing that the notice says has changed.`
  const parts = (['before-use', 'tell', 'note'] as const).flatMap((weight) => {
    const ofWeight = changes.filter((change) => change.weight === weight)
    return ofWeight.length === 0 ? [] : [`${headings[weight]}\n${ofWeight.map((change) => `  - ${sayChange(change)}`).join('\n')}`]
  })
  return [title, ...parts].join('\n\n')
}
