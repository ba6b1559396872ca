import type { Level } from '../notice/notice.ts'

/** A wording at each reading level; `brief` stands in where the others are not given. */
export type Levelled = { readonly brief: string } & Readonly<Partial<Record<Level, string>>>

/** The wording for a reading level, or the nearest that there is. */
export function atLevel(words: Levelled, level: Level): string {
  return words[level] ?? words.brief
}
