/**
 * The terms of the Data Privacy Vocabulary 2.3 that an export may use, each with the classes of which it is. DPV is © the W3C
 * Data Privacy Vocabularies and Controls Community Group, under the W3C Software and Document Licence (2023).
 */
export const dpvPrefixes = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-gb': 'https://w3id.org/dpv/legal/gb#',
  edu: 'https://w3id.org/dpv/sector/education#',
} as const

/** What a term may stand for in an export. */
export type DpvRole =
  | 'vocabulary'
  | 'notice'
  | 'subject'
  | 'entity'
  | 'purpose'
  | 'basis'
  | 'right'
  | 'source'
  | 'data'
  | 'storage'
  | 'state'
  | 'law'
  | 'processing'

const termsByRole: Readonly<Record<DpvRole, string>> = {
  vocabulary: `dpv:PersonalDataProcess dpv:Process dpv:Purpose dpv:LegalBasis dpv:PersonalData dpv:Recipient dpv:DataSubject dpv:StorageCondition
    dpv:hasDataController dpv:hasContact dpv:hasName dpv:hasDataProtectionOfficer dpv:hasDataSubject dpv:hasPurpose dpv:hasLegalBasis
    dpv:hasPersonalData dpv:hasDataSource dpv:hasRecipient dpv:hasStorageCondition dpv:hasNecessity dpv:isImplementedByEntity
    dpv:hasApplicableLaw dpv:hasRight dpv:isExercisedAt dpv:hasNotice dpv:hasProcess dpv:hasNoticeStatus dpv:hasProcessing
    dpv:hasDuration dpv:hasTechnicalOrganisationalMeasure`,
  notice: `dpv:PrivacyNotice dpv:LayeredNotice dpv:JITNotice eu-gdpr:DirectDataCollectionNotice eu-gdpr:IndirectDataCollectionNotice`,
  subject: `dpv:Child dpv:Student dpv:VulnerableDataSubject dpv:ParentOfDataSubject dpv:GuardianOfDataSubject dpv:Adult dpv:Employee dpv:Applicant`,
  entity: `dpv:DataController dpv:DataProcessor dpv:DataProtectionOfficer dpv:Organisation dpv:OrganisationalUnit dpv:ThirdParty dpv:GovernmentalOrganisation
    dpv:EducationalOrganisation dpv:HealthcareOrganisation dpv:ForProfitOrganisation dpv:NonProfitOrganisation dpv:NationalAuthority dpv:Authority
    legal-gb:DPA-GB`,
  purpose: `dpv:CommunicationManagement dpv:ImprovePublicServices dpv:ProvideOfficialStatistics dpv:PublicPolicyMaking dpv:ScientificResearch
    dpv:ServiceMonitoring dpv:ServiceManagement dpv:LegalCompliance edu:EducationManagement edu:ServiceProvision edu:StudentEnrolmentManagement
    edu:StudentExamAssessment edu:StudentGuidanceManagement edu:StudentPerformanceMonitoring edu:StudentSpecialNeedsManagement
    edu:StudentWellbeingManagement edu:StudentAttendanceManagement`,
  basis: `dpv:LegalObligation eu-gdpr:A6-1-a eu-gdpr:A6-1-b eu-gdpr:A6-1-c eu-gdpr:A6-1-d eu-gdpr:A6-1-e eu-gdpr:A6-1-f eu-gdpr:A9-2-a eu-gdpr:A9-2-b
    eu-gdpr:A9-2-c eu-gdpr:A9-2-d eu-gdpr:A9-2-e eu-gdpr:A9-2-f eu-gdpr:A9-2-g eu-gdpr:A9-2-h eu-gdpr:A9-2-i eu-gdpr:A9-2-j`,
  right: 'eu-gdpr:A7-3 eu-gdpr:A15 eu-gdpr:A16 eu-gdpr:A17 eu-gdpr:A18 eu-gdpr:A20 eu-gdpr:A21 eu-gdpr:A22 eu-gdpr:A77',
  source: 'dpv:DataSource dpv:DataSubjectDataSource dpv:ThirdPartyDataSource dpv:DataControllerDataSource',
  data: `pd:Behavioural pd:BirthDate pd:Contact pd:CriminalOffence pd:Disability pd:DisciplinaryAction pd:Education pd:EducationQualification
    pd:EmailAddress pd:EthnicOrigin pd:Family pd:FamilyStructure pd:Gender pd:Health pd:HealthHistory pd:HealthRecord pd:Household pd:Income
    pd:Interest pd:Language pd:LifeHistory pd:MentalHealth pd:Name pd:Parent pd:PhysicalAddress pd:PhysicalHealth pd:Picture pd:Prescription
    pd:Religion pd:Sibling pd:TelephoneNumber pd:Transaction pd:UID pd:Vulnerability`,
  storage: 'dpv:StorageDuration dpv:IndeterminateDuration dpv:UntilEventDuration dpv:UntilTimeDuration dpv:DataStoragePolicy',
  state: 'dpv:NoticeLatest dpv:NoticeStale dpv:Required dpv:Optional dpv:NotRequired',
  law: 'legal-gb:law-GDPR legal-gb:law-DPA',
  processing: 'dpv:Collect dpv:Store dpv:Use dpv:Share',
}

const roles: ReadonlyMap<string, DpvRole> = new Map(
  (Object.keys(termsByRole) as DpvRole[]).flatMap((role) => termsByRole[role].split(/\s+/).map((term) => [term, role])),
)

/** Every term that an export may use, as `dpv:PrivacyNotice`. */
export const dpvTerms: readonly string[] = [...roles.keys()]

/** Those of a notice's terms that are known, and may stand in this place. */
export function knownTerms(terms: readonly string[] | undefined, ...allowed: readonly DpvRole[]): readonly string[] {
  return (terms ?? []).filter((term) => allowed.some((role) => roles.get(term) === role))
}
