import { compileLexicon, type LexiconTable } from '../lexicon.ts'
import { bearings, headings } from './bearings.ts'
import { care } from './care.ts'
import { circumstance } from './circumstance.ts'
import { equality } from './equality.ts'
import { health } from './health.ts'
import { person } from './person.ts'
import { safeguarding } from './safeguarding.ts'
import { schoolLife } from './school-life.ts'
import { sen } from './sen.ts'

/** The lexicon of English schools' fields, by subject. */
export const lexiconTables: readonly LexiconTable[] = [
  headings,
  equality,
  health,
  sen,
  care,
  safeguarding,
  circumstance,
  person,
  schoolLife,
  bearings,
]

/** The lexicon, listed by first words. */
export const schoolLexicon = compileLexicon(lexiconTables)
