import type { LexiconRow } from '../lexicon.ts'

/** What a school records of a pupil's school life, and of the people who work there: personal data, not special. */
export const schoolLife: readonly LexiconRow[] = [
  {
    item: 'upn',
    phrases:
      'upn, unique pupil number, former upn, temporary upn, upn unknown, reason no upn, former unique pupil number, previous upn, reason for no upn',
  },
  { item: 'uln', phrases: 'uln, unique learner number' },
  {
    item: 'pupil-identifier',
    phrases:
      'pupil id, student id, student number, admission number, admission no, pupil number, child id, learner id, pupil reference, child reference, person code, unique identifier, candidate number, exam number, exam candidate number, examination number, uci, pupil serial number, test serial number, roll number, external reference, pupil matching reference, young persons id, previous laestab, previous la estab, system id, unique id, person id, learner reference, case number pupil, adno, custom field student, student reference, ucas number, ucas id, library card number, cashless account number, learner reference number, child unique id, mis id, locker number, candno, matching reference, la child id',
    not: 'application',
  },
  {
    item: 'year-group',
    phrases:
      'year group, national curriculum year, nc year, nc year group, current year group, school year child, actual year group, curriculum year, year of study, current year, which year, year applied for, year taught in, taught in year, pupil at end of key stage, grade level, cohort year, year of entry, proposed year of entry, chronological year',
    not: 'applications',
  },
  { item: 'year-group', role: 'weak', phrases: 'year, key stage, cohort, school year', not: 'trust academic financial collection vacancy' },
  {
    item: 'class-group',
    phrases:
      'class name, form group, form class, tutor group, registration group, reg group, form name, class number, house group, teaching group, current class, class set, school house, form or year group, form or class, registration form group, school attended and class, type of class, class type, house name school, form tutor group, class or form, house colour',
  },
  { item: 'class-group', role: 'weak', phrases: 'class, form, set, house, reg, group, tutor, registration, band' },
  {
    item: 'admission-date',
    phrases:
      'admission date, date of admission, start date at school, date started, entry date, date of entry, date joined, preferred start date, proposed start date, date place required, date of joining, date of starting, date admitted, enrolment date, expected start date, intended start date, required start date, date required from, entry term, entry year, date of starting school',
    not: 'hospital uk country',
  },
  {
    item: 'leaving-date',
    phrases:
      'leaving date, date of leaving, date left, leaver, left school, date of termination, leaving year, leaving year group, leaving reason, reason for leaving school, date leaving, last day at school, planned end date of study',
  },
  {
    item: 'enrolment-status',
    phrases:
      'enrolment status, on roll, enrolment, registration status, registration type, part time status, part time pupil, dual registered, dual registration, dual main, guest pupil, pupil status, open placement, full time or part time, mode of study, attendance mode, main registration, subsidiary registration, part time, part time indicator, student status, on roll status, attendance pattern, single registration',
    not: 'job employment staff working share',
  },
  {
    item: 'boarder-status',
    phrases:
      'boarder, boarder status, boarding status, boarding, day pupil, boarding type, boarding house, flexi boarding, weekly boarder, boarders only, day or boarding, pupil type',
    not: 'maximum residential fee capacity',
  },
  {
    item: 'school-history',
    phrases:
      'previous school, previous schools, current school, last school, school attended, schools attended, current or most recent school, former school, previous setting, current setting, nursery attended, present school, school history, education history, educational history, previous education, reason for leaving, reasons for leaving, name of school, name of previous school, name of current school, school attending, school or college, school college, current provision, current educational setting, still attending, presently attending, home educated, home education, elective home education, elective home educated, previous nursery, previous preschool, school or setting, setting attending, school setting, last attended, date last attended, destination school, feeder school, other setting attended, school nursery, preschool attended, primary school attended, secondary school attended, other childcare setting, current nursery, other nursery, other early years provider, junior school attended, dates of attendance at school, does child attend, previously attended, previous place, school leaving date, current education, school or nursery',
    not: 'type',
  },
  { item: 'school-history', role: 'weak', phrases: 'school, nursery, college, setting, education provider, schools' },
  {
    item: 'school-preference',
    phrases:
      'school preference, school preferences, preferred school, preferred schools, name of preferred school, first preference, second preference, third preference, preference 1, preference 2, reason for preference, reasons for preference, order of preference, schools in order, school applied for, choice of school, first choice, second choice, first choice school, preference, which school, school requested, ranking of school, session preference',
  },
  {
    item: 'application-status',
    phrases:
      'application status, application form received, interview date, offer date, offer status, application number, shortlisted, application stage, date of offer, waiting list, waiting list position, application reference, date of application form, withdraw application, application withdrawn, status of application, appeal',
    not: 'tribunal capital project trust',
  },
  {
    item: 'move-reason',
    phrases:
      'reason for move, reason for moving, reason for transfer, reason for requesting, reason for requesting school, reason for application, why are you applying, reason for changing school, reason for change of school, reason for wanting, moving house, reason for in year',
    not: 'leave absence referral',
  },
  {
    item: 'attendance',
    phrases:
      'attendance, attendance percentage, attendance mark, attendance marks, attendance code, attendance rate, attendance record, attendance register, attendance history, absence, absences, date of absence, dates of absence, absence date, absence start, absence code, authorised absence, unauthorised absence, unauthorised absent session, persistent absence, persistently absent, persistent absentee, severely absent, late, lateness, punctuality of pupil, leave of absence, leave requested, reason for absence, reason for leave, absence note, days absent, sessions absent, sessions missed, sessions possible, possible session, days missed, school days missed, present mark, last date of attendance, hours at setting, funded hours, hours per week attended, sessions attended, register mark, registration mark, session attended, planned hours, planned learning hours, educated off site, study leave, family holiday, holiday in term, arrival after registration, reason not submitted, holiday request, term time leave, approved educational activity, medical evidence provided for leave, leave from, leave to, attendance follow, total number of sessions, hours in education, attendance summary, school refusal attendance, previous attendance, attendance concern, authorised, unauthorised',
    not: 'staff church mass worship',
  },
  {
    item: 'attendance',
    role: 'weak',
    phrases: 'autumn, spring, summer, present, am, pm, annual, autumn and spring',
    needs: 'absence attendance session',
  },
  {
    item: 'attainment',
    phrases:
      'attainment, grade, grades, predicted grade, predicted academic, target grade, current grade, working at grade, teacher assessment, reading age, spelling age, test result, exam result, assessment result, assessment score, key stage result, ks1 result, ks2 result, ks2 score, phonics, phonics score, cat score, CAT score, attainment 8, progress 8, progress score, end of key stage attainment, gcse result, sats, sat score, raw score, scaled score, standardised score, academic progress, academic achievement, academic level, academic record, effort grade, effort, attitude to learning, homework grade, progress, foundation stage profile, eyfs profile, early learning goal, good level of development, baseline, baseline assessment, mock result, subject grade, average point score, gcse level, nc level, curriculum level, ability, academic ability, gifted and talented, more able, gifted, able gifted, school report, strengths academic, reading level, maths level, result, marks, teacher comment, tutor comment, report comment, ks1, ks2, ks4, ks5, achievement point, points score',
    not: 'placement stage policy fluency spoken',
  },
  {
    item: 'qualification',
    phrases:
      'qualification, qualifications, qualification aim, degree, degree class, degree subject, highest qualification, gcse subject, gcses, a level, a levels, qualifications gained, qts, qualified teacher status, qts date, nvq level, level of qualification, degree type, first aid qualification, first aid qualified, first aid expiry, first aid certificate, paediatric first aid, safeguarding training, safeguarding training date, safeguarding level, child protection training, prevent training, training course, training date, training record, first aid trained, first aid training, manual handling training, npqh, senco qualification, professional qualification, teaching qualification, certificate level, hlta status, food hygiene certificate, educational qualifications, trained in, course completed, cpd, subject specialism',
    not: 'expired',
  },
  {
    item: 'courses',
    phrases:
      'course, courses, subject, subjects, option subject, subjects studied, subject studied, curriculum option, options chosen, gcse option, course title, course name, learning aim, studies welsh, programme of study, religious education, religious studies, religious education grade, health and social care, physical education, sociology, psychology, politics, government and politics, philosophy, relationships and sex education, sex education, relationship education, subject choice, teaching subject, option choice, curriculum subject, modern foreign language, food technology, pshe, rshe, work related learning, apprenticeship',
    not: 'withdraw withdrawal withdrawn adults',
  },
  {
    item: 'exam-entry',
    phrases:
      'exam entry, exam entries, examination entry, exam series, exam season, exam board, exam centre candidate, entry code, exam timetable, exam seat, seat number, exam date, exam paper, assign seats',
  },
  {
    item: 'behaviour',
    phrases:
      'behaviour, behaviour incident, behaviour point, behaviour points, behaviour log, behaviour note, behaviour type, behaviour record, behaviour event, behavioural, behavioural concern, behaviour concern, primary behavioural concern, achievement, achievement points, merit, house point, detention, detentions, sanction, reward, conduct points, conduct, on report, incident, incidents, number of incidents, incident type, incident date, incident location, bullying, bullying incident, bullying type, antecedent, positive points, negative points, praise, demerit, commendation, report card, disciplinary, disciplinary incident, truancy, disruption, peer group, friendship group, friendship issue',
    not: 'risk staff professional violent offending therapy policy plan',
  },
  {
    item: 'destination',
    phrases:
      'destination, post 16 destination, intended destination, destination after leaving, next school, university applied, career aspiration, career intention, career plan, work experience placement, work experience, work placement, not in education employment, neet, neet status, activity after leaving, september guarantee, intended career, ucas',
  },
  { item: 'destination', role: 'weak', phrases: 'university, career', not: 'service adviser' },
  {
    item: 'meal-arrangement',
    phrases:
      'meal arrangement, school meal, school dinner, school dinners, packed lunch, lunch arrangement, meal type, meal choice, meal pattern, lunch type, hot meal, dinner type, lunch option, meals required, milk required, sandwiches, meal preference',
    not: 'free receipt menu',
  },
  {
    item: 'travel-and-mobility',
    phrases:
      'mode of travel, travel mode, travel to school, how travel, method of travel, transport, transport arrangement, school transport, bus route, bus pass, bus number, transport needs, walks to school, usual mode, distance to school, distance to current school, home to school distance, travel arrangement, taxi, taxi company, joined school in last, joined previous academic, nearest school, travel plan, route, travel route, transportation, car registration, vehicle registration, parking permit',
    not: 'assistance passenger disability',
  },
  {
    item: 'activity',
    phrases:
      'activities, extra curricular, extracurricular, after school club, breakfast club, clubs attended, hobby, hobbies, interest, interests, hobbies and interests, music lesson, instrument, instrument played, swimming, swimming ability, confident in water, able to swim, can swim, sports, trip, school trip, club, clubs, duke of edinburgh, playing instrument, favourite toy, likes and dislikes, comforter, sleep routine, daily routine, nap, strengths and interests, days and hours required, sessions required, days required, hours required, proposed days, additional hours, booking date, tick days, preferred days, days of attendance, attendance pattern required, start time required, wrap around care, session required, session booked',
    not: 'water sport facility event centre political criminal',
  },
  { item: 'activity', role: 'weak', phrases: 'activity, booking', not: 'room advance maximum active' },
  {
    item: 'consent',
    phrases:
      'consent, consents, parental consent, give consent, permission, give permission, gdpr consent, data sharing consent, data consent, consent to share, sharing consent, consent given, consent date, consent type, internet consent, trip consent, sun cream, sunscreen, local outing, off site visit consent, i consent, i agree, i give permission, permission slip, copyright permission, local visits, consent form, permission to share, consent to contact, consent to information sharing, withdraw consent, consent to process',
    not: 'biometric medical treatment',
  },
  {
    item: 'consent-photo',
    phrases:
      'photo consent, photograph consent, photographic consent, photo permission, consent to photograph, consent to photographs, permission for photograph, image consent, video consent, consent for photo, use of image, use of images, photographed, be photographed, photographs of child, photos used, photos on website, social media consent, publicity consent, filming consent, videoed, consent to use image, images of child',
  },
  {
    item: 'free-text',
    phrases:
      'personal statement, supporting statement, additional information about child, anything else you would like us to know, anything else we should know, any other information we should know, other information about child, useful information, other information, further information, additional information, additional comment, any other information, any other comment, any other relevant information',
    not: 'about school',
  },
  {
    item: 'account',
    phrases:
      'username, user name, password, login name, user, user account, login id, confirm password, password again, current password, new password, security question, network username, last login, user id, pin, access code, account name, google account, microsoft account, logon',
    not: 'collect template count setting',
  },
  {
    item: 'declaration',
    phrases:
      'declaration, declare, i declare, i confirm, declaration by parent, confirm information is correct, terms and conditions, i have read, i understand, i certify, agree to terms',
    not: 'barred health criminal conviction disqualification interest',
  },
  {
    item: 'declaration',
    role: 'weak',
    phrases:
      'conflict of interest, close personal relationship with, related to any member, business interest, declaration of interest, register of interest, pecuniary interest',
  },
  {
    item: 'feedback',
    phrases:
      'feedback, satisfaction, rate your experience, how did you hear, where did you hear, how satisfied, where did you see, suggestion, survey response, complaint detail, complaint',
    not: 'policy vacancies today',
  },
  {
    item: 'early-years-funding',
    phrases:
      'eligibility code, 30 hours code, 30 hour, 30 hours, 30 hours eligibility, extended hours, extended entitlement, extended childcare, extended funding, universal funding, early years funding, two year old funding, 2 year old funding, funded two year old, funded place, 15 hours, funded entitlement, stretched offer, early education funding, funding entitlement child, childcare entitlement, eligible for 2 year, eligibility for extended, funding eligibility code, dern, golden ticket',
    not: 'school block',
  },
  {
    item: 'staff-name',
    phrases:
      'staff name, teacher name, name of teacher, class teacher, form teacher, form tutor, head of year, tutor name, key person, keyworker, key worker, key worker name, headteacher, head teacher, principal, member of staff, name of member of staff, staff member, member of staff name, recorded by, reported by, submitted by, completed by, created by, entered by, updated by, seen by, authorised by, logged by, added by, approved by, modified by, signed off by, checked by, witness, witnesses, author, author name, owner, assigned to, assigned staff, staff involved, lead worker, lead professional, name of lead professional, case owner, team leader, line manager, supervisor, referrer, name of referrer, referrer name, referred by, name of person making referral, person completing, name of person completing, person making referral, person reporting, staff witness, name of professional, professional name, name of worker, worker name, person to contact, point of contact, main point of contact, contact person, collector surname, collector forename, collector firstname, collector lastname, invigilator, examiner, mentor, coach, teacher in charge, senco name, name of senco, senco, sendco, dsl name, name of dsl, designated teacher, designated teacher name, designated safeguarding lead name, name of designated safeguarding lead, social worker manager name, chair name, review chaired by, name of chair, key contact, project lead, case worker, caseworker, name of practitioner, practitioner name, attended by, attendee, attendees, staff present, person responsible, responsible person, by whom, action by, who will do this, by who, who, referring person, name of officer, officer name, printed name, print name, position and name, advocate, name of advocate, witness name, headteacher name',
  },
  {
    item: 'staff-name',
    role: 'weak',
    phrases: 'teacher, staff, employee, employee name, manager, reviewer, coordinator, adviser, practitioner, professional',
  },
  {
    item: 'staff-identifier',
    phrases:
      'staff code, staff id, teacher number, teacher reference number, trn, teacher ref, employee number, employee id, payroll, staff number, registration number with, dfe number teacher, social worker registration, professional registration number, gtc number, id card, staff initials, swe number, isa number',
  },
  {
    item: 'job-title',
    phrases:
      'job title, role, post title, post, position, position held, job role, your role, role in school, profession, designation of post, business role, job function, agency, agency name, department, team, organisation and role, post held, professional job title, capacity, position in school, staff role',
    not: 'reference site new pupil first code pan contact year',
  },
  {
    item: 'job-title',
    role: 'weak',
    phrases: 'organisation, service name, employing organisation, organisation name, service',
    not: 'type special',
  },
  {
    item: 'employment-history',
    phrases:
      'employment history, work history, previous employment, previous employer, previous post, gap in employment, gaps in employment, gap in work history, reason for leaving post, reason for leaving employment, dates of employment, previous role, last employer, current employer, present employer, most recent employer, employment end date, employment start date, misconduct, dismissed, dismissal, disciplinary sanction, disciplinary action, disciplinary record, professional misconduct, grievance, capability, performance issue, employer from, end gap, start gap, end of gap, start of gap, re employ, professional registration sanction, sanctions on professional registration, start working at',
    not: 'prohibition',
  },
  {
    item: 'employment',
    phrases:
      'contract type, contract start, contract end, contract hours, hours worked, working pattern, full time equivalent, fte, employment start, employment status, employment type, full time employed, notice period, date of appointment, probation period, appraisal, performance management, staff start date, continuous service, service start, cv, curriculum vitae, right hand, working hours, part time or job share, caseload, agency worker, annual leave, staff contract, induction, job share, job history, recruitment check, online check, online checks, identity check date, qualification check, employed, employment detail, start date of employment, position applied for, post applied for, salary expectation, ect status, nqt status, teaching experience, years of experience',
    not: 'offer salary vacancy',
  },
  {
    item: 'national-insurance-number',
    phrases: 'national insurance, national insurance number, ni number, nino, ni no, nat ins no, parent national insurance number',
  },
  {
    item: 'professional-body-membership',
    phrases:
      'professional body, professional bodies, professional membership, membership of professional, professional technical bodies, professional body membership, membership number, membership body, another membership',
  },
  {
    item: 'reference',
    phrases:
      'referee, referee name, referee email, reference, references, employment reference, personal reference, character reference, reference received, reference note, reference notes, first referee, second referee, how long have you known, timekeeping, punctuality and timekeeping, team working, attitude rating, candidate suitability, reference requested, reference request, known candidate, would you recommend, general attitude',
    not: 'number external crime court case payment order booking vacancy post job religious priest invoice',
  },
  {
    item: 'governor-role',
    phrases:
      'governor, governor role, governor type, governor category, governor name, trustee, trustee name, chair of governors, term of office, appointed by, appointing body, governing body role, date of appointment governor, clerk to governors, member of academy trust',
    not: 'panel school number',
  },
]
