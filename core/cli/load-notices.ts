import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { wholeNoticesOf } from '../formats/whole-notice.ts'
import { readYaml } from '../notice/authoring/read-yaml.ts'
import { compileNotice } from '../notice/compile-notice.ts'
import type { Notice, Parsed, Problem } from '../notice/notice.ts'
import { parseNotice } from '../notice/parse-notice.ts'
import { parseJson } from '../notice/shape/parse-json.ts'
import hip from '../notices/hip.json' with { type: 'json' }
import pupil from '../notices/pupil.json' with { type: 'json' }
import { type ReadText, readText } from './read-text.ts'

const builtIn: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['hip', hip],
  ['pupil', pupil],
])

/** No notice that a person wrote is larger. */
const mostBytes = 20_000_000

/**
 * Loads what a command line gives as NOTICE...: folders, notice.yaml files, compiled JSON, or ids of built-in notices. All
 * notices, or every problem of all of them with its file and place.
 */
export async function loadNotices(args: readonly string[]): Promise<Parsed<readonly Notice[]>> {
  const loaded = await Promise.all(args.map(loadNotice))
  const problems = loaded.flatMap((one) => (one.ok ? [] : one.problems))
  const notices = loaded.flatMap((one) => (one.ok ? [one.value] : []))
  const twice = args.flatMap((arg, at) => sameIdEarlier(notices, arg, at, loaded))
  return problems.length + twice.length === 0 ? { ok: true, value: notices } : { ok: false, problems: [...problems, ...twice] }
}

/** Loads one NOTICE of a command line. */
export async function loadNotice(arg: string): Promise<Parsed<Notice>> {
  const found = await stat(arg).catch(() => null)
  if (found === null) return loadBuiltIn(arg)
  if (found.isDirectory()) return compileFolder(arg, join(arg, 'notice.yaml'))
  if (/\.ya?ml$/i.test(arg)) return compileFolder(dirname(arg), arg)
  if (/\.md$/i.test(arg)) return compileFolder(dirname(arg), join(dirname(arg), `${basename(arg).slice(0, -3)}.yaml`))
  const read = await readText(arg, mostBytes)
  return read.ok ? parseFile(arg, read.text) : fault(arg, read.reason, read.fix)
}

/** What a person reads of a problem on a terminal: place, what is wrong, what to do. */
export function tellProblem({ file, line, column, path, message, fix }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${place === '' ? '' : `${place}: `}${path === '' ? '' : `${path} `}${message}. ${fix}`
}

function loadBuiltIn(arg: string): Parsed<Notice> {
  const json = builtIn.get(arg)
  if (json !== undefined) return parseNotice(json)
  return fault(
    arg,
    'is neither a file nor a built-in notice',
    `Built in are ${[...builtIn.keys()].join(' and ')}; fieldnote init writes a starter.`,
  )
}

async function compileFolder(folder: string, yamlFile: string): Promise<Parsed<Notice>> {
  const markdownFile = join(folder, `${basename(yamlFile).replace(/\.ya?ml$/i, '')}.md`)
  const [markdown, yaml] = await Promise.all([readText(markdownFile, mostBytes), readText(yamlFile, mostBytes)])
  if (markdown.ok && yaml.ok) return compileNotice({ markdown: markdown.text, yaml: yaml.text, sha256, markdownFile, yamlFile })
  return { ok: false, problems: [...halfOf(markdownFile, markdown), ...halfOf(yamlFile, yaml)] }
}

/** What is wrong with one of the two files of a notice. */
function halfOf(file: string, read: ReadText): readonly Problem[] {
  if (read.ok) return []
  if (!read.isMissing) return [{ path: '', message: read.reason, fix: read.fix, file }]
  const fix = 'A notice is two files: notice.md, the published text, and notice.yaml, what it states (fieldnote init writes both).'
  return [{ path: '', message: 'is missing', fix, file }]
}

/** SHA-256 of a text, lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function parseFile(file: string, text: string): Parsed<Notice> {
  const json = parseJson(text)
  if (json === undefined) return fault(file, notJson(text), 'Give a folder with notice.yaml, or a compiled notice.')
  if (wholeNoticesOf(json) !== null) {
    return fault(
      file,
      'is what a page loads, made by fieldnote build',
      'Give the notice from which it was built: its folder or notice.yaml.',
    )
  }
  const parsed = parseNotice(json)
  if (parsed.ok) return parsed
  const places = text.length < 500_000 ? readYaml(text) : null
  return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, file, ...places?.placeOf(problem.path) })) }
}

function notJson(text: string): string {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return 'is a web page, not a notice'
  return text.trim() === '' ? 'is empty' : 'is neither YAML by its name nor JSON by what it holds'
}

function fault(file: string, message: string, fix: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', message, fix, file }] }
}

function sameIdEarlier(notices: readonly Notice[], arg: string, at: number, loaded: readonly Parsed<Notice>[]): readonly Problem[] {
  const one = loaded[at]
  if (one?.ok !== true || notices.find(({ id }) => id === one.value.id) === one.value) return []
  return [
    { path: 'id', message: `is ${one.value.id}, as of a notice given before it`, fix: 'Give each notice an id of its own.', file: arg },
  ]
}
