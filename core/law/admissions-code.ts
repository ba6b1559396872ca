import type { ItemId } from './data-items.ts'
import { type Dated, type Day, shown } from './dated.ts'
import type { SchoolKind } from './school-kind.ts'

/** What a form may not ask of those who apply for a place. */
export interface BarredRow extends Dated {
  readonly items: readonly ItemId[]
  /** The kinds of school whose admissions it governs. */
  readonly schools: readonly SchoolKind[]
}

const source = {
  body: 'Department for Education',
  title: 'School Admissions Code',
  provision: 'paragraph 2.4',
  edition: '2021',
  url: 'https://www.gov.uk/government/publications/school-admissions-code--2',
}

/** Pupil referral units do not admit under the Code; independent schools are under their own funding or none. */
const schools: readonly SchoolKind[] = ['maintained', 'academy']
const since2021 = { schools, source, confidence: 'likely', from: '2021-09-01', to: null } as const

/**
 * What the School Admissions Code bars from application forms. After a place is offered the school may ask it: a registration
 * form is not an application.
 */
export const barredRows: readonly BarredRow[] = [
  { id: 'application-convictions', items: ['offence', 'youth-justice', 'police-involvement'], ...since2021 },
  { id: 'application-finances', items: ['financial', 'universal-credit'], ...since2021 },
  { id: 'application-language', items: ['first-language'], ...since2021 },
  {
    id: 'application-health-and-sen',
    items: [
      'disability',
      'medical-condition',
      'medical-note',
      'medication',
      'allergy',
      'mental-health',
      'health-plan',
      'sen-status',
      'sen-type',
      'sen-provision',
      'speech-language',
    ],
    ...since2021,
  },
]

/** The row that bars an item from the application form of a school on a day; null where none does. */
export function barredOn(item: ItemId, school: SchoolKind, on: Day): BarredRow | null {
  return shown(barredRows, on).find((row) => row.items.includes(item) && row.schools.includes(school)) ?? null
}
