import type { PartyId, RoleId } from './catalogue-ids.ts'
import type { Id } from './notice.ts'

/**
 * Those to whom a school turns to keep a child safe: police and emergency services, councils with their social care and safeguarding
 * teams, those who care for the child's health, and the school's own leads. Nothing stands between them and what they need.
 */
const partners: readonly (PartyId | RoleId)[] = [
  'police',
  'emergency-services',
  'childrens-social-care',
  'social-worker',
  'safeguarding-partners',
  'multi-agency-hub',
  'early-help-team',
  'youth-justice',
  'local-authority',
  'other-local-authorities',
  'placing-authority',
  'virtual-school',
  'health-specialists',
  'school-nurse',
  'safeguarding-nurse',
  'looked-after-nurse',
  'gp',
  'nhs',
  'mental-health-service',
  'disclosure-service',
  'designated-safeguarding-lead',
  'deputy-safeguarding-lead',
  'safeguarding-leads',
  'headteacher',
]

const safetyPartners: ReadonlySet<Id> = new Set(partners)

/** Whether a common party or role is one of those to whom a school turns to keep a child safe. */
export function isSafetyPartner(row: Id): boolean {
  return safetyPartners.has(row)
}
