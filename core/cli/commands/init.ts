import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import schema from '../../notices/notice.schema.json' with { type: 'json' }
import starter from '../../notices/starter.json' with { type: 'json' }
import { fail, reasonOf } from '../fail.ts'
import { fieldnoteCommand } from '../how-typed.ts'
import { makeFolder } from '../make-folder.ts'
import { print, tell } from '../print.ts'

/** `fieldnote init`: writes a starter notice, with its blanks as gaps. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('Write a starter: a general pupil notice in plain words, with blanks for the school to fill in.')
    .argument('<dir>', 'the folder to write it into; nothing that is there already is written over')
    .addHelpText(
      'after',
      `
Writes notice.md (the text to publish), notice.yaml (what it states) and notice.schema.json (for editors that complete and check).
Exit code:  0 written, 2 when the folder has such files already or could not be written.

  fieldnote init ours && fieldnote check ours`,
    )
    .action(init)
}

async function init(dir: string): Promise<void> {
  const files = {
    'notice.md': starter['notice.md'],
    'notice.yaml': starter['notice.yaml'].replace(/^# yaml-language-server: .*$/m, '# yaml-language-server: $schema=./notice.schema.json'),
    'notice.schema.json': `${JSON.stringify(schema, null, 1)}\n`,
  }
  const inTheWay = await firstThere(Object.keys(files).map((name) => join(dir, name)))
  if (inTheWay !== null) return fail(`${inTheWay} is there already, and stays as it is. Name another folder, or move it away first.`)
  try {
    await makeFolder(dir)
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text, { flag: 'wx' })
  } catch (error) {
    return fail(`${dir} could not be written (${reasonOf(error)}). Name another folder.`)
  }
  for (const name of Object.keys(files)) print(join(dir, name))
  tell(
    `Fill in the words in [square brackets] in notice.md; then do in notice.yaml what its first lines say. ${fieldnoteCommand} check ${dir} lists what is left.`,
  )
}

async function firstThere(files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  return null
}
