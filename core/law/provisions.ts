import type { ItemId } from './data-items.ts'
import { type Dated, type Day, type Source, shown } from './dated.ts'
import { act, pupilInformation, registers, ukGdpr } from './sources.ts'

/**
 * Whether an answer must be given, as the law has it: the school must hold it (its duty, not the parent's) · the school must hold
 * one number for an emergency, of all by which a family can be reached · the law gives the choice to decline · no law asks for it ·
 * schools do not need to ask a parent for it.
 */
export type LegalProvision = 'school-must-hold' | 'emergency-number' | 'may-decline' | 'free' | 'not-asked'

export interface ProvisionRow extends Dated {
  readonly items: readonly ItemId[]
  readonly provision: LegalProvision
}

const since2024 = { from: '2024-08-19', to: null } as const
const undated = { from: null, to: null } as const

/** No Act asks a parent for these; what the school may do with an answer rests on the Act named. */
function free(id: string, source: Source, ...items: readonly ItemId[]): ProvisionRow {
  return { id, provision: 'free', items, source, confidence: 'likely', ...undated }
}

/** Others tell the school, or staff write it; no form needs to ask for it. */
function notAsked(id: string, source: Source, ...items: readonly ItemId[]): ProvisionRow {
  return { id, provision: 'not-asked', items, source, confidence: 'likely', ...undated }
}

/** Per item what the law says of having to give it; an item that stands in none says nothing, and nothing is said of it. */
export const provisionRows: readonly ProvisionRow[] = [
  {
    id: 'admission-register',
    provision: 'school-must-hold',
    items: ['name', 'sex', 'date-of-birth', 'address', 'parent-name', 'school-history'],
    source: registers('regulation 8'),
    confidence: 'sure',
    ...since2024,
  },
  {
    id: 'register-telephone',
    provision: 'emergency-number',
    items: ['contact-details', 'contact-phone', 'emergency-contact'],
    source: registers('regulations 8 and 13(4)(d)'),
    confidence: 'sure',
    ...since2024,
  },
  {
    id: 'census-choice',
    provision: 'may-decline',
    items: ['ethnicity', 'first-language', 'service-child'],
    source: pupilInformation('as the Department for Education told Parliament (written answer HL2697)'),
    confidence: 'sure',
    ...undated,
  },
  {
    id: 'biometric-consent',
    provision: 'may-decline',
    items: ['biometric'],
    source: act('Protection of Freedoms Act 2012', 'sections 26 to 28', 'https://www.legislation.gov.uk/ukpga/2012/9/contents'),
    confidence: 'sure',
    from: '2013-09-01',
    to: null,
  },
  free('free-contact', registers('regulation 8'), 'contact-email', 'contact-preference', 'preferred-name', 'collection-contact'),
  free(
    'free-care',
    act('Children Act 1989', 'section 17'),
    'social-worker',
    'social-care-involvement',
    'professional-involvement',
    'early-help',
    'child-in-need',
    'child-in-need-referral',
  ),
  free('free-protection', act('Children Act 1989', 'section 47'), 'child-protection-plan'),
  free('free-looked-after', act('Children and Young Persons Act 2008', 'section 20'), 'looked-after-status', 'care-placement'),
  free('free-private-fostering', act('Children Act 1989', 'Part 9'), 'private-fostering'),
  // Staff write most of these; but where a form asks for a worry, nothing may make a parent keep it back.
  free('free-worry', act('Education Act 2002', 'section 175'), 'safeguarding-concern', 'abuse-category', 'bereavement'),
  free('free-adoption', act('Adoption and Children Act 2002'), 'adoption', 'previously-looked-after'),
  free('free-sen', act('Children and Families Act 2014', 'Part 3'), 'ehcp', 'sen-status', 'sen-provision', 'sen-type', 'sen-views'),
  free(
    'free-health',
    act('Children and Families Act 2014', 'section 100'),
    'medical-condition',
    'medication',
    'allergy',
    'health-plan',
    'gp-details',
    'nhs-number',
    'dietary-need',
    'disability',
    'mental-health',
    'immunisation',
    'speech-language',
  ),
  free('free-belief', ukGdpr('Article 9'), 'religion', 'gender-identity', 'sexual-orientation'),
  free('free-family', act('Children Act 1989', 'section 8'), 'court-order', 'contact-restriction'),
  free('free-confidential', ukGdpr('Article 5(1)(f)'), 'confidential-address'),
  free('free-young-carer', act('Children Act 1989', 'section 17ZA'), 'young-carer'),
  free('free-money', act('Education Act 1996', 'section 512ZB'), 'free-school-meals', 'universal-credit'),
  free('free-premium', act('Education Act 2002', 'section 14'), 'pupil-premium'),
  free('free-image', ukGdpr('Article 6'), 'photo', 'consent-photo'),
  notAsked('kept-by-staff', act('Education Act 2002', 'section 175'), 'risk-assessment'),
  notAsked('kept-in-register', registers('regulation 10'), 'attendance'),
  notAsked('made-by-school', pupilInformation(), 'upn', 'uln', 'pupil-identifier', 'attainment', 'exclusion'),
  notAsked('behaviour-record', act('Education and Inspections Act 2006', 'section 89'), 'behaviour'),
  notAsked('council-assessment', act('Children Act 1989', 'section 17'), 'child-in-need-assessment'),
  notAsked('council-enquiry', act('Children Act 1989', 'section 47'), 'section-47', 'child-protection-conference'),
  notAsked(
    'council-health',
    act('Care Planning, Placement and Case Review (England) Regulations 2010', 'regulation 7'),
    'health-assessment',
    'dental-check',
    'sdq',
    'looked-after-outcomes',
  ),
  notAsked('council-leaving-care', act('Children Act 1989', 'sections 23A to 24D'), 'care-leaver-activity', 'care-leaver-accommodation'),
  notAsked('justice', act('Crime and Disorder Act 1998', 'section 115'), 'offence', 'youth-justice', 'police-involvement'),
]

/** What the law says of having to give an item on a day; null where it says nothing that we know of. */
export function provisionFor(item: ItemId, on: Day): ProvisionRow | null {
  return shown(provisionRows, on).find(({ items }) => items.includes(item)) ?? null
}
