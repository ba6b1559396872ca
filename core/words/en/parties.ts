import type { PartyId } from '../../notice/catalogue-ids.ts'
import type { EnglishLevels } from './english.ts'

/** Bodies and people, as words that stand in a list. */
export const parties: Readonly<Record<PartyId, EnglishLevels>> = {
  school: { brief: 'the school', plain: 'the school', child: 'your school' },
  parents: { brief: 'you, the parents or carers', plain: 'you, the parents or carers', child: 'your mum, dad or carers' },
  pupil: { brief: 'the child', plain: 'the child or young person', child: 'you' },
  'department-for-education': {
    brief: 'the Department for Education',
    plain: 'the Department for Education (the part of government in charge of schools)',
    child: 'the part of the government in charge of schools',
  },
  'local-authority': { brief: 'the council', plain: 'the council for this area (the local authority)', child: 'the council' },
  'other-local-authorities': {
    brief: 'other councils where needed',
    plain: 'councils for other areas where needed',
    child: 'other councils',
  },
  'placing-authority': {
    brief: 'the council that cares for the child',
    plain: 'the council that cares for the child and found their placement',
    child: 'the council that looks after you',
  },
  ofsted: { brief: 'Ofsted', plain: 'Ofsted (it checks how good schools are)', child: 'people who check schools' },
  ico: {
    brief: "the Information Commissioner's Office",
    plain: "the Information Commissioner's Office (it makes sure that people keep to the data law)",
    child: 'people who check that facts about you are kept safe',
  },
  courts: { brief: 'the courts', plain: 'the courts (where judges decide)', child: 'judges' },
  'hm-revenue': { brief: 'HM Revenue and Customs', plain: 'HM Revenue and Customs (the tax office)', child: 'the tax office' },
  'disclosure-service': {
    brief: 'the Disclosure and Barring Service',
    plain: 'the Disclosure and Barring Service (it checks that staff are safe with children)',
    child: 'people who check that staff are safe',
  },
  'other-schools': { brief: 'other schools', plain: 'other schools and places that teach', child: 'other schools' },
  'previous-school': {
    brief: 'the school before this one',
    plain: 'the school or nursery that your child went to before',
    child: 'your old school',
  },
  'next-school': { brief: 'the next school', plain: 'the school or college that your child goes to next', child: 'your next school' },
  'alternative-provision': {
    brief: 'other places that teach the child',
    plain: 'other places that teach the child for some of the week or for a while',
    child: 'other places where you learn',
  },
  'academy-trust': { brief: 'the academy trust', plain: 'the academy trust that runs the school', child: 'the people who run the school' },
  diocese: {
    brief: 'the diocese',
    plain: 'the church body for the area that the school belongs to',
    child: 'the church that helps to run the school',
  },
  'virtual-school': {
    brief: 'the virtual school',
    plain: 'the virtual school (a council team that helps children in care to learn)',
    child: 'the team that helps children in care to learn',
  },
  'health-specialists': { brief: 'health specialists', plain: 'health staff', child: 'nurses and doctors' },
  'school-nurse': { brief: 'the school nurse', plain: 'the school nurse', child: 'the school nurse' },
  'safeguarding-nurse': {
    brief: 'the safeguarding nurse',
    plain: 'the nurse whose job is to help keep children safe',
    child: 'the nurse who helps keep you safe',
  },
  'looked-after-nurse': {
    brief: 'the nurse for children in care',
    plain: 'the nurse for children in care',
    child: 'the nurse for children in care',
  },
  gp: { brief: 'your doctor', plain: 'your doctor (GP)', child: 'your doctor' },
  nhs: { brief: 'the NHS', plain: 'the NHS (hospitals, clinics and other health care)', child: 'hospitals and doctors' },
  'mental-health-service': {
    brief: 'the mental health service',
    plain: 'the mental health service for children (CAMHS)',
    child: 'people who help when you feel bad inside',
  },
  'educational-psychologist': {
    brief: 'the psychologist for schools',
    plain: 'the psychologist who works with schools on how children learn',
    child: 'someone who finds out how you learn',
  },
  therapists: {
    brief: 'therapists',
    plain: 'therapists who help with speech, movement or daily life',
    child: 'people who help you talk or move',
  },
  'occupational-health': {
    brief: 'the work health service',
    plain: 'the health service for staff (occupational health)',
    child: 'nurses and doctors for staff',
  },
  'childrens-social-care': {
    brief: "children's social care",
    plain: "children's social care (the council's social workers)",
    child: 'social workers',
  },
  'social-worker': { brief: 'the social worker', plain: 'the social worker for the child or family', child: 'your social worker' },
  'safeguarding-partners': {
    brief: 'those who work to keep children safe',
    plain: 'the council, the police and the health service, who work as one to keep children safe',
    child: 'people whose job is to keep you safe',
  },
  'multi-agency-hub': {
    brief: "the council's safeguarding team",
    plain: 'the team of council, police and health staff that hears of worries about children first',
    child: 'the team that keeps children safe',
  },
  police: { brief: 'the police', plain: 'the police', child: 'the police' },
  'emergency-services': {
    brief: 'the emergency services',
    plain: 'the emergency services: ambulance, fire and police',
    child: 'ambulance, fire and police',
  },
  'youth-justice': {
    brief: 'the youth justice team',
    plain: 'the youth justice team (it helps young people keep out of crime)',
    child: 'the team that helps you keep out of trouble',
  },
  'early-help-team': {
    brief: 'the early help team',
    plain: 'the early help team (it helps families before things get worse)',
    child: 'people who help families early',
  },
  carers: { brief: 'the carers', plain: 'foster carers and others who look after the child', child: 'the people who look after you' },
  'school-software': {
    brief: 'firms whose software the school uses',
    plain: 'firms whose software the school uses to keep its records',
    child: 'the firms that make our computer programs',
  },
  'exam-boards': { brief: 'exam boards', plain: 'exam boards (they set and mark exams)', child: 'people who mark your exams' },
  'careers-service': {
    brief: 'the careers service',
    plain: 'the careers service (it helps young people find work or training)',
    child: 'people who help you choose a job',
  },
  caterers: { brief: 'the firm that makes school meals', plain: 'the firm that makes school meals', child: 'people who make school lunch' },
  'transport-provider': {
    brief: 'the firm that runs school transport',
    plain: 'the firm that takes children to school and home',
    child: 'people who drive you to school',
  },
  photographer: { brief: 'the school photographer', plain: 'the school photographer', child: 'the person who takes school photos' },
  'trip-providers': { brief: 'places that we visit', plain: 'places and firms that run trips and clubs', child: 'places we visit' },
  'payroll-provider': { brief: 'the firm that pays staff', plain: 'the firm that works out staff pay', child: 'the firm that pays staff' },
  'pension-scheme': { brief: 'the pension scheme', plain: 'the pension scheme for staff', child: 'the people who run pensions' },
  advisers: {
    brief: 'our advisers',
    plain: 'lawyers, auditors and others who advise the school',
    child: 'people who give the school advice',
  },
  charities: { brief: 'charities', plain: 'charities and other groups that help families', child: 'charities' },
  researchers: { brief: 'researchers', plain: 'people who do research', child: 'people who find out new things' },
  'education-third-parties': {
    brief: 'others who help children learn or be well',
    plain: 'others who help children in England learn or be well',
    child: 'other people who help children',
  },
  'admissions-form': {
    brief: 'the admissions form',
    plain: 'the form that you fill in when your child joins',
    child: 'the form your family filled in',
  },
  'concern-notes': {
    brief: 'notes of concern',
    plain: 'notes by staff who are worried about a child',
    child: 'notes that staff write when they worry about a child',
  },
  'school-records': { brief: "the school's own records", plain: "the school's own records", child: "the school's own notes" },
}
