/**
 * The common purposes, parties, roles and people that schools' notices speak of. A notice refers to a row by `words: ID`, and so
 * speaks plainly, and in other languages, without translating anything itself. No id stands in two of the lists.
 */

/** Why a school, or someone to whom it gives data, uses it. */
export const purposeIds = [
  // What a school does for a child
  'support',
  'keep-safe',
  'monitor-progress',
  'pastoral-care',
  'welfare',
  'right-service',
  'teaching',
  'sen-support',
  'health-care',
  'emergency',
  'meals',
  'travel',
  'trips',
  'behaviour',
  'attendance-check',
  'exams',
  'transition',
  // How it runs
  'admissions',
  'contact-home',
  'payments',
  'equality',
  'site-security',
  'staffing',
  'service-quality',
  'policy-review',
  'complaints-handling',
  'work-for-school',
  'legal-duty',
  // What government and others do with it
  'statutory-returns',
  'access-to-services',
  'national-policy',
  'council-performance',
  'allocate-funding',
  'good-practice',
  'research',
  'statistics',
  'advice',
] as const

export type PurposeId = (typeof purposeIds)[number]

/** Bodies and people outside the school's own staff: where data comes from, where it may go, whom to ask. */
export const partyIds = [
  'school',
  'parents',
  'pupil',
  // Government and regulators
  'department-for-education',
  'local-authority',
  'other-local-authorities',
  'placing-authority',
  'ofsted',
  'ico',
  'courts',
  'hm-revenue',
  'disclosure-service',
  // Schools and their bodies
  'other-schools',
  'previous-school',
  'next-school',
  'alternative-provision',
  'academy-trust',
  'diocese',
  'virtual-school',
  // Health
  'health-specialists',
  'school-nurse',
  'safeguarding-nurse',
  'looked-after-nurse',
  'gp',
  'nhs',
  'mental-health-service',
  'educational-psychologist',
  'therapists',
  'occupational-health',
  // Safeguarding, care and justice
  'childrens-social-care',
  'social-worker',
  'safeguarding-partners',
  'multi-agency-hub',
  'police',
  'emergency-services',
  'youth-justice',
  'early-help-team',
  'carers',
  // Those who do work for the school
  'school-software',
  'exam-boards',
  'careers-service',
  'caterers',
  'transport-provider',
  'photographer',
  'trip-providers',
  'payroll-provider',
  'pension-scheme',
  'advisers',
  'charities',
  'researchers',
  'education-third-parties',
  // Papers that data comes from
  'admissions-form',
  'concern-notes',
  'school-records',
] as const

export type PartyId = (typeof partyIds)[number]

/** People who work for the school, by what they do. */
export const roleIds = [
  'designated-safeguarding-lead',
  'deputy-safeguarding-lead',
  'safeguarding-leads',
  'engagement-staff',
  'headteacher',
  'senior-leaders',
  'school-business-manager',
  'data-protection-officer',
  'senco',
  'designated-teacher',
  'mental-health-lead',
  'pastoral-staff',
  'attendance-staff',
  'class-teacher',
  'supply-teacher',
  'teaching-assistant',
  'learning-mentor',
  'school-office',
  'data-manager',
  'exams-officer',
  'first-aider',
  'catering-staff',
  'lunchtime-staff',
  'site-staff',
  'it-staff',
  'trip-leader',
  'human-resources',
  'governors',
  'all-staff',
] as const

export type RoleId = (typeof roleIds)[number]

/** People of whom alone a notice may say a thing. */
export const subjectIds = [
  'pupils',
  'looked-after-children',
  'children-in-need',
  'care-leavers',
  'adopted-children',
  'pupils-with-sen',
  'pupils-at-risk',
  'parents-and-carers',
  'staff',
] as const

export type SubjectId = (typeof subjectIds)[number]

const purposes: ReadonlySet<string> = new Set(purposeIds)
const parties: ReadonlySet<string> = new Set(partyIds)
const roles: ReadonlySet<string> = new Set(roleIds)

/** Whether a string is an id of the common purposes. */
export function isPurposeId(id: string): id is PurposeId {
  return purposes.has(id)
}

/** Whether a string is an id of the common parties. */
export function isPartyId(id: string): id is PartyId {
  return parties.has(id)
}

/** Whether a string is an id of the common staff roles. */
export function isRoleId(id: string): id is RoleId {
  return roles.has(id)
}
