import { type Dated, type Day, shown } from './dated.ts'
import { act, dpa2018, ukGdpr } from './sources.ts'

/** Letters of UK GDPR Article 6(1). */
export const article6Letters = ['a', 'b', 'c', 'd', 'e', 'ea', 'f'] as const

export type Article6 = (typeof article6Letters)[number]

/** Rights that people have over data about them. */
export const legalRights = [
  'informed',
  'access',
  'educational-record',
  'rectify',
  'erase',
  'restrict',
  'portability',
  'object',
  'direct-marketing',
  'automated',
  'withdraw',
  'compensation',
  'complain',
] as const

export type LegalRight = (typeof legalRights)[number]

/** Whether a right is there under a lawful basis: yes, within limits, or no. */
export type Applies = 'yes' | 'limited' | 'no'

export interface RightRow extends Dated {
  readonly right: LegalRight
  /** By lawful basis; a basis that is not listed: no. */
  readonly under: Readonly<Partial<Record<Article6, Applies>>>
  /** How long the school has to answer; null where the law gives no time of its own. */
  readonly answer: TimeLimit | null
}

export interface TimeLimit {
  readonly count: number
  readonly unit: 'month' | 'day' | 'school-day'
  /** Further months that a school may take where the request is complex; it says so within the first. */
  readonly extension: number
}

const oneMonth: TimeLimit = { count: 1, unit: 'month', extension: 2 }
const always = { a: 'yes', b: 'yes', c: 'yes', d: 'yes', e: 'yes', ea: 'yes', f: 'yes' } as const
const since2018 = { confidence: 'sure', from: '2018-05-25', to: null } as const

/** Every right, under which lawful bases it is there, and the time to answer. */
export const rightRows: readonly RightRow[] = [
  { id: 'right-informed', right: 'informed', under: always, answer: null, source: ukGdpr('Articles 13 and 14'), ...since2018 },
  { id: 'right-access', right: 'access', under: always, answer: oneMonth, source: ukGdpr('Articles 12 and 15'), ...since2018 },
  { id: 'right-rectify', right: 'rectify', under: always, answer: oneMonth, source: ukGdpr('Articles 12 and 16'), ...since2018 },
  {
    id: 'right-erase',
    right: 'erase',
    under: { a: 'yes', b: 'yes', d: 'yes', ea: 'yes', f: 'yes', c: 'no', e: 'no' },
    answer: oneMonth,
    source: ukGdpr('Articles 12 and 17'),
    ...since2018,
  },
  {
    id: 'right-restrict',
    right: 'restrict',
    under: { a: 'limited', b: 'limited', c: 'limited', d: 'limited', e: 'limited', ea: 'limited', f: 'limited' },
    answer: oneMonth,
    source: ukGdpr('Articles 12 and 18'),
    ...since2018,
  },
  {
    id: 'right-portability',
    right: 'portability',
    under: { a: 'yes', b: 'yes' },
    answer: oneMonth,
    source: ukGdpr('Articles 12 and 20'),
    ...since2018,
  },
  {
    id: 'right-object',
    right: 'object',
    under: { e: 'yes', ea: 'yes', f: 'yes' },
    answer: oneMonth,
    source: ukGdpr('Articles 12 and 21'),
    ...since2018,
  },
  {
    id: 'right-direct-marketing',
    right: 'direct-marketing',
    under: always,
    answer: oneMonth,
    source: ukGdpr('Article 21(2)'),
    ...since2018,
  },
  {
    id: 'right-automated-2018',
    right: 'automated',
    under: always,
    answer: null,
    source: ukGdpr('Article 22'),
    confidence: 'sure',
    from: '2018-05-25',
    to: '2026-02-05',
  },
  {
    id: 'right-automated',
    right: 'automated',
    under: always,
    answer: null,
    source: ukGdpr('Articles 22A to 22D'),
    confidence: 'sure',
    from: '2026-02-05',
    to: null,
  },
  { id: 'right-withdraw', right: 'withdraw', under: { a: 'yes' }, answer: null, source: ukGdpr('Article 7(3)'), ...since2018 },
  { id: 'right-compensation', right: 'compensation', under: always, answer: null, source: ukGdpr('Article 82'), ...since2018 },
  { id: 'right-regulator', right: 'complain', under: always, answer: null, source: ukGdpr('Article 77'), ...since2018 },
  {
    id: 'right-complain',
    right: 'complain',
    under: always,
    answer: { count: 30, unit: 'day', extension: 0 },
    source: dpa2018('section 164A'),
    confidence: 'sure',
    from: '2026-06-19',
    to: null,
  },
  {
    id: 'right-educational-record',
    right: 'educational-record',
    under: always,
    answer: { count: 15, unit: 'school-day', extension: 0 },
    source: act(
      'Education (Pupil Information) (England) Regulations 2005 (SI 2005/1437)',
      'regulation 5',
      'https://www.legislation.gov.uk/uksi/2005/1437/contents/made',
    ),
    confidence: 'sure',
    from: '2005-09-01',
    to: null,
  },
]

/** The rights as they stand on a day. */
export function rightsOn(on: Day): readonly RightRow[] {
  return shown(rightRows, on)
}

/** Rights that a notice must tell of where it rests on these bases (UK GDPR Articles 13(2)(b) and (c), 14(2)(c) and (d)). */
export function rightsToTell(bases: readonly Article6[], on: Day): readonly RightRow[] {
  const owed: readonly LegalRight[] = ['access', 'rectify', 'erase', 'restrict', 'object', 'portability', 'withdraw']
  return rightsOn(on).filter(({ right, under }) => owed.includes(right) && bases.some((basis) => (under[basis] ?? 'no') !== 'no'))
}
