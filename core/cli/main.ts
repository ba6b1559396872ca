import { pathToFileURL } from 'node:url'
import { Command, CommanderError } from 'commander'
import { addBuild } from './commands/build.ts'
import { addCheck } from './commands/check.ts'
import { addClassify } from './commands/classify.ts'
import { addCoverage } from './commands/coverage.ts'
import { addDiff } from './commands/diff.ts'
import { addForm } from './commands/form.ts'
import { addInit } from './commands/init.ts'
import { addPage } from './commands/page.ts'
import { addShare } from './commands/share.ts'
import { fieldnoteCommand } from './how-typed.ts'
import { tell } from './print.ts'

/** Every command, in the order in which help lists them. */
const commands: readonly ((program: Command) => void)[] = [
  addInit,
  addCheck,
  addBuild,
  addDiff,
  addShare,
  addClassify,
  addPage,
  addForm,
  addCoverage,
]

/** The program with all its commands. */
export function fieldnote(): Command {
  const program = new Command('fieldnote')
    .description("Keeps a school's privacy notice as data, checks it, and builds what its pages need.")
    .exitOverride()
    .showHelpAfterError(`(${fieldnoteCommand} --help lists what can be asked)`)
  for (const add of commands) add(program)
  for (const command of program.commands) {
    command.showHelpAfterError(`(${fieldnoteCommand} ${command.name()} --help says what it takes)`)
  }
  return program
}

/** Runs one command line; sets the exit code: 0 done, 1 findings of severity error, 2 could not run. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await fieldnote().parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) process.exitCode = 2
      return
    }
    tell(`fieldnote: a fault of our own, please report it: ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = 2
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href && import.meta.url.endsWith('.ts')) {
  await main(process.argv)
}
