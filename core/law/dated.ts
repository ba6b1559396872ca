/** A day, YYYY-MM-DD. */
export type Day = string

/** Whether words are a day that the calendar has: 31 February is none. */
export function isDay(words: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(words) ? Date.parse(`${words}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words)
}

/** The day that it is on the calendar of who asks: an hour past midnight in summer it is not yesterday. */
export function dayAt(time: Date): Day {
  return `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`
}

/** How sure we are that a row is so: read and checked, very likely, or not checked, and then shown to nobody who relies on it. */
export type Confidence = 'sure' | 'likely' | 'unverified'

/** Where a row comes from, as a reader can look it up. */
export interface Source {
  /** Who says it: the body that made the law or issued the guidance. */
  readonly body: string
  readonly title: string
  /** Section, regulation or paragraph. */
  readonly provision?: string
  readonly edition?: string
  readonly url?: string
}

/** What every row of core/law carries: its source, how sure we are, and the days between which it holds. */
export interface Dated {
  readonly id: string
  readonly source: Source
  readonly confidence: Confidence
  /** First day on which it holds; null: from before anything that we show. */
  readonly from: Day | null
  /** First day on which it no longer holds; null: it still holds. */
  readonly to: Day | null
}

/** Whether a row holds on a day. */
export function isInForce({ from, to }: Pick<Dated, 'from' | 'to'>, on: Day): boolean {
  return (from === null || from <= on) && (to === null || on < to)
}

/** The rows that hold on a day and that readers may be shown: never an unverified one. */
export function shown<T extends Dated>(rows: readonly T[], on: Day): readonly T[] {
  return rows.filter((row) => row.confidence !== 'unverified' && isInForce(row, on))
}

/** A source in one line: "Data Protection Act 2018, section 164A". */
export function sourceLine({ title, provision, edition }: Source): string {
  return [edition === undefined ? title : `${title} (${edition})`, provision].filter((part) => part !== undefined).join(', ')
}
