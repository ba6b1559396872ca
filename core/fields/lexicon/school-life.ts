import type { LexiconTable } from '../lexicon.ts'

/** What a school records of a pupil's school life, and of the people who work there: personal data, not special. */
export const schoolLife: LexiconTable = {
  upn: 'unique-pupil-number upn',
  uln: 'uln unique-learner-number',
  'pupil-identifier': 'pupil|student|child|person-id pupil|candidate|admission|roll-number uci unique-id*',
  'year-group': { category: 'year-group grade-level ncy', weak: 'year cohort' },
  'class-group': { weak: 'class form house reg group' },
  'admission-date': 'admission-date date-admission|joined joined',
  'leaving-date': 'leaving-date date-leaving|left leaver',
  'enrolment-status': 'enrolment part-time',
  'school-history': {
    category: 'previous|current|last-school educational-setting home-educat* school-attend*|detail setting-attend*',
    weak: 'school nursery college setting',
  },
  'school-preference': 'preference preferred-school',
  'application-status': 'application place-offered',
  attendance: { category: 'attendance day-missed|absent study-leave funded-hour session-missed|possible', soft: 'absen*' },
  attainment: 'attain* gifted grade',
  qualification: 'degree gcse first-aid-expiry|qualif* qualif* qts',
  courses: 'subject religious-education|study trainee course',
  behaviour: 'behaviour detention achievement',
  'meal-arrangement': 'lunch school-meal|dinner meal-choice|pattern',
  'travel-and-mobility': 'travel transport-required bus',
  activity: { category: 'club swim*', soft: 'session activity booking hour' },
  consent: { category: 'give-consent|permission parental-consent', soft: 'consent permission' },
  'consent-photo': 'photo-permission|consent',
  account: 'username login password one-time-code user-name|id',
  declaration: 'term-and-condition declar* i-confirm',
  'early-years-funding': 'eligibility-code 30|15-hour extended-hour childcare',
  'staff-name': {
    category:
      'designated-teacher|safeguarding tutor key-worker reported|created|seen|completed|submitted|filed-by dsl referrer case-owner first-aider class-teacher senco ! informed',
    weak: 'teacher staff manager',
    soft: 'headteacher professional author practitioner',
  },
  'staff-identifier': 'teacher-reference-number payroll-number staff-id',
  'job-title': { category: 'job-title role position', weak: 'organisation post', soft: 'agency department' },
  employment: 'employ* online-check agency-worker',
  'national-insurance-number': 'national-insurance ni-number',
  'professional-body-membership': 'professional-body',
  reference: 'reference referee ! number post',
}
