import type { Command } from 'commander'
import { isItemId, itemIds } from '../../law/data-items.ts'
import { partyIds, roleIds } from '../../notice/catalogue-ids.ts'
import { indexNotices } from '../../notice/index-notices.ts'
import { mayShare, someoneElse } from '../../notice/may-share.ts'
import type { Notice } from '../../notice/notice.ts'
import { nearest } from '../../notice/shape/nearest.ts'
import { type SharingLine, saySharing } from '../../words/en/sharing.ts'
import { fail } from '../fail.ts'
import { loadNotices, tellProblem } from '../load-notices.ts'
import { print } from '../print.ts'

interface ShareOptions {
  readonly item: string
  readonly with: string
  readonly json?: boolean
}

/** `fieldnote share`: what the notices say of giving one data item to someone. */
export function addShare(program: Command): void {
  program
    .command('share')
    .description('Say what the notices say of sharing an item with someone. A notice describes; it neither permits nor forbids.')
    .argument('<notice...>', 'folders, notice.yaml files, compiled JSON, or built-in ids')
    .requiredOption('--item <id>', 'the data item, an id of the catalogue, such as section-47')
    .requiredOption(
      '--with <id>',
      `the recipient or role, such as police, local-authority or senco, a party of the notice, or ${someoneElse}`,
    )
    .option('--json', 'print {"lines": [{"voice", "text", "citations", "source"}]}')
    .addHelpText(
      'after',
      `
Where a child may be at risk every answer opens with what keeps the child safe. If you fear for a child, do not wait for this.
Exit code:  0 answered, 2 when a notice could not be read or a name is not known.

  fieldnote share ours --item section-47 --with police
  fieldnote share hip --item allergy --with teaching-assistant --json`,
    )
    .action(share)
}

async function share(args: readonly string[], options: ShareOptions): Promise<void> {
  const loaded = await loadNotices(args)
  if (!loaded.ok) return fail(...loaded.problems.map(tellProblem))
  const { item } = options
  if (!isItemId(item)) return fail(notFound('item', item, itemIds))
  const known = askable(loaded.value)
  if (!known.includes(options.with)) return fail(notFound('recipient or role', options.with, known))
  const lines = saySharing(mayShare(indexNotices(loaded.value), item, options.with))
  if (options.json === true) console.log(JSON.stringify({ lines }, null, 2))
  else print(lines.map(asText).join('\n\n'))
}

/** A line, and where it stands: of guidance that is said beside it. */
function asText({ text, source }: SharingLine): string {
  return source === undefined ? text : `${text}\n${source}`
}

/** Everyone about whom it can be asked: of the catalogue and of these notices, whether or not any of them gets anything, and anyone else. */
function askable(notices: readonly Notice[]): readonly string[] {
  return [...new Set([...partyIds, ...roleIds, ...notices.flatMap(({ parties }) => Object.keys(parties)), someoneElse])]
}

/** Even a slip in a name must not leave someone who fears for a child with nothing. */
function notFound(what: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known)
  const hint =
    near === null ? (known.includes(someoneElse) ? ` For anyone not listed ask with ${someoneElse}.` : '') : ` Did you mean ${near}?`
  return `There is no ${what} called ${id}.${hint} If a child may be at risk, do not wait for this: speak to the designated safeguarding lead; in danger call 999.`
}
