import type { LexiconRow } from '../lexicon.ts'

/** What a school records of a pupil's school life, and of the people who work there: personal data, not special. */
export const schoolLife: readonly LexiconRow[] = [
  { item: 'upn', phrases: 'upn, unique pupil number' },
  { item: 'uln', phrases: 'uln, unique learner number' },
  {
    item: 'pupil-identifier',
    phrases:
      'pupil|student|child|person id|number, admission number, person code, candidate number, uci, roll number, external|matching reference, serial number, unique id*',
    not: 'application how',
  },
  {
    item: 'year-group',
    phrases: 'year group, curriculum|nc|current year, grade level, year entry, chronological year, ncy',
    not: 'highest lowest',
  },
  { item: 'year-group', role: 'weak', phrases: 'year, key stage, cohort' },
  { item: 'class-group', phrases: 'class|form name, form|tutor|registration|reg|house group, type class, class type|set' },
  { item: 'class-group', role: 'weak', phrases: 'class, form, set, house, reg, group, tutor, registration' },
  {
    item: 'admission-date',
    phrases:
      'admission date, date admission|entry|joined|joining|started|admitted, entry|enrolment date, proposed|preferred start date, place required, was admitted, like child start',
    not: 'uk hospital',
  },
  { item: 'leaving-date', phrases: 'leaving date, date leaving|left|termination, leaver, left school', not: 'care' },
  { item: 'enrolment-status', phrases: 'enrolment, on roll, part time, registration type, mode study', not: 'number salary' },
  { item: 'boarder-status', phrases: 'boarder, boarding, day pupil, pupil type', not: 'fee' },
  {
    item: 'school-history',
    phrases:
      'previous|current|last|former|recent school, school attended|history|college|name|detail|nursery|setting, previous|current|educational|education setting, educational history, previous education|nursery, reason leaving, name school, current provision, school|still|presently attending, last attended, home educat*, other setting, attend school',
  },
  { item: 'school-history', role: 'weak', phrases: 'school, nursery, college, setting' },
  { item: 'school-preference', phrases: 'preference, preferred school, first choice, choice school' },
  { item: 'application-status', phrases: 'application, interview date, offer date, waiting list', not: 'reason' },
  { item: 'application-status', role: 'soft', phrases: 'appeal' },
  { item: 'move-reason', phrases: 'reason move|moving|transfer|requesting|application, change|changing school', not: 'leave absence' },
  {
    item: 'attendance',
    phrases:
      'attendance, absen*, late, lateness, leave requested|absence, reason leave, days missed, study leave, holiday, funded hours, hours setting, return date, working day',
    not: 'concern',
  },
  {
    item: 'attainment',
    phrases:
      'attain*, predicted|target grade, teacher assessment, reading age, test|exam result, phonics, cat score, raw|scaled score, academic, effort, ability, gifted, ks1, ks2, homework',
  },
  { item: 'attainment', role: 'soft', phrases: 'grade, progress, result, mark, score' },
  {
    item: 'qualification',
    phrases:
      'qualif*, degree, gcse, qts, first aid qualif*|expiry|certificate, safeguarding|protection|prevent training, child protection training, training course|date, trained, exam membership',
    not: 'staff',
  },
  {
    item: 'courses',
    phrases:
      'course, subject, learning aim, studies welsh, religious education|studies, health and social care, health studies, psychology, politics, sex education, trainee',
  },
  { item: 'exam-entry', phrases: 'exam entry|board|date, seat' },
  {
    item: 'behaviour',
    phrases:
      'behaviour, behavioural, achievement, merit, detention, sanction, reward, conduct, bullying, violation, positive|negative point, confidence, friendship',
    not: 'therapy policy',
  },
  { item: 'behaviour', role: 'soft', phrases: 'incident' },
  { item: 'destination', phrases: 'destination, career*, work experience, university' },
  { item: 'meal-arrangement', phrases: 'school meal|dinner, packed lunch, lunch, meal', not: 'free' },
  { item: 'travel-and-mobility', phrases: 'travel, bus, taxi, distance school, vehicle registration, school transport' },
  { item: 'travel-and-mobility', role: 'soft', phrases: 'transport' },
  {
    item: 'activity',
    phrases:
      'club, extra curricular, hobby, hobbies, interest, instrument, swim*, trip, days|hours|sessions required, session, proposed|tick day, additional hours, start time, toy, comforter, nap, confident in water',
    not: 'facility number',
  },
  { item: 'activity', role: 'soft', phrases: 'activity, booking, monday, hours, hours week, hours per week' },
  { item: 'consent', phrases: 'i|give consent|permission, i agree, i give permission, parental consent, sun cream' },
  { item: 'consent', role: 'soft', phrases: 'consent, permission' },
  { item: 'consent-photo', phrases: 'photo|image consent, photo permission, consent photograph, photograph*, use image, be photographed' },
  {
    item: 'free-text',
    role: 'soft',
    phrases:
      'personal|supporting statement, other|further|additional information, anything else, other comment, other relevant information',
  },
  { item: 'account', phrases: 'username, user name|id, password, login, access code', not: 'template' },
  { item: 'declaration', phrases: 'declar*, i confirm, terms and conditions, have read', not: 'interest' },
  { item: 'feedback', phrases: 'feedback, how|where hear' },
  { item: 'early-years-funding', phrases: 'eligibility code, 30|15 hours, extended hours, funded place|childcare', not: 'school' },
  {
    item: 'staff-name',
    phrases:
      'staff|teacher|worker|officer|manager|senco|dsl name, class|designated teacher, tutor, key worker, headteacher, head teacher, member staff, recorded|reported|submitted|completed|created|entered|updated|seen|referred by, witness, lead worker, line manager, referrer, person making|completing, person making|completing referral, name person making|completing, person making|completing referral, name professional|officer|practitioner|referrer, contact person, senco, dsl, safeguarding lead, designated safeguarding lead, advocate, first aider, your name, reporter, exam officer, signature dsl',
    not: 'informed',
  },
  { item: 'staff-name', role: 'weak', phrases: 'teacher, staff, employee, manager' },
  {
    item: 'staff-name',
    role: 'soft',
    phrases: 'practitioner, professional, worker, principal, attended by, who, action by, assigned, responsible, lead professional',
  },
  {
    item: 'staff-identifier',
    phrases: 'staff code|id, teacher number, teacher reference number, employee|payroll number, trainee id, school id',
  },
  { item: 'job-title', phrases: 'job title|role, role, position, agency name', not: 'reference room' },
  { item: 'job-title', role: 'weak', phrases: 'organisation, department, team, agency, post' },
  {
    item: 'employment-history',
    phrases:
      'employment|work history, previous employ*, current|present|recent employer, gap, misconduct, dismiss*, disciplinary, grievance',
  },
  {
    item: 'employment',
    phrases:
      'employ*, contract, hours worked, working pattern, notice period, appraisal, date appointment, annual leave, online check, agency worker',
    not: 'vacancy',
  },
  { item: 'national-insurance-number', phrases: 'national insurance, ni number' },
  { item: 'professional-body-membership', phrases: 'professional body|membership, membership number' },
  {
    item: 'reference',
    phrases: 'referee, reference, how long known, timekeeping, attitude, recommend, candidate suitability',
    not: 'number external post job payment code',
  },
  { item: 'governor-role', phrases: 'governor, trustee, term office, appointed|appointing by|body', not: 'number' },
]
