import { locateQuote } from './locate-quote.ts'
import type { Cite, Notice, Parsed, Problem } from './notice.ts'
import { nearest } from './shape/nearest.ts'
import { noticeShape } from './shape/notice-shape.ts'
import { readShape, type Unknowns } from './shape/read-shape.ts'
import type { Section } from './shape/shape.ts'
import { citesOf, idsOf, referencesOf } from './shape/walk.ts'

/** The number of the notice format that this code reads. */
export const noticeSchema = 1

/** Letters that looking for every quote in its block may compare at worst: what bounds the time on hostile input. */
const mostReading = 1_000_000_000

/** More problems of one sort than a person mends in one sitting. */
const mostProblems = 100

/** Turns untrusted JSON into a Notice, frozen and sound in itself, or says everything that is wrong with it. Never throws. */
export function parseNotice(json: unknown, unknowns: Unknowns = 'ignore'): Parsed<Notice> {
  const wrongFormat = checkFormat(json)
  if (wrongFormat !== null) return { ok: false, problems: [wrongFormat] }
  const read = readShape(noticeShape, json, unknowns)
  const shapeProblems = read.ok ? [] : read.problems
  const problems = [
    ...shapeProblems,
    ...danglingReferences(json),
    ...strayQuotes(json),
    ...(read.ok ? [...groupsInThemselves(read.value), ...emptyLines(read.value)] : []),
  ]
  return read.ok && problems.length === 0 ? { ok: true, value: freeze(read.value) } : { ok: false, problems }
}

function checkFormat(json: unknown): Problem | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { path: '', message: 'is no notice: JSON of another sort stands here', fix: 'Give the compiled notice, notice.ID.HASH.json.' }
  }
  const format = Object.hasOwn(json, 'noticeSchema') ? (json as Readonly<Record<string, unknown>>).noticeSchema : undefined
  if (format === noticeSchema) return null
  if (format === undefined) {
    return { path: 'noticeSchema', message: 'is missing, so this is no compiled notice', fix: 'Compile it with fieldnote build.' }
  }
  const named = typeof format === 'number' ? `format ${format}` : 'another format'
  return {
    path: 'noticeSchema',
    message: `says that this notice is in ${named}; this version of Fieldnote reads format ${noticeSchema}`,
    fix: 'Update Fieldnote, or build the notice again with this version.',
  }
}

function danglingReferences(json: unknown): readonly Problem[] {
  const known = new Map<Section, ReadonlySet<string>>()
  const ids = (section: Section): ReadonlySet<string> => {
    const set = known.get(section) ?? new Set(idsOf(json, section))
    known.set(section, set)
    return set
  }
  const dangling = referencesOf(json).filter(({ to, id }) => !to.some((section) => ids(section).has(id)))
  return dangling.slice(0, mostProblems).map(({ path, to, id }) => {
    const near = nearest(
      id,
      to.flatMap((section) => [...ids(section)].slice(0, 1_000)),
    )
    return {
      path,
      message: `names “${id.slice(0, 80)}”, which is not among the notice’s ${to.join(' or ')}`,
      fix: near === null ? `Add it to ${to.join(' or ')}, or take the reference out.` : `Did you mean ${near}?`,
    }
  })
}

function strayQuotes(json: unknown): readonly Problem[] {
  const texts = textsByBlock(json)
  const problems: Problem[] = []
  let reading = 0
  for (const { path, cite } of citesOf(json)) {
    const text = texts.get(cite.block)
    reading += (text?.length ?? 0) * cite.quote.length
    if (reading > mostReading) {
      return [{ path, message: 'is one citation too many to look up', fix: 'Break long paragraphs up, or cite fewer phrases.' }]
    }
    const problem = strayQuote(text, cite, path)
    if (problem !== null) problems.push(problem)
    if (problems.length >= mostProblems) break
  }
  return problems
}

function textsByBlock(json: unknown): ReadonlyMap<string, string> {
  const { source } = json as { readonly source?: { readonly blocks?: unknown } | null }
  const blocks: readonly unknown[] = Array.isArray(source?.blocks) ? source.blocks : []
  const texts = new Map<string, string>()
  for (const block of blocks) {
    const { id, text } = (block ?? {}) as { readonly id?: unknown; readonly text?: unknown }
    if (typeof id === 'string' && typeof text === 'string' && !texts.has(id)) texts.set(id, text)
  }
  return texts
}

function strayQuote(text: string | undefined, cite: Cite, path: string): Problem | null {
  if (text === undefined) {
    return {
      path,
      message: `cites block ${cite.block.slice(0, 80)}, which the source does not have`,
      fix: 'Name the block in which the words stand.',
    }
  }
  if (locateQuote(text, cite) !== null) return null
  return {
    path,
    message: `cites words that block ${cite.block} does not have: “${cite.quote.slice(0, 80)}”`,
    fix: 'Copy the words exactly as published.',
  }
}

/** A heading that stands under itself would send every walk up the headings round for ever. */
function groupsInThemselves(notice: Notice): readonly Problem[] {
  const sound = new Set<string>()
  return Object.keys(notice.groups).flatMap((id) => {
    const above = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !sound.has(at); at = notice.groups[at]?.in) {
      if (above.has(at)) {
        return [{ path: `groups.${id}.in`, message: 'puts the heading under itself', fix: 'Name the heading above it, or none.' }]
      }
      above.add(at)
    }
    for (const one of above) sound.add(one)
    return []
  })
}

/** A line of the school says something of its own, or makes something of the catalogue's its own. */
function emptyLines({ schoolLines }: Notice): readonly Problem[] {
  return schoolLines.flatMap(({ about, own }, at) =>
    about !== undefined || own !== undefined
      ? []
      : [{ path: `schoolLines.${at}`, message: 'says nothing', fix: 'Write the line under own, or say with about what it signs.' }],
  )
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) freeze(one)
    Object.freeze(value)
  }
  return value
}
