import { type Block, isGap, type Problem } from '../notice.ts'
import { isRecord } from '../shape/is-record.ts'
import { gapShape } from '../shape/notice-shape.ts'
import type { CiteNode, MemberNode, ShapeNode } from '../shape/shape.ts'
import { findQuote } from './find-quote.ts'

/** What an author's YAML becomes: the JSON of a compiled notice, as far as it could be made, and what stood in the way. */
export interface Completed {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Makes of an author's short form the whole: finds the block of each quote, adds what may be left out, turns digits into numbers. */
export function complete(shape: ShapeNode, authored: unknown, blocks: readonly Block[]): Completed {
  const problems: Problem[] = []
  return { value: completed(shape, authored, '', blocks, problems), problems }
}

function completed(node: ShapeNode, value: unknown, path: string, blocks: readonly Block[], problems: Problem[]): unknown {
  const inner = (of: ShapeNode, one: unknown, key: string | number) =>
    completed(of, one, path === '' ? String(key) : `${path}.${key}`, blocks, problems)
  if (node.is === 'cite') return completedCite(node, value, path, blocks, problems)
  if (node.is === 'number') return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  if (node.is === 'either') return value === 'none' ? null : value
  if (node.is === 'list' && Array.isArray(value)) return value.map((one, at) => inner(node.of, one, at))
  if (node.is === 'known') return completed(isGap(value) ? gapShape : node.of, value, path, blocks, problems)
  if (!isRecord(value)) return value
  if (node.is === 'entries') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(node.of, one, key)]))
  if (node.is === 'object') return completedObject(node.members, value, inner)
  return value
}

function completedObject(
  members: Readonly<Record<string, MemberNode>>,
  value: Readonly<Record<string, unknown>>,
  inner: (of: ShapeNode, one: unknown, key: string) => unknown,
): unknown {
  const known = Object.entries(members).flatMap(([key, member]) => {
    if (Object.hasOwn(value, key)) return [[key, inner(member.shape, value[key], key)] as const]
    return member.filled === undefined ? [] : [[key, inner(member.shape, member.filled, key)] as const]
  })
  const unknown = Object.entries(value).filter(([key]) => !Object.hasOwn(members, key))
  return Object.fromEntries([...known, ...unknown])
}

function completedCite(node: CiteNode, value: unknown, path: string, blocks: readonly Block[], problems: Problem[]): unknown {
  const given = isRecord(value) ? value : { quote: value }
  const { quote, block, nth, as: role, ...others } = given
  const mayName = ['quote', 'block', 'nth', ...(node.as === undefined ? [] : ['as'])]
  const stray = role !== undefined && node.as === undefined ? 'as' : Object.keys(others)[0]
  if (stray !== undefined)
    problems.push({ path: `${path}.${stray}`, message: 'is not known here', fix: `What may stand here: ${mayName.join(', ')}.` })
  const isNumbered = nth === undefined || (typeof nth === 'string' && /^[1-9]\d{0,4}$/.test(nth))
  if (typeof quote !== 'string' || (block !== undefined && typeof block !== 'string') || !isNumbered) {
    problems.push({ path, message: 'is no citation', fix: 'Write the words themselves, or quote: with block: and nth: below it.' })
    return undefinedCite
  }
  const found = findQuote(blocks, quote, block, nth === undefined ? undefined : Number(nth))
  if ('cite' in found) return role === undefined || node.as === undefined ? found.cite : { ...found.cite, as: role }
  problems.push({ path, message: found.message, fix: found.fix })
  return undefinedCite
}

/** Stands where a citation could not be made; its fault has been told, so that it is not told again. */
const undefinedCite = { block: 'b0', quote: '-' }
