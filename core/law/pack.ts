import type { Day } from './dated.ts'

/** The table of law as a whole: the day on which it was last checked, and the day by which it must be checked again. */
export const lawPack: { readonly asAt: Day; readonly reviewBy: Day } = { asAt: '2026-11-23', reviewBy: '2027-02-28' }

/** Past its review day, everything that the table says may be out of date, and says so. */
export function isPastReview(on: Day): boolean {
  return on > lawPack.reviewBy
}
