import { type Dated, type Day, shown } from './dated.ts'
import { act, dpa2018, ukGdpr } from './sources.ts'

/** A duty of the school that bears on what its notice says. */
export interface Duty extends Dated {
  readonly id: DutyId
}

export type DutyId = 'complaints-to-school' | 'recognised-interests' | 'safeguarding-information'

export const duties: readonly Duty[] = [
  { id: 'complaints-to-school', source: dpa2018('section 164A'), confidence: 'sure', from: '2026-06-19', to: null },
  {
    id: 'recognised-interests',
    source: ukGdpr('Article 6(1)(ea) and Annex 1; public authorities cannot use it for their tasks'),
    confidence: 'sure',
    from: '2026-02-05',
    to: null,
  },
  // Nothing rests on it while no one has checked it: it stands here for those who keep the table.
  {
    id: 'safeguarding-information',
    source: act('Children Act 2004', 'section 16LA, inserted by the Children’s Wellbeing and Schools Act 2026, section 4'),
    confidence: 'unverified',
    from: '2026-04-29',
    to: null,
  },
]

/** A duty where it holds on a day; null before it began, and where no one has checked it. */
export function dutyOn(id: DutyId, on: Day): Duty | null {
  return shown(duties, on).find((row) => row.id === id) ?? null
}
