import type { LexiconTable } from '../lexicon.ts'

/** What a school records of a pupil's school life, and of the people who work there: personal data, not special. */
export const schoolLife: LexiconTable = {
  upn: 'upn unique-pupil-number up-number',
  uln: 'uln unique-learner-number',
  'pupil-identifier': {
    category: 'exam|admission|roll|candidate|pupil-number uci unique-id* child|pupil|student|member|person|learner-id',
    weak: 'id',
  },
  'year-group': { category: 'grade-level ncy key-stage year-group', weak: 'year cohort' },
  'class-group': { category: 'roll|registration-group', weak: 'form house group reg class' },
  'boarder-status': 'boarder day-pupil',
  'admission-date': 'date-admission joined admission-date',
  'leaving-date': 'date-leaving|left leaver leaving-date',
  'enrolment-status': 'enrolment part-time',
  'school-history': {
    category:
      'home-educat* place-education educational|education-placement|setting|establishment child|school-attend* last|current|registered|previous-school setting-attend* last|playgroup|time-attended school-detail',
    weak: 'school setting nursery college',
  },
  'school-preference': 'preference preferred-school',
  'application-status': 'application',
  attendance: {
    category: 'punctual* late session-missed|possible persistent-absen* lateness unauthorised attendance day-missed|absent',
    soft: 'absen*',
  },
  attainment: 'grade gifted attain* phonic',
  qualification: 'first-aid-expiry|qualif* qualif* qts',
  courses: ['medical-school|student|science religious-education|study trainee', 'course ^ medication medicine'],
  behaviour: 'behaviour discipline detention',
  'meal-arrangement': 'lunch meal dinner',
  'travel-and-mobility': 'transport-assistance|required bus travel',
  activity: { soft: 'hour session club activity booking' },
  consent: { category: 'give-consent|permission parental|trip-consent', soft: 'consent permission' },
  'consent-photo': 'photo-permission|consent',
  account: 'password username create-password user-name|id login one-time-code',
  declaration: 'term-and-condition declar*',
  'early-years-funding': 'childcare extended-hour 30|15-hour eligibility-code',
  'staff-name': {
    category:
      'assessor completing person|lead|officer-safeguarding reported|completed|seen|treated|created|witnessed|submitted|requested|written|raised|referred-by class-teacher tutor first-aider staff|person-responsible person-referring reporter referring-school senco case-owner referrer key-worker',
    // The designated safeguarding lead is a name; what the lead was told, noted and decided is a concern.
    weak: 'headteacher manager staff-member staff teacher dsl',
    soft: 'professional',
  },
  'staff-identifier': 'staff-id teacher-reference-number payroll-number',
  'job-title': { category: 'role job-title position designation', weak: 'organisation post', soft: 'agency department' },
  employment: 'employ* agency-worker',
  'national-insurance-number': 'national-insurance ni-number',
  'professional-body-membership': 'professional-body',
  reference: 'reference referee ! number post',
}
