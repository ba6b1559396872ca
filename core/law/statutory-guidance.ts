import type { Confidence, Dated, Day, Source } from './dated.ts'

/** Guidance that schools must follow, or must have regard to. */
export type GuidanceId = 'keeping-children-safe' | 'working-together' | 'send-code' | 'suspension-exclusion' | 'attendance'

/** One edition, from the day on which it took effect to the day of the next that we are sure of. */
export interface GuidanceEdition extends Dated {
  readonly guidance: GuidanceId
  readonly edition: string
}

interface Guidance {
  readonly body: string
  readonly title: string
  readonly page: string
  /** How notices name it. */
  readonly names: RegExp
  readonly editions: readonly (readonly [edition: string, from: Day, confidence?: Confidence])[]
}

const guidance: Readonly<Record<GuidanceId, Guidance>> = {
  'keeping-children-safe': {
    body: 'Department for Education',
    title: 'Keeping children safe in education',
    page: 'keeping-children-safe-in-education--2',
    names: /\bkeeping children safe in education\b|\bKCSIE\b/i,
    editions: [
      ['2014', '2014-04-03'],
      ['2015', '2015-03-26'],
      ['2016', '2016-09-05'],
      ['2018', '2018-09-03'],
      ['2019', '2019-09-02'],
      ['2020', '2020-09-01'],
      ['2021', '2021-09-01'],
      ['2022', '2022-09-01'],
      ['2023', '2023-09-01'],
      ['2024', '2024-09-02'],
      ['2025', '2025-09-01'],
      ['2026', '2026-09-01', 'unverified'],
    ],
  },
  'working-together': {
    body: 'HM Government',
    title: 'Working together to safeguard children',
    page: 'working-together-to-safeguard-children--2',
    names: /\bworking together to safeguard children\b/i,
    editions: [
      ['2010', '2010-03-17'],
      ['2013', '2013-04-15'],
      ['2015', '2015-03-26'],
      ['2018', '2018-07-04'],
      ['2023', '2023-12-15'],
      // From when it holds no source of ours says: on the day on which it was first found it did.
      ['2026', '2026-11-23', 'likely'],
    ],
  },
  'send-code': {
    body: 'HM Government',
    title: 'Special educational needs and disability code of practice: 0 to 25 years',
    page: 'send-code-of-practice-0-to-25',
    names: /\b(?:SEND?|special educational needs(?: and disability)?) code of practice\b/i,
    editions: [
      ['2001', '2002-01-01'],
      ['2014', '2014-09-01'],
      ['2015', '2015-04-01'],
    ],
  },
  'suspension-exclusion': {
    body: 'Department for Education',
    title: 'Suspension and permanent exclusion from maintained schools, academies and pupil referral units',
    page: 'school-exclusion',
    names: /\bexclusion from maintained schools\b/i,
    editions: [
      ['2012', '2012-09-01'],
      ['2017', '2017-09-01'],
      ['2022', '2022-09-01'],
      ['2023', '2023-09-01'],
      ['2024', '2024-08-19', 'likely'],
    ],
  },
  attendance: {
    body: 'Department for Education',
    title: 'Working together to improve school attendance',
    page: 'working-together-to-improve-school-attendance',
    names: /\bworking together to improve school attendance\b/i,
    editions: [
      ['2022', '2022-09-01'],
      ['2024', '2024-08-19'],
    ],
  },
}

const ids = Object.keys(guidance) as readonly GuidanceId[]

/** Every edition that we know of, of each guidance the oldest first. */
export const guidanceEditions: readonly GuidanceEdition[] = ids.flatMap((id) => {
  const { body, title, page, editions } = guidance[id]
  return editions.map(([edition, from, confidence = 'sure'], at) => {
    const source: Source = { body, title, edition, url: `https://www.gov.uk/government/publications/${page}` }
    // An edition that we are not sure of ends none for sure.
    const next = editions.slice(at + 1).find(([, , sure = 'sure']) => sure === 'sure')
    return { id: `${id}-${edition}`, guidance: id, edition, source, confidence, from, to: next?.[1] ?? null }
  })
})

/** Which guidance a notice means by a name; null where we know of none. */
export function guidanceNamed(name: string): GuidanceId | null {
  return ids.find((id) => guidance[id].names.test(name)) ?? null
}

const sureEnough: Readonly<Record<Confidence, readonly Confidence[]>> = {
  sure: ['sure'],
  likely: ['sure', 'likely'],
  unverified: ['sure', 'likely', 'unverified'],
}

/** The newest edition that has taken effect by a day, of those of which we are at least so sure. */
export function currentEdition(id: GuidanceId, on: Day, confidence: Confidence = 'sure'): GuidanceEdition | null {
  const known = guidanceEditions.filter(
    (row) => row.guidance === id && sureEnough[confidence].includes(row.confidence) && (row.from ?? '') <= on,
  )
  return known.at(-1) ?? null
}

/** A source as it is told on a day: guidance by the edition then in force, unless its row was read in one edition only. */
export function sourceOn(source: Source, on: Day): Source {
  const guidance = source.edition === undefined ? guidanceNamed(source.title) : null
  const current = guidance === null ? null : currentEdition(guidance, on)
  return current === null ? source : { ...source, edition: current.edition }
}
