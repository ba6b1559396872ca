import type { DataKind, ItemId } from '../../law/data-items.ts'
import type { AskedFirst, OutOfReach } from '../../law/guards-telling.ts'
import type { RequestCaution } from '../../law/request-cautions.ts'
import type { TimeLimit } from '../../law/rights.ts'

/** What the staff face says, in English: plain, calm, and never in the way of keeping a child safe. */
export const staffStrings = {
  class: {
    special: 'Special category.',
    criminal: 'Criminal offence data.',
    'treat-as-special': 'Treat as special category.',
    personal: 'Personal data.',
    none: '',
  },
  authority: {
    article9: 'Article 9 of the UK GDPR covers it.',
    article10: 'Article 10 of the UK GDPR covers what it says of offences, proven or not.',
    notArticle9: 'Article 9 does not list it.',
    dfe: 'DfE advises schools to treat it so.',
    ours: 'To treat it so is Fieldnote’s reading, not the law’s or DfE’s.',
    reveals: 'It can reveal what Article 9 covers. That is Fieldnote’s reading.',
    often: 'It often holds {kinds} data.',
    may: 'It may hold {kinds} data.',
    labelledSpecial: 'The notice calls it special category.',
    labelledOrdinary: 'The notice lists it as personal information.',
  },
  headings: {
    class: 'What it is',
    sharing: 'The notice on sharing',
    handlers: 'The notice on who handles it',
    handling: 'Suggested',
    handlingSigned: 'How your school handles it',
    school: 'The school adds',
    notMentioned: 'The notice',
    telling: 'Before you tell anyone',
    provision: 'Must a family give it?',
    also: 'Other notices',
    condition: 'The extra legal reason',
    guidance: 'Statutory guidance',
  },
  provision: {
    lawRequired: 'The law says that the school must hold this. It is the school’s duty, not a duty of the parent.',
    lawRequiredNumber:
      'The law says that the school must hold a number to call in an emergency. It is the school’s duty, not a duty of the parent.',
    lawChoice: 'They can choose not to answer, and the school must accept that.',
    lawFree: 'The law does not require them to answer.',
    notAsked: 'There is no need to ask a family for this: others tell the school, or staff write it.',
  },
  also: 'The school’s other notices speak of it too: {list}.',
  usualCondition: 'Schools usually rely on this: {condition}',
  whereItHolds: 'where it holds special category data, {condition}',
  schedule1: '; Data Protection Act 2018, Schedule 1, {paragraphs} {list}',
  alsoLaw: 'See too: {law}.',
  guidanceInForce: '{title}: the newest edition that we have read is that of {edition}, in force from {from}.',
  newerEdition: 'There may be a newer one by now: look at the page of the guidance.',
  source: '{source}. Checked on {on}.',
  lawAbout: 'The law about this: {source}',
  mayBeOld: 'These facts on the law were checked on {on}. They may be out of date.',
  with: 'With {to}.',
  withWhy: 'With {to}, to {purposes}.',
  sharingGap: 'It does not say to whom this goes.',
  handlersNamed: '{list}.',
  handlersGap: 'It does not say who handles this.',
  roleNotNamed: 'It does not mention your role. That is not a ban: follow your school’s access rules.',
  roleAct: 'If a child may be at risk, act, and tell the designated safeguarding lead.',
  notMentioned:
    'The school’s notice does not mention this. That is not a ban. If a child may be at risk, act, and tell the designated safeguarding lead. Questions about the notice: {ask}.',
  notMentionedInCare:
    'The school’s notice does not mention this. That is not a ban. Those who look after a child need it: follow your school’s access rules.',
  dataLead: 'whoever leads on data protection at your school',
  securely: 'Send only by your school’s secure route.',
  suggestedBy: 'Fieldnote suggests this. Your school’s own rules come first.',
} as const

/** Before anyone is told that a thing is held: whom to ask first. */
export const askFirst: Readonly<Record<AskedFirst, string>> = {
  'safeguarding-lead': 'Speak to the designated safeguarding lead before telling anyone that this is held about a child.',
  headteacher: 'This is about an adult. Speak to the headteacher before telling anyone what it says.',
  'young-person': 'Ask the young person, or the designated safeguarding lead, before their family or anyone else hears of it.',
}

/** Where a child can be found by what is asked: what to look for before anyone outside is told. */
export const lookFirst =
  'First look whether the address is kept private, or a court limits contact. If so, or if you cannot tell, speak to the designated safeguarding lead before you tell anyone.'

/** What must stay out of someone's reach. */
export const outOfReach: Readonly<Record<OutOfReach, string>> = {
  place: 'Make sure that neither it nor anything that gives it away can reach whoever it is kept from.',
  child: 'Make sure that nothing you pass on helps anyone who is to be kept away to find or reach the child.',
}

/** Closes every caution: it never stands in the way of keeping a child safe. */
export const noDelay = 'None of this is a reason to delay what keeps a child safe.'

/** What data of a kind is called in "it often holds ... data". */
export const kindNames: Readonly<Record<DataKind, string>> = {
  ethnicity: 'ethnicity',
  political: 'political',
  religion: 'religion',
  union: 'trade union',
  genetic: 'genetic',
  biometric: 'biometric',
  health: 'health',
  'sex-life': 'sex life or orientation',
  offence: 'offence',
  safeguarding: 'safeguarding',
  'child-in-need': 'child in need',
  'child-protection': 'child protection',
  'looked-after': 'care',
  'previously-looked-after': 'care',
  sen: 'special needs',
  disadvantage: 'income',
  'sensitive-other': 'family',
}

const inSafeguarding = 'Keep it in the safeguarding system.'
const inCare = 'Keep it with the designated teacher and the safeguarding lead, and birth family details out of general view.'

/** Practice that a school may take up: suggestions until it signs them, never law. */
export const suggestions: Readonly<Record<DataKind, string>> = {
  ethnicity: 'Record it only as the family or the pupil gives it. Never guess. “Refused” is a full answer.',
  political: inSafeguarding,
  religion: 'Use it for food, worship and observance.',
  union: 'Keep it with those who deal with staff matters.',
  genetic: 'Keep it with the health record.',
  biometric: 'Enrol nobody without a parent’s written consent. Delete it when they or the child say no.',
  health: 'Keep it where those who care for the child can find it at once.',
  'sex-life': 'Keep it with the pastoral and safeguarding leads.',
  offence: 'Keep it apart from the behaviour record, with the safeguarding lead and the headteacher.',
  safeguarding: inSafeguarding,
  'child-in-need': inSafeguarding,
  'child-protection': inSafeguarding,
  'looked-after': inCare,
  'previously-looked-after': inCare,
  sen: 'Make sure that those who teach the child know what they need to.',
  disadvantage: 'Keep it off seating plans and displays.',
  'sensitive-other': 'Keep it to those whose work with the child needs it.',
}

/** Practice for the items that are handled otherwise than the rest of their kind. */
export const itemSuggestions: Readonly<Partial<Record<ItemId, string>>> = {
  dbs: 'Keep it with those who check who may work with children.',
}

/** What stands before any list of steps for a request to see data. */
export const requestCautions: Readonly<Record<RequestCaution, string>> = {
  'safeguarding-lead': 'Speak to the designated safeguarding lead before anything is copied or confirmed.',
  'others-named': 'Is anyone else named in it? Their data may have to be taken out.',
  'private-address': 'Is an address or a place kept private? It must not go out, nor anything that gives it away.',
  'serious-harm':
    'Would it be likely to cause serious harm to the physical or mental health of the child or of someone else? The law lets the school keep that part back.',
  'child-abuse':
    'Does someone ask on the child’s behalf, and does it say that the child is, was or may be abused? It need not be given as far as that is not in the child’s best interests. Where the child asks, this does not hold.',
  'own-view': 'What does the child think? The right to see data is the child’s own; that to see the educational record is the parent’s.',
}

/** What rests on no law. */
export const practiceLine = 'Practice, not law.'

/** Steps by what is asked for; {time} and {longer} are the law’s. */
export const requestSteps = {
  day: 'Note the day on which the request came. It may be made in any form, to anyone at the school.',
  dayOfRecord: 'Note the day on which the parent’s written request came.',
  dayOfComplaint: 'Note the day on which the complaint came, however it was made.',
  tell: 'Tell the person who deals with requests, or the data protection officer, the same day.',
  who: 'Check who is asking, and whether they may ask for this child.',
  noRecordRight:
    'Parents have no right to see the educational record at your kind of school. Treat it as a request to see the child’s data.',
  recordUnclear:
    'Ask your data protection officer whether parents have the right to see the educational record at your kind of school. If they have, the parent sees it within {time}. If not, answer it as a request to see the child’s data.',
  record: 'Let the parent see the record within {time} of the written request. To see it costs nothing.',
  answer: 'Answer within {time}. It may be {longer} longer where the request is complex, or there are several; say so within the first.',
  actOrSayWhy: 'Do what is asked, or say why not and how to complain.',
  send: 'Send it only by your school’s secure route, and keep a note of what was sent.',
  acknowledge: 'Acknowledge the complaint within {time}.',
  outcome: 'Look into it, keep them informed, act, and tell the outcome without undue delay.',
  stop: 'Stop what rests on the consent without undue delay. To withdraw it must be as easy as it was to give.',
} as const

/** How long, in words. */
export const timeWords: Readonly<Record<TimeLimit['unit'], (count: number) => string>> = {
  month: (count) => (count === 1 ? 'one month' : `${count === 2 ? 'two' : count} months`),
  day: (count) => `${count} days`,
  'school-day': (count) => `${count} school days`,
}
