import type { Levelled } from '../levelled.ts'

/** Wordings of rows of core/law, by row. */
export const rules: Readonly<Record<string, Levelled>> = {}
