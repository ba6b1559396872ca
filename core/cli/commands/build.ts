import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { buildFolder } from '../../formats/build-folder.ts'
import { formSentenceLines } from '../../formats/form-sentences.ts'
import { itemPhrases } from '../../formats/item-phrases.ts'
import type { Speaking } from '../../formats/speaking.ts'
import { checkNotices } from '../../notice/check/check-notices.ts'
import { explain } from '../../notice/explain.ts'
import { indexNotices, type NoticeIndex } from '../../notice/index-notices.ts'
import type { Day, Level } from '../../notice/notice.ts'
import { english } from '../../words/en/words.ts'
import { languages as allLanguages, isComplete, wordsOf } from '../../words/languages.ts'
import { say } from '../../words/say.ts'
import type { Words } from '../../words/words.ts'
import { fail, reasonOf } from '../fail.ts'
import { fieldnoteCommand } from '../how-typed.ts'
import { loadNotices, sha256, tellProblem } from '../load-notices.ts'
import { makeFolder } from '../make-folder.ts'
import { tell } from '../print.ts'
import { dayOf, readDay } from '../read-day.ts'
import { readSite } from '../read-site.ts'
import { readWidget, widgetFolders } from '../read-widget.ts'

const languages: readonly Words[] = allLanguages.filter(isComplete)
const levels: readonly Level[] = ['plain', 'brief', 'child']

interface BuildOptions {
  readonly out: string
  readonly lang: readonly Words[]
  readonly level: readonly Level[]
  readonly wordpress?: boolean
  readonly since?: string
  readonly site?: URL
  readonly on?: Day
}

/** `fieldnote build`: everything that a school uploads, in one folder. */
export function addBuild(program: Command, folders: readonly string[] = widgetFolders): void {
  program
    .command('build')
    .description('Write the folder that a school uploads: the notes, the full notice, the script, records for the office.')
    .argument('<notice...>', 'folders, notice.yaml files, compiled JSON, or built-in ids')
    .requiredOption('--out <dir>', 'the folder to write into; files of the same name are replaced, others stay')
    .addOption(
      new Option(
        '--lang <codes>',
        `languages of the notes, first the usual one (a draft says that the English text counts): ${languages.map(({ lang }) => lang).join(', ')}`,
      )
        .argParser(readLanguages)
        .default([english], english.lang),
    )
    .addOption(
      new Option('--level <levels>', `reading levels, first the usual one: ${levels.join(', ')}`)
        .argParser(readLevels)
        .default(levels, levels.join(',')),
    )
    .option('--wordpress', 'also write a plugin to install in WordPress')
    .option('--site <url>', 'the address at which the folder will stand, so that the lines to paste are complete', readSite)
    .option('--since <notice>', 'the notice as it was before: the full notice then says what has changed')
    .option('--on <date>', 'the day for which law and guidance are told, YYYY-MM-DD (default: today)', readDay)
    .addHelpText(
      'after',
      '\nPrints a line and an address for the form and for each item, for forms that take no script (Google Forms, Microsoft Forms).',
    )
    .action((notices: readonly string[], options: BuildOptions) => build(notices, options, folders))
}

async function build(args: readonly string[], options: BuildOptions, folders: readonly string[]): Promise<void> {
  const loaded = await loadNotices(args)
  if (!loaded.ok) return fail(...loaded.problems.map(tellProblem))
  const widget = await readWidget(folders)
  if (widget === null) return fail('The script of the page is not there: run npm run build.')
  const before = options.since === undefined ? null : await loadNotices([options.since])
  if (before?.ok === false) return fail(...before.problems.map(tellProblem))
  const index = indexNotices(loaded.value)
  const on = dayOf(options.on)
  const { files, sentences } = buildFolder(index, {
    editions: editionsOf(index, options, on),
    phrasesFor: itemPhrases,
    sha256,
    widget,
    wordpress: options.wordpress === true,
    ...(options.site === undefined ? {} : { site: options.site }),
    ...(before === null ? {} : { previous: before.value }),
  })
  const trouble = await writeFolder(options.out, files)
  if (trouble !== null) return fail(trouble)
  for (const [name, content] of files) tell(`${join(options.out, name)}  ${sizeOf(content)}`)
  process.stdout.write(formSentenceLines(sentences))
  const blanks = checkNotices(loaded.value, on).filter(({ id }) => id === 'blank').length
  if (blanks > 0)
    tell(
      `Not to be published yet: in ${blanks} ${blanks === 1 ? 'place' : 'places'} there are blanks to fill in. ${fieldnoteCommand} check ${args.map(quoted).join(' ')} lists them.`,
    )
  tell(`${join(options.out, 'embed.html')} says what to upload and what to paste: open it in a browser.`)
}

function editionsOf(index: NoticeIndex, { lang, level }: BuildOptions, on: Day): readonly [Speaking, ...Speaking[]] {
  const editions: readonly Speaking[] = lang.flatMap((words) =>
    levelsOf(words, level).map((at) => ({ words, level: at, tell: (item) => say(explain(index, item, on), words, at) })),
  )
  // Of languages and of levels a command line names at least one.
  return editions as readonly [Speaking, ...Speaking[]]
}

/** Those of the levels at which a language is written; most are at one. */
function levelsOf({ items }: Words, level: readonly Level[]): readonly Level[] {
  const held = level.filter((at) => items.name[at] !== undefined)
  return held.length === 0 ? ['brief'] : held
}

/** An argument as it can be pasted into a command line. */
function quoted(arg: string): string {
  return /[^\w./\\:-]/.test(arg) ? `"${arg}"` : arg
}

/** Writes all files apart first and then moves each into its place: no one is ever served half a file. Says what went wrong, or null. */
async function writeFolder(out: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string | null> {
  let apart: string | null = null
  try {
    await makeFolder(out)
    apart = await mkdtemp(join(out, '.fieldnote-'))
    for (const [name, content] of files) await writeFile(join(apart, name), content)
    for (const name of [...files.keys()].sort(referredFirst)) await rename(join(apart, name), join(out, name))
    return null
  } catch (error) {
    return `${out} could not be written (${reasonOf(error)}). Name another folder.`
  } finally {
    if (apart !== null) await rm(apart, { recursive: true, force: true })
  }
}

/** Files that refer to others come into place last, so that what they name is there already. */
function referredFirst(a: string, b: string): number {
  const refers = ['fieldnote.js', 'notice.html', 'embed.html', 'notice.json']
  return refers.indexOf(a) - refers.indexOf(b)
}

function sizeOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** A language or level named twice, or by two of its codes, is built and offered once. */
function readLanguages(codes: string): readonly Words[] {
  const named = codes.split(',').map((code) => {
    const words = wordsOf(code.trim())
    if (words === null || !languages.includes(words))
      throw new InvalidArgumentError(`There are no words in “${code.trim()}”; there are ${languages.map(({ lang }) => lang).join(', ')}.`)
    return words
  })
  return [...new Set(named)]
}

function readLevels(names: string): readonly Level[] {
  const named = names.split(',').map((name) => {
    const level = levels.find((one) => one === name.trim())
    if (level === undefined) throw new InvalidArgumentError(`“${name.trim()}” is no reading level; there are ${levels.join(', ')}.`)
    return level
  })
  return [...new Set(named)]
}
