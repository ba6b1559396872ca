import { accountForSource } from './account-for-source.ts'
import { complete } from './authoring/complete.ts'
import { type PlacedBlock, readMarkdown } from './authoring/read-markdown.ts'
import { type ReadYaml, readYaml } from './authoring/read-yaml.ts'
import type { Notice, Parsed, Problem } from './notice.ts'
import { noticeSchema, parseNotice } from './parse-notice.ts'
import { noticeShape } from './shape/notice-shape.ts'

/** The two files of which a notice is made, and their names for messages. */
export interface AuthoredNotice {
  /** notice.md: the published text, verbatim. */
  readonly markdown: string
  /** notice.yaml: the facts that it states, each citing its words. */
  readonly yaml: string
  /** SHA-256 of a text as lower-case hex; core has none of its own. */
  readonly sha256: (text: string) => string
  readonly markdownFile?: string
  readonly yamlFile?: string
}

/** Compiles an authored notice, or says every fault of it at once with file, line, column and what to write instead. */
export function compileNotice(authored: AuthoredNotice): Parsed<Notice> {
  const files = { markdown: authored.markdownFile ?? 'notice.md', yaml: authored.yamlFile ?? 'notice.yaml' }
  const blocks = readMarkdown(authored.markdown)
  const yaml = readYaml(authored.yaml)
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    const none: Problem = {
      path: '',
      message: 'holds no keys',
      fix: 'Begin with id:, version:, title: ... (fieldnote init writes a starter).',
    }
    return {
      ok: false,
      problems: (yaml.problems.length > 0 ? yaml.problems : [none]).map((problem) => placed(problem, yaml, blocks, files)),
    }
  }
  const madeByHand = handMade(yaml.value)
  const whole = complete(
    noticeShape,
    yaml.value,
    blocks.map(({ block }) => block),
  )
  const parsed = parseNotice(withMade(whole.value, authored, blocks), 'refuse')
  const told = new Set([...yaml.problems, ...whole.problems].map(({ path }) => path))
  const unread = parsed.ok ? [] : parsed.problems.filter(({ path }) => !told.has(path))
  const problems = [...yaml.problems, ...madeByHand, ...whole.problems, ...unread]
  const unaccounted = parsed.ok && problems.length === 0 ? accountForSource(parsed.value) : []
  if (parsed.ok && problems.length === 0 && unaccounted.length === 0) return parsed
  return { ok: false, problems: inOrder([...problems, ...unaccounted].map((problem) => placed(problem, yaml, blocks, files))) }
}

/** What the compiler makes must not be written by hand: it would be overwritten without a word. */
function handMade(value: object): readonly Problem[] {
  const source = (value as { readonly source?: unknown }).source
  const ofSource = typeof source === 'object' && source !== null ? ['sha256', 'blocks'].filter((key) => Object.hasOwn(source, key)) : []
  const paths = [...(Object.hasOwn(value, 'noticeSchema') ? ['noticeSchema'] : []), ...ofSource.map((key) => `source.${key}`)]
  return paths.map((path) => ({ path, message: 'is made by the compiler', fix: 'Take it out.' }))
}

function withMade(value: unknown, { markdown, sha256 }: AuthoredNotice, blocks: readonly PlacedBlock[]): unknown {
  const notice = value as Readonly<Record<string, unknown>>
  const source = typeof notice.source === 'object' && notice.source !== null ? notice.source : {}
  return {
    ...notice,
    noticeSchema,
    source: { ...source, sha256: sha256(markdown.replaceAll('\r\n', '\n')), blocks: blocks.map(({ block }) => block) },
  }
}

function placed(
  problem: Problem,
  yaml: ReadYaml,
  blocks: readonly PlacedBlock[],
  files: { readonly markdown: string; readonly yaml: string },
): Problem {
  if (problem.line !== undefined) return { ...problem, file: files.yaml }
  const block = /^source\.blocks\.(\d+)/.exec(problem.path)
  const line = block === null ? undefined : blocks[Number(block[1])]?.line
  if (line !== undefined) return { ...problem, file: files.markdown, line, column: 1 }
  return { ...problem, file: files.yaml, ...yaml.placeOf(problem.path) }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => {
    if (a.file !== b.file) return (a.file ?? '') < (b.file ?? '') ? -1 : 1
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  })
}
