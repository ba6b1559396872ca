import { barredRows } from './admissions-code.ts'
import type { Dated } from './dated.ts'
import { duties } from './duties.ts'
import { handlingRows, protectionFileTransfer } from './handling.ts'
import { provisionRows } from './provisions.ts'
import { lawReferences, outdatedLinks, outdatedTerms, repealedLaws } from './references.ts'
import { regulatorNames } from './regulator.ts'
import { requestCautionRows } from './request-cautions.ts'
import { rightRows } from './rights.ts'
import { classRows, statutoryClasses } from './statutory-classes.ts'
import { guidanceEditions } from './statutory-guidance.ts'

/** Every row of the table of law. */
export const lawRows: readonly Dated[] = [
  ...statutoryClasses,
  ...Object.values(classRows),
  ...provisionRows,
  ...barredRows,
  ...rightRows,
  ...guidanceEditions,
  ...regulatorNames,
  ...duties,
  ...handlingRows,
  protectionFileTransfer,
  ...requestCautionRows,
  ...lawReferences,
  ...repealedLaws,
  ...outdatedLinks,
  ...outdatedTerms,
]

/** Rows that no one has checked: for those who keep the table, and for nobody who relies on it. */
export const unverifiedRows: readonly Dated[] = lawRows.filter(({ confidence }) => confidence === 'unverified')
