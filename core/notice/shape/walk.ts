import { type Cite, isGap } from '../notice.ts'
import { isRecord } from './is-record.ts'
import { gapShape, noticeShape } from './notice-shape.ts'
import type { Section, ShapeNode } from './shape.ts'

/** One place of a notice that names an entry of the same notice. */
export interface Reference {
  readonly path: string
  readonly to: readonly Section[]
  readonly id: string
}

/** One citation of the published text, and where in the notice it stands. */
export interface PlacedCite {
  readonly path: string
  readonly cite: Cite
}

/** Every reference within a notice, in the order of its members; what does not fit the shape is passed over. */
export function referencesOf(notice: unknown): readonly Reference[] {
  const found: Reference[] = []
  walk(noticeShape, notice, '', (node, value, path) => {
    if (node.is === 'ref' && typeof value === 'string') found.push({ path, to: node.to, id: value })
  })
  return found
}

/** The ids of one section of a notice. */
export function idsOf(notice: unknown, section: Section): readonly string[] {
  const entries = isRecord(notice) ? notice[section] : undefined
  return isRecord(entries) ? Object.keys(entries) : []
}

/** Every citation that a notice makes of its source, in the order of its members; what does not fit the shape is passed over. */
export function citesOf(notice: unknown): readonly PlacedCite[] {
  const found: PlacedCite[] = []
  walk(noticeShape, notice, '', (node, value, path) => {
    if (node.is === 'cite' && isCite(value)) found.push({ path, cite: value })
  })
  return found
}

/** Visits a value by its shape, with the shape of each part. The shape's own depth is the walk's. */
function walk(node: ShapeNode, value: unknown, path: string, visit: (node: ShapeNode, value: unknown, path: string) => void): void {
  visit(node, value, path)
  if (node.is === 'list' && Array.isArray(value)) {
    for (const [at, one] of value.slice(0, node.max).entries()) walk(node.of, one, `${path}.${at}`, visit)
  } else if (node.is === 'entries' && isRecord(value)) {
    for (const [key, one] of Object.entries(value)) walk(node.of, one, joined(path, key), visit)
  } else if (node.is === 'known') {
    walk(isGap(value) ? gapShape : node.of, value, path, visit)
  } else if (node.is === 'object' && isRecord(value)) {
    for (const [key, member] of Object.entries(node.members)) {
      if (Object.hasOwn(value, key)) walk(member.shape, value[key], joined(path, key), visit)
    }
  }
}

function isCite(value: unknown): value is Cite {
  if (!isRecord(value)) return false
  const { block, quote, nth } = value
  return typeof block === 'string' && typeof quote === 'string' && (nth === undefined || (Number.isInteger(nth) && Number(nth) > 0))
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
