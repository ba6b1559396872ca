import type { Notice, Worded } from '../notice.ts'

/** Where the words come from that parents read of a notice's statements. */
export interface WordsTold {
  /** Statements that parents are told. */
  readonly statements: number
  /** Said in the catalogue's words, and so in every language. */
  readonly catalogue: number
  /** Said in the notice's own wording in place of the catalogue's. */
  readonly overridden: number
  /** Those, and what only the notice's own text says, that can be read in English alone. */
  readonly englishOnly: number
}

/** Counts, statement by statement, what readers of other languages would find in English. */
export function wordsTold(notices: readonly Notice[]): WordsTold {
  const rows = notices.flatMap(statementsOf)
  const overridden = rows.filter(({ own }) => own !== undefined)
  const bare = rows.filter(({ own, isPut }) => own === undefined && !isPut)
  const onlyEnglish = overridden.filter(({ own }) => Object.keys(own ?? {}).every((lang) => lang === 'en' || lang.startsWith('en-')))
  return {
    statements: rows.length,
    catalogue: rows.length - overridden.length - bare.length,
    overridden: overridden.length,
    englishOnly: onlyEnglish.length + bare.length,
  }
}

/** A statement, its own wording if it has one, and whether the catalogue can put it into words. */
interface Told {
  readonly own: Worded['own']
  readonly isPut: boolean
}

function statementsOf(notice: Notice): readonly Told[] {
  const byRow = (rows: Readonly<Record<string, Worded>>) =>
    Object.values(rows).map(({ own, words }) => ({ own, isPut: words !== undefined }))
  const always = (rows: Readonly<Record<string, Worded>>) => Object.values(rows).map(({ own }) => ({ own, isPut: true }))
  return [
    ...Object.values(notice.items).map(({ own, covers }) => ({ own, isPut: covers.length > 0 })),
    ...byRow(notice.subjects),
    ...byRow(notice.parties),
    ...byRow(notice.purposes),
    ...byRow(notice.conditions),
    ...byRow(notice.commitments),
    ...Object.values(notice.bases).map(({ own, article6 }) => ({ own, isPut: typeof article6 === 'string' })),
    ...Object.values(notice.rights).map(({ own, rights }) => ({ own, isPut: rights.length > 0 })),
    ...always(notice.retention),
    ...always(notice.sharing),
    ...always(notice.onward),
    ...always(notice.complaints),
  ]
}
