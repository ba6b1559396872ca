import type { LexiconRow } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: readonly LexiconRow[] = [
  {
    bearing: 'organisation',
    heading: true,
    phrases:
      'school level|record, school data item, listing, advert, project, procurement, subject option, degree subject|institution, letting, hire form, school profile|policy, establishment, provider detail, system|and setting, rooms, constituency option, button, workflow, casework, course subject, configuration, statistics, version log, data staging, about role, catalogue, vacancy, reference data, setup, report designer, filter',
  },
]

/** Words that name no data item: what a control does, what a school is, and the neutral words that take the class of their section. */
export const bearings: readonly LexiconRow[] = [
  {
    bearing: 'neutral',
    phrases:
      'date, time, start, end, date file started, from, until, review*, comment, note, detail, describe, description, specify, state, summary, type, category, sub, level, status, stage, code, flag, indicator, reason, outcome, action, taken, next step, response, priority, severity, frequency, duration, impact, source, received, recorded, issued, given, expiry, valid, other, current, previous, history, plan, target, objective, strategy, support, need, strength, issue, background, information, evidence, location, place, where, when, what, happened, involved, amount, quantity, value, rating, rank, episode, period, active, confirmed, assess*, decision, meeting, minute, follow up, agreed, closed, opened, tick, delete, alert, general, main, primary, secondary, instruction, update, last, tag, record, event, case, view, descriptor, day, number, linked, overall, identified, completed, attached, strengths and, ended, ceased, overview, cost',
  },
  {
    bearing: 'beside',
    phrases:
      'in, on, at, by, with, and, or, not, which, yes, no, y, n, if, name, pupil, student, child, learner, young, person, individual, one, two, 1, 2, 3, required, optional, applicable, s, as, it, you, i, can, give, select, enter, per, we, full, also, about, a',
  },
  {
    bearing: 'total',
    phrases:
      'number pupil|special|permanent|boy|girl, total, percentage pupil, proportion, how many pupil, pupils with, headcount, capacity, school sen',
  },
  {
    bearing: 'button',
    phrases:
      'save, edit, view record, delete, remove, cancel, submit, search, filter, sort by, group by, reset, back, print, export, import, download, upload, manage, select all, show, hide, log in|out|concern, sign in|out, send, report|raise concern, preview, help, leave next|blank, exclude, subscribe, dashboard, appended',
  },
  { bearing: 'button', role: 'weak', phrases: 'add, add new, create, next, back, close, update, confirm detail, ok' },
  {
    bearing: 'setting',
    phrases:
      'configuration, default, template, introductory text, column, display order, page orientation, layout, custom field, mapping, permission group, maximum, minimum, audit, created, modified, version, release, table, census date, terminology, website address, server, url, api, token, hash, file name, page number, term date, academic year, calendar, timetable, room, week, override, submission, special days, workflow, date format, timeout',
  },
  {
    bearing: 'organisation',
    phrases:
      'school phone|email|website|type|phase|code|number|address, type school, phase, establishment, laestab, urn, ukprn, dfe number, centre number, provider, la code|number, academy, trust, federation, diocese, religious character|ethos, faith school|type, admission policy, admission number, published admission number, sixth form, nursery|boarding provision, special class|school, unit capacity, type resourced|sen provision, resourced provision number|capacity, alternative provision, mainstream, ofsted, inspection, close|open date, age range, statutory|highest age, office use, charity number, constituency, ward, fee, parking, facility, building, premises, site, policy, privacy notice|statement, health and safety, complaints procedure, risk register, closing date, insurance, supplier, product, isbn, catering, cleaning, venue, tennis court, menu, asset, equipment, advert, vacancy, safeguarding statement, cctv, gender entry, physical condition, mental health week, youtube channel, disadvantaged area, teenage mother place, education|registration suspended, social care studies, senco special',
  },
]
