import type { Dated, Day } from './dated.ts'
import { act, dpa2018, ico, kcsie, pupilInformation, registers, ukGdpr } from './sources.ts'

/** What is wrong with naming a law, a body or an address of this sort. */
export type ReferenceFault =
  | 'binds-another'
  | 'no-gateway'
  | 'misnamed'
  | 'repealed'
  | 'superseded'
  | 'other-school'
  | 'outdated-link'
  | 'outdated-term'

/** Something that notices name and should not, or not so; found by its words, on whatever page it stands. */
export interface ReferenceRow extends Dated {
  readonly fault: ReferenceFault
  readonly severity: 'error' | 'warning' | 'info'
  /** Its name as notices have it; where `provision` is given, only with that provision beside it. */
  readonly names: RegExp
  readonly provision?: RegExp
  /** Kinds of school to which it does not apply; left out: it is so for all. */
  readonly schools?: readonly string[]
  /** Words beside which it is no fault: a short form of what is named in full. */
  readonly unless?: RegExp
  readonly why: string
  readonly instead: string
}

const always = { from: null, to: null } as const
const provision = (number: string) => new RegExp(`^(?:section|sections|sec\\.?|s\\.?|ss\\.?)\\s*${number}\\b`, 'i')

const childrenAct = act('Children Act 1989', 'section 83(3)', 'https://www.legislation.gov.uk/ukpga/1989/41/section/83')
const youngPersonsAct = act('Children and Young Persons Act 2008', 'section 7', 'https://www.legislation.gov.uk/ukpga/2008/23/section/7')

/** Laws that notices claim and that do not say so. */
export const lawReferences: readonly ReferenceRow[] = [
  {
    id: 'children-act-83',
    fault: 'binds-another',
    severity: 'error',
    names: /\bchildren['’]?s? act(?:,? 1989)?\b|\b1989 children['’]?s? act\b/i,
    provision: provision('83'),
    why: 'section 83 of the Children Act 1989 asks for returns from councils and voluntary bodies, not from schools',
    instead: 'Say that the council makes this return. What the school sends, it sends under section 537A of the Education Act 1996.',
    source: childrenAct,
    confidence: 'sure',
    ...always,
  },
  {
    id: 'young-persons-act-7',
    fault: 'no-gateway',
    severity: 'error',
    names: /\byoung (?:people['’]?s?|persons['’]?) act(?:,? 2008)?\b/i,
    provision: provision('7'),
    why: 'section 7 of the Children and Young Persons Act 2008 is a general duty of the Secretary of State and gives no power to share data',
    instead: 'Take it out, or name the law under which the school sends the data.',
    source: youngPersonsAct,
    confidence: 'sure',
    ...always,
  },
  {
    id: 'young-persons-act-name',
    fault: 'misnamed',
    severity: 'error',
    names: /(?<!children and )\byoung (?:people['’]?s?|persons['’]?) act(?:,? 2008)?\b|\bchildren and young people['’]?s? act\b/i,
    why: 'there is no Act of that name',
    instead: 'The Act of 2008 is the Children and Young Persons Act 2008.',
    source: act('Children and Young Persons Act 2008', undefined, 'https://www.legislation.gov.uk/ukpga/2008/23/contents'),
    confidence: 'sure',
    ...always,
  },
  {
    id: 'children-act-name',
    fault: 'misnamed',
    severity: 'info',
    names: /\bchildren['’]s act\b|\bchildrens act\b|\b1989 children['’]?s? act\b/i,
    why: 'the Act’s name is the Children Act, with its year',
    instead: 'Write “Children Act 1989” or “Children Act 2004”.',
    source: act('Children Act 1989', undefined, 'https://www.legislation.gov.uk/ukpga/1989/41/contents'),
    confidence: 'sure',
    ...always,
  },
  {
    id: 'pupil-information-name',
    fault: 'misnamed',
    severity: 'error',
    names: /\binformation about individual (?:students|children|learners)\b/i,
    why: 'the regulations are about individual pupils: a search has put another word in their name',
    instead: 'Write “Education (Information About Individual Pupils) (England) Regulations 2013”.',
    source: pupilInformation(),
    confidence: 'sure',
    ...always,
  },
  {
    id: 'education-act-2002-175',
    fault: 'other-school',
    severity: 'warning',
    names: /\beducation act(?:,? 2002)?\b/i,
    provision: provision('175'),
    schools: ['academy', 'independent'],
    why: 'section 175 of the Education Act 2002 binds councils and the governing bodies of maintained schools',
    instead: 'An academy or independent school names section 157 and the Education (Independent School Standards) Regulations 2014.',
    source: act('Education Act 2002', 'sections 157 and 175', 'https://www.legislation.gov.uk/ukpga/2002/32/contents'),
    confidence: 'sure',
    ...always,
  },
]

/** Laws that are no more, wherever in a notice they are named. */
export const repealedLaws: readonly ReferenceRow[] = [
  {
    id: 'data-protection-act-1998',
    fault: 'repealed',
    severity: 'error',
    names: /\bdata protection act,? 1998\b|\bDPA,? 1998\b/i,
    why: 'the Data Protection Act 1998 was repealed on 25 May 2018',
    instead: 'Name the UK GDPR and the Data Protection Act 2018, and check every right that rests on the old Act.',
    source: dpa2018('Schedule 19'),
    confidence: 'sure',
    from: '2018-05-25',
    to: null,
  },
  {
    id: 'pupil-registration-2006',
    fault: 'superseded',
    severity: 'warning',
    names: /\bpupil registration\)? ?\(england\) regulations,? 2006\b|\bpupil registration regulations,? 2006\b/i,
    why: 'these regulations were replaced on 19 August 2024',
    instead: 'Name the School Attendance (Pupil Registration) (England) Regulations 2024.',
    source: registers('explanatory note'),
    confidence: 'sure',
    from: '2024-08-19',
    to: null,
  },
  {
    id: 'eu-gdpr',
    fault: 'superseded',
    severity: 'warning',
    names: /\bregulation \(EU\) 2016\/679\b|\bEU (?:GDPR|general data protection regulation)\b/i,
    why: 'the law of the United Kingdom is the UK GDPR since 1 January 2021',
    instead: 'Write “UK GDPR”.',
    source: ukGdpr('as retained'),
    confidence: 'sure',
    from: '2021-01-01',
    to: null,
  },
  {
    id: 'privacy-shield',
    fault: 'repealed',
    severity: 'error',
    names: /\bprivacy shield\b|\bsafe harbou?r\b/i,
    why: 'this arrangement for sending data to the United States is no longer valid',
    instead: 'Say what protects the data now: the UK-US data bridge, or the International Data Transfer Agreement.',
    source: ukGdpr('Articles 45A to 46'),
    confidence: 'likely',
    from: '2020-07-16',
    to: null,
  },
  {
    id: 'safeguarding-children-board',
    fault: 'superseded',
    severity: 'warning',
    names: /\blocal safeguarding children['’]?s? boards?\b|\bLSCBs?\b/i,
    why: 'these boards gave way to safeguarding partners by September 2019',
    instead: 'Name the local safeguarding partners.',
    source: act('Children and Social Work Act 2017', 'section 16E of the Children Act 2004'),
    confidence: 'sure',
    from: '2019-09-29',
    to: null,
  },
  {
    id: 'statement-of-sen',
    fault: 'superseded',
    severity: 'warning',
    names: /\bstatements? of (?:special educational needs?|SEN)\b|\bschool action(?: plus)?\b(?! plan)/i,
    why: 'these gave way to education, health and care plans and SEN support between 2014 and 2018',
    instead: 'Write “education, health and care plan” or “SEN support”.',
    source: act('Children and Families Act 2014', 'Part 3', 'https://www.legislation.gov.uk/ukpga/2014/6/contents'),
    confidence: 'sure',
    from: '2018-04-01',
    to: null,
  },
  {
    id: 'bodies-abolished',
    fault: 'superseded',
    severity: 'warning',
    names:
      /\b(?:DCSF|DfES|Department for Children, Schools and Families|QCDA|Qualifications and Curriculum|Connexions|Primary Care Trusts?|Strategic Health Authorit(?:y|ies)|Learning and Skills Council|Young People['’]s Learning Agency)\b/i,
    why: 'this body is no more',
    instead: 'Name the body that has its work today, such as the Department for Education, or the integrated care board.',
    source: act('Health and Social Care Act 2012; Education Act 2011', undefined),
    confidence: 'likely',
    from: '2025-04-01',
    to: null,
  },
  {
    id: 'funding-agency',
    fault: 'superseded',
    severity: 'warning',
    names: /\b(?:Education and Skills Funding Agency|ESFA)\b/i,
    why: 'this body is no more',
    instead: 'Name the Department for Education, which has its work today.',
    source: { body: 'Department for Education', title: 'Closure of the Education and Skills Funding Agency, March 2025' },
    confidence: 'likely',
    from: '2025-04-01',
    to: null,
  },
  {
    id: 'article-22',
    fault: 'superseded',
    severity: 'info',
    names: /\barticle 22\b(?! ?[A-D])/i,
    why: 'Article 22 on automated decisions became Articles 22A to 22D on 5 February 2026',
    instead: 'Name Articles 22A to 22D.',
    source: ukGdpr('Articles 22A to 22D'),
    confidence: 'sure',
    from: '2026-02-05',
    to: null,
  },
]

/** Addresses that have moved. */
export const outdatedLinks: readonly ReferenceRow[] = [
  {
    id: 'ico-concerns',
    fault: 'outdated-link',
    severity: 'warning',
    names: /\bico\.org\.uk\/(?:concerns|for-the-public\/raising-concerns)\b/i,
    why: 'the regulator now takes complaints at another address',
    instead: 'Use https://ico.org.uk/make-a-complaint.',
    source: ico('Make a complaint', 'https://ico.org.uk/make-a-complaint'),
    confidence: 'sure',
    ...always,
  },
  {
    id: 'npd-pages',
    fault: 'outdated-link',
    severity: 'warning',
    names:
      /gov\.uk\/(?:government\/publications\/national-pupil-database-(?:user-guide-and-supporting-information|requests-received)|data-protection-how-we-collect-and-share-research-data)\b/i,
    why: 'the Department for Education has since given the National Pupil Database a privacy notice of its own, and notices for pupils',
    instead: 'Link to https://www.gov.uk/government/publications/national-pupil-database-npd-privacy-notice.',
    source: {
      body: 'Department for Education',
      title: 'National Pupil Database (NPD) privacy notice',
      url: 'https://www.gov.uk/government/publications/national-pupil-database-npd-privacy-notice',
    },
    confidence: 'sure',
    from: '2022-12-01',
    to: null,
  },
]

/** Words that name nothing any more, or nothing in particular. */
export const outdatedTerms: readonly ReferenceRow[] = [
  {
    id: 'security-policy-framework',
    fault: 'outdated-term',
    severity: 'info',
    names: /\b(?:government )?security policy framework\b/i,
    why: 'the government’s security policy framework has given way to a newer standard',
    instead: 'Leave it out: how the Department keeps its data safe is for the Department’s own notice.',
    source: { body: 'Cabinet Office', title: 'Government Functional Standard GovS 007: Security' },
    confidence: 'likely',
    ...always,
  },
  {
    id: 'data-protection-regulations',
    fault: 'outdated-term',
    severity: 'info',
    names: /(?<!general )\bdata protection regulations?\b/i,
    why: 'no law has that name',
    instead: 'Name the UK GDPR and the Data Protection Act 2018. Compensation: UK GDPR Article 82 and section 168 of the Act.',
    source: dpa2018('section 168'),
    confidence: 'sure',
    ...always,
  },
  {
    id: 'safeguarding-leads',
    fault: 'outdated-term',
    severity: 'info',
    names: /(?<!designated )(?<!deputy )\bsafeguarding leads?\b/i,
    unless: /\bdesignated safeguarding lead/i,
    why: 'the statutory guidance calls them the designated safeguarding lead and deputies',
    instead: 'Write “the designated safeguarding lead and deputies”.',
    source: kcsie('Part two'),
    confidence: 'sure',
    from: '2014-04-03',
    to: null,
  },
]

/** The day does not matter to what was never so; what was repealed is wrong from that day on. */
export function holdsOn({ from }: Pick<ReferenceRow, 'from'>, on: Day): boolean {
  return from === null || from <= on
}
