import type { LexiconTable } from '../lexicon.ts'

/** What a school records of a pupil's school life, and of the people who work there: personal data, not special. */
export const schoolLife: LexiconTable = {
  upn: 'upn unique-pupil-number up-number',
  uln: 'uln unique-learner-number',
  'pupil-identifier': {
    category: 'exam|roll|admission|candidate|pupil-number uci child|pupil|student|member|person|learner-id unique-id*',
    weak: 'id',
  },
  'year-group': { category: 'key-stage grade-level ncy year-group', weak: 'year cohort' },
  'class-group': { category: 'roll|registration-group', weak: 'reg form house group class' },
  'boarder-status': 'boarder day-pupil',
  'admission-date': 'date-admission joined admission-date',
  'leaving-date': 'date-leaving|left leaver leaving-date',
  'enrolment-status': 'enrolment part-time',
  'school-history': {
    category:
      'home-educat* educational|education-placement|setting|establishment place-education child|school-attend* last|registered|previous|current-school setting-attend* last|playgroup|time-attended school-detail',
    weak: 'college nursery school setting',
  },
  'school-preference': 'preference preferred-school',
  'application-status': 'application',
  attendance: {
    category: 'punctual* late session-missed|possible persistent-absen* lateness unauthorised attendance day-missed|absent',
    soft: 'absen*',
  },
  attainment: 'gifted attain* phonic grade',
  qualification: 'first-aid-expiry|qualif* qualif* qts',
  courses: ['medical-school|science|student religious-education|study trainee', 'course ^ medication medicine'],
  behaviour: 'behaviour discipline detention',
  'meal-arrangement': 'meal lunch dinner',
  'travel-and-mobility': 'transport-assistance|required bus travel',
  activity: { soft: 'activity session hour club booking' },
  consent: { category: 'give-consent|permission parental|trip-consent', soft: 'consent permission' },
  'consent-photo': 'photo-permission|consent',
  account: 'password user-name|id username login one-time-code',
  declaration: 'term-and-condition declar*',
  'early-years-funding': 'childcare extended-hour 15|30-hour eligibility-code',
  'staff-name': {
    category:
      'senco completing person|lead|officer-safeguarding reported|referred|witnessed|raised|completed|seen|treated|created|requested|submitted|written-by class-teacher tutor first-aider staff|person-responsible person-referring reporter referring-school assessor case-owner referrer key-worker',
    // The designated safeguarding lead is a name; what the lead was told, noted and decided is a concern.
    weak: 'headteacher staff-member manager dsl teacher staff',
    soft: 'professional',
  },
  'staff-identifier': 'staff-id teacher-reference-number payroll-number',
  'job-title': { category: 'role job-title position designation', weak: 'organisation post', soft: 'agency department' },
  employment: 'employ* agency-worker',
  'national-insurance-number': 'national-insurance ni-number',
  'professional-body-membership': 'professional-body',
  reference: 'reference referee ! number post',
}
