import type { DataItem, DataKind } from './data-items.ts'
import type { Dated, Day, Source } from './dated.ts'
import { shown } from './dated.ts'
import { act, dfeDataProtection, dpa2018, ownReading, ukGdpr } from './sources.ts'

/** On whose word an item is what it is; only the first may be shown as Article 9 (or 10). */
export type ClassAuthority = 'named' | 'reveals' | 'dfe' | 'ours'

/** What the law asks of one kind of data: the article that names it, and the condition on which schools usually rely. */
export interface StatutoryClass extends Dated {
  readonly kind: DataKind
  readonly article: 'art9' | 'art10' | null
  /** On whose word data of the kind is of its class; an item can stand on less, as free school meals do beside pupil premium. */
  readonly authority: Exclude<ClassAuthority, 'reveals'>
  /** The condition on which schools usually rely, in words; null where none is needed for the kind as such. */
  readonly usualCondition: string | null
  /** Paragraphs of Schedule 1 to the Data Protection Act 2018 that go with it. */
  readonly schedule1: readonly number[]
  /** A further law that goes with the kind. */
  readonly also?: Source
}

const publicInterest = 'substantial public interest (Article 9(2)(g))'

const rows: readonly StatutoryClass[] = [
  art9('ethnicity', 'racial or ethnic origin', publicInterest, [6, 8]),
  art9('political', 'political opinions', publicInterest, [18]),
  art9('religion', 'religious or philosophical beliefs', `${publicInterest} or explicit consent (Article 9(2)(a))`, [6, 8]),
  art9('union', 'trade union membership', 'employment law (Article 9(2)(b))', [1]),
  art9('genetic', 'genetic data', 'explicit consent (Article 9(2)(a)) or health care (Article 9(2)(h))', [2]),
  {
    ...art9('biometric', 'biometric data to identify someone', 'explicit consent (Article 9(2)(a))', []),
    also: act('Protection of Freedoms Act 2012', 'sections 26 to 28', 'https://www.legislation.gov.uk/ukpga/2012/9/contents'),
  },
  {
    ...art9(
      'health',
      'data concerning health',
      `${publicInterest}, health care (Article 9(2)(h)) or vital interests (Article 9(2)(c))`,
      [2, 6, 18],
    ),
    also: act('Children and Families Act 2014', 'section 100', 'https://www.legislation.gov.uk/ukpga/2014/6/contents'),
  },
  art9('sex-life', 'sex life or sexual orientation', `${publicInterest} or explicit consent (Article 9(2)(a))`, [18]),
  {
    id: 'class-offence',
    kind: 'offence',
    article: 'art10',
    authority: 'named',
    usualCondition: 'section 10(5) of the Data Protection Act 2018',
    schedule1: [10, 18, 36],
    source: ukGdpr('Article 10'),
    also: dpa2018('section 11(2)'),
    confidence: 'sure',
    from: '2018-05-25',
    to: null,
  },
  notNamed('safeguarding', dfeDataProtection, 'sure', [18]),
  notNamed('child-in-need', dfeDataProtection, 'sure', [6, 18]),
  notNamed('child-protection', dfeDataProtection, 'sure', [6, 18]),
  notNamed('looked-after', dfeDataProtection, 'likely', [6, 18]),
  notNamed('previously-looked-after', ownReading, 'likely', [6]),
  notNamed('sen', dfeDataProtection, 'sure', [6]),
  notNamed('disadvantage', dfeDataProtection, 'sure', []),
  notNamed('sensitive-other', ownReading, 'likely', []),
]

/** What the law asks of a kind of data on a day; null where the table has nothing for that day. */
export function statutoryClassOf(kind: DataKind, on: Day): StatutoryClass | null {
  return shown(rows, on).find((row) => row.kind === kind) ?? null
}

/** On whose word an item is of its class; null for plain personal data. */
export function classAuthority({ statutoryClass, treatAs, class: shownAs }: DataItem): ClassAuthority | null {
  if (statutoryClass !== 'none') return 'named'
  if (treatAs === 'dfe') return 'dfe'
  if (treatAs === null) return null
  return shownAs === 'special' ? 'reveals' : 'ours'
}

/** Every row, for tests and for those who check the table. */
export const statutoryClasses: readonly StatutoryClass[] = rows

const since2018 = { confidence: 'sure', from: '2018-05-25', to: null } as const

/** What the law says of its classes of data, and what the Department for Education advises on data that is in none. */
export const classRows = {
  article9: { id: 'class-article9', source: ukGdpr('Article 9(1)'), ...since2018 },
  article10: { id: 'class-article10', source: ukGdpr('Article 10'), ...since2018 },
  offenceMeaning: { id: 'class-offence-meaning', source: dpa2018('section 11(2)'), ...since2018 },
  treatAsDfe: { id: 'treat-as-dfe', source: dfeDataProtection, confidence: 'sure', from: null, to: null },
} as const satisfies Readonly<Record<string, Dated>>

function art9(kind: DataKind, words: string, usualCondition: string, schedule1: readonly number[]): StatutoryClass {
  return {
    id: `class-${kind}`,
    kind,
    article: 'art9',
    authority: 'named',
    usualCondition,
    schedule1,
    source: ukGdpr(`Article 9(1), ${words}`),
    confidence: 'sure',
    from: '2018-05-25',
    to: null,
  }
}

/** Not named in Article 9: what it holds may be, and then a condition is needed for that. */
function notNamed(kind: DataKind, source: Source, confidence: Dated['confidence'], schedule1: readonly number[]): StatutoryClass {
  const usualCondition = schedule1.length === 0 ? null : `where it holds special category data, ${publicInterest}`
  const authority = source === dfeDataProtection ? 'dfe' : 'ours'
  return { id: `class-${kind}`, kind, article: null, authority, usualCondition, schedule1, source, confidence, from: null, to: null }
}
