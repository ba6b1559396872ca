import type { LexiconTable } from '../lexicon.ts'

/** What a school records of a pupil's school life, and of the people who work there: personal data, not special. */
export const schoolLife: LexiconTable = {
  upn: 'unique-pupil-number upn up-number',
  uln: 'uln unique-learner-number',
  'pupil-identifier': {
    category: 'pupil|student|child|person|learner|member-id pupil|candidate|exam|admission|roll-number uci unique-id*',
    weak: 'id',
  },
  'year-group': { category: 'year-group grade-level key-stage ncy', weak: 'year cohort' },
  'class-group': { category: 'roll|registration-group', weak: 'class form house reg group' },
  'boarder-status': 'boarder day-pupil',
  'admission-date': 'admission-date date-admission joined',
  'leaving-date': 'leaving-date date-leaving|left leaver',
  'enrolment-status': 'enrolment part-time',
  'school-history': {
    category:
      'previous|current|last|registered-school education|educational-setting|placement|establishment place-education home-educat* school|child-attend* school-detail setting-attend* last|time|playgroup-attended',
    weak: 'school nursery college setting',
  },
  'school-preference': 'preference preferred-school',
  'application-status': 'application',
  attendance: {
    category: 'attendance persistent-absen* late lateness punctual* unauthorised day-missed|absent session-missed|possible',
    soft: 'absen*',
  },
  attainment: 'attain* gifted grade phonic',
  qualification: 'first-aid-expiry|qualif* qualif* qts',
  courses: ['medical-school|science|student religious-education|study trainee', 'course ^ medication medicine'],
  behaviour: 'behaviour discipline detention',
  'meal-arrangement': 'lunch meal dinner',
  'travel-and-mobility': 'travel transport-required|assistance bus',
  activity: { soft: 'club session activity booking hour' },
  consent: { category: 'give-consent|permission parental|trip-consent', soft: 'consent permission' },
  'consent-photo': 'photo-permission|consent',
  account: 'username login password one-time-code user-name|id',
  declaration: 'term-and-condition declar*',
  'early-years-funding': 'eligibility-code 30|15-hour extended-hour childcare',
  'staff-name': {
    category:
      'tutor key-worker class-teacher reported|referred|requested|created|seen|completed|submitted|treated|witnessed|written-by person|staff-responsible person-referring referring-school completing person|lead|officer-safeguarding referrer case-owner reporter assessor first-aider senco',
    // The designated safeguarding lead is a name; what the lead was told, noted and decided is a concern.
    weak: 'teacher headteacher staff-member staff manager dsl',
    soft: 'professional',
  },
  'staff-identifier': 'teacher-reference-number payroll-number staff-id',
  'job-title': { category: 'job-title role position designation', weak: 'organisation post', soft: 'agency department' },
  employment: 'employ* agency-worker',
  'national-insurance-number': 'national-insurance ni-number',
  'professional-body-membership': 'professional-body',
  reference: 'reference referee ! number post',
}
