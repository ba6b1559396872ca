import type { LexiconTable } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: LexiconTable = {
  organisation: {
    heading:
      'school-level|record|profile|policy school-data-item listing advert project procurement subject|constituency-option degree|course-subject degree-institution letting hire-form establishment provider-detail system|and-setting room button workflow casework configuration statistic version-log data-staging about-role catalogue vacancy reference-data setup report-designer filter',
  },
}

/** Words that name no data item: what a control does, what a school is, and the neutral words that take the class of their section. */
export const bearings: LexiconTable = {
  neutral:
    'date time start end date-file-started from until review* comment note detail describe description specify state summary type category sub level status stage code flag indicator reason outcome action taken next-step response priority severity frequency duration impact source received recorded issued given expiry valid other current previous history plan target objective strategy support need strength issue background information evidence location place where when what happened involved amount quantity value rating rank episode period active confirmed assess* decision meeting minute follow-up agreed closed opened tick delete alert general main primary secondary instruction update last tag record event case view descriptor day number linked overall identified completed attached strength-and ended ceased overview cost',
  beside:
    'in on at by with and or not which yes number y n if name pupil student child learner young person individual one two 1 2 3 required optional applicable as it you i can give select enter per we full also about',
  total:
    'number-pupil|special|permanent|boy|girl total percentage-pupil proportion how-many-pupil pupil-with headcount capacity school-sen',
  button: { category: 'save view-record filter group-by reset show log|report-concern sign-in appended', weak: 'create' },
  setting: 'column census-date page-number submission',
  organisation: 'school-address type|faith-school establishment open-date fee privacy-statement menu',
}
