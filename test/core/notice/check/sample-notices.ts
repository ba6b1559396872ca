import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../../../core/cli/load-notices.ts'
import { checkNotices } from '../../../../core/notice/check/check-notices.ts'
import { compileNotice } from '../../../../core/notice/compile-notice.ts'
import type { Notice } from '../../../../core/notice/notice.ts'
import { parseNotice } from '../../../../core/notice/parse-notice.ts'

export const on = '2026-11-25'

/** Two notices of invented schools, in two manners, that have no faults. */
export const clean = { brookvale: compiled('brookvale'), eastmoor: compiled('eastmoor') }

/** A notice made from the template that most schools use, with the faults that such notices have. */
export const usual = compiled('tansley')

export type CleanId = keyof typeof clean

/** A notice whose parts can be changed, so that a test can spoil it. */
// biome-ignore lint/suspicious/noExplicitAny: a test spoils what the types forbid.
export type Draft = any

/** One fault: words put in place of others wherever they stand, and what else of the notice then differs. */
export interface Slip {
  readonly of: CleanId
  readonly put?: readonly (readonly [from: string, to: string])[]
  readonly change?: (draft: Draft) => void
  /** Ids of what it makes wrong, in any order; a slip can make several things wrong. */
  readonly found: readonly string[]
}

/** The clean notice with its faults; its quotes still stand in its text. */
export function spoiled(...slips: readonly Omit<Slip, 'found'>[]): Notice {
  const [first] = slips
  if (first === undefined || slips.some(({ of }) => of !== first.of)) throw new Error('slips of one notice only')
  const words = slips.flatMap(({ put = [] }) => put)
  const text = words.reduce((all, [from, to]) => {
    if (!all.includes(escaped(from))) throw new Error(`${first.of} does not say “${from}”`)
    return all.replaceAll(escaped(from), escaped(to))
  }, JSON.stringify(clean[first.of]))
  const draft: Draft = JSON.parse(text)
  for (const { change } of slips) change?.(draft)
  const parsed = parseNotice(draft)
  if (!parsed.ok) throw new Error(`a spoiled ${first.of} does not parse: ${JSON.stringify(parsed.problems)}`)
  return parsed.value
}

/** The ids of what is found in notices, each once, in order of the alphabet. */
export function idsFound(...notices: readonly Notice[]): readonly string[] {
  return [...new Set(checkNotices(notices, on).map(({ id }) => id))].toSorted()
}

function escaped(words: string): string {
  return JSON.stringify(words).slice(1, -1)
}

function compiled(id: string): Notice {
  const read = (file: string) => readFileSync(join(import.meta.dirname, 'notices', id, file), 'utf8').replaceAll('\r\n', '\n')
  const notice = compileNotice({ markdown: read('notice.md'), yaml: read('notice.yaml'), sha256 })
  if (!notice.ok) throw new Error(`${id} does not compile: ${JSON.stringify(notice.problems)}`)
  return notice.value
}
