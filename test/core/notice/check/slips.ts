import type { Draft, Slip } from './sample-notices.ts'

const gap = (text: string, ...cites: readonly { block: string; quote: string }[]) => ({ gap: text, cites })

/** Each fault by name, with what must be found of it. The notice without it is its mended twin. */
export const slips = {
  'a blank': { of: 'brookvale', put: [['Mill Lane, Anytown AN1 2BC', '[postal address]']], found: ['blank'] },
  'no controller': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.controller = gap('It does not say.')
    },
    found: ['controller-missing'],
  },
  'two controllers': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.controller = gap(
        'It is headed by both.',
        { block: 'b2', quote: 'Eastmoor Academy' },
        { block: 'b3', quote: 'The Eastmoor Learning Trust' },
      )
    },
    found: ['controller-missing', 'controller-unclear'],
  },
  'no way to reach the controller': {
    of: 'eastmoor',
    put: [
      [
        '(the controller), 4 Harbour Road, Eastport EP7 1QT, runs Eastmoor Academy. Telephone 01632 960111.',
        '(the controller) runs Eastmoor Academy.',
      ],
    ],
    change: (draft: Draft) => {
      delete draft.parties.trust.phone
    },
    found: ['controller-contact-missing'],
  },
  'no officer': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.dpo = gap('It names none.')
    },
    found: ['dpo-missing'],
  },
  'an officer out of reach': {
    of: 'brookvale',
    put: [['Write to dpo@brookvale.example or call 01632 960002.', 'Ask for them by name.']],
    change: (draft: Draft) => {
      delete draft.parties.dpo.email
      delete draft.parties.dpo.phone
    },
    found: ['dpo-contact-missing'],
  },
  'one person’s mailbox': { of: 'brookvale', put: [['office@brookvale', 'jane.example@brookvale']], found: ['named-mailbox'] },
  'no items': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.items = {}
    },
    found: ['items-missing'],
  },
  'offences among special data': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.groups.offences.labelled = 'special'
    },
    found: ['offence-called-special'],
  },
  'too much called special': {
    of: 'eastmoor',
    put: [['Information that we treat with the same care', 'More special category data']],
    change: (draft: Draft) => {
      draft.groups.treated.labelled = 'special'
    },
    found: ['special-too-wide'],
  },
  'special data called ordinary': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.groups.special.labelled = 'ordinary'
    },
    found: ['special-called-ordinary'],
  },
  'characteristics dropped': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      for (const id of ['ethnicity', 'sex', 'disability']) delete draft.items[id]
    },
    found: ['characteristics-unlisted'],
  },
  'care leavers': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.items['looked-after'].covers.push('care-leaver-accommodation')
    },
    found: ['data-doubtful'],
  },
  'no purposes': {
    of: 'brookvale',
    change: (draft: Draft) => {
      delete draft.defaults.purposes
    },
    found: ['purpose-missing'],
  },
  'a council’s purpose': {
    of: 'eastmoor',
    put: [['to see how well they are doing', 'to review our policies on children’s social care']],
    found: ['purpose-of-another'],
  },
  'a purpose that says nothing': {
    of: 'brookvale',
    put: [['and to get in touch with you.', 'and for any other purposes that we see fit.']],
    found: ['purpose-vague'],
  },
  'no basis': {
    of: 'brookvale',
    change: (draft: Draft) => {
      delete draft.defaults.bases
    },
    found: ['basis-missing'],
  },
  'an unclear basis': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.bases['public-task'].article6 = gap('It does not say which.')
    },
    found: ['basis-unclear'],
  },
  'a risk for a law': {
    of: 'eastmoor',
    put: [
      [
        'and for legal obligations under Article 6(1)(c), namely',
        'and for a legal obligation, since there is a high risk to pupils, such as',
      ],
    ],
    change: (draft: Draft) => {
      delete draft.bases.obligations.laws
    },
    found: ['basis-not-law'],
  },
  'an obligation without a law': {
    of: 'brookvale',
    put: [
      [
        ': registers under the School Attendance (Pupil Registration) (England) Regulations 2024, and the school census under section 537A of the Education Act 1996.',
        '.',
      ],
    ],
    change: (draft: Draft) => {
      draft.laws = {}
      delete draft.sharing.dfe.laws
      delete draft.bases['legal-obligation'].laws
      draft.bases['legal-obligation'].cites[0].quote = 'Some of it is a legal obligation (Article 6(1)(c)).'
    },
    found: ['basis-no-statute'],
  },
  'another basis’s letter': {
    of: 'brookvale',
    put: [['our public task (UK GDPR, Article 6(1)(e))', 'our legal obligation (UK GDPR, Article 6(1)(e))']],
    found: ['basis-letter-wrong'],
  },
  'consent for everything': {
    of: 'eastmoor',
    put: [['have the use restricted,', 'have the use restricted, take it with you, have it deleted, withdraw your consent,']],
    change: (draft: Draft) => {
      draft.bases.consent = { article6: 'a', cites: [{ block: draft.bases['public-task'].cites[0].block, quote: 'We hold it' }] }
      draft.defaults.bases = ['consent']
      draft.rights.restrict.rights = ['restrict', 'portability', 'erase', 'withdraw']
    },
    found: ['basis-consent-alone'],
  },
  'bodies of the past': {
    of: 'brookvale',
    put: [['from health services,', 'from health services and the Primary Care Trust,']],
    found: ['law-superseded'],
  },
  'a search that went too far': {
    of: 'eastmoor',
    put: [['the Children and Families Act 2014', 'the Education (Information About Individual Students) Regulations 2013']],
    found: ['law-misnamed'],
  },
  'a blank of another sort': { of: 'brookvale', put: [['Mill Lane, Anytown AN1 2BC', '<insert address>']], found: ['blank'] },
  'recognised interests in an academy': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.bases['public-task'].article6 = 'ea'
    },
    found: ['basis-recognised-interest'],
  },
  'legitimate interests in a maintained school': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.bases['public-task'].article6 = 'f'
    },
    found: ['basis-legitimate-interest'],
  },
  'an interest that is not told': {
    of: 'brookvale',
    put: [
      [
        'Most of this is our public task (UK GDPR, Article 6(1)(e)).',
        'Most of this rests on legitimate interests (UK GDPR, Article 6(1)(f)).',
      ],
    ],
    change: (draft: Draft) => {
      draft.schoolKind = 'independent'
      draft.bases['public-task'].article6 = 'f'
    },
    found: ['legitimate-interest-unstated', 'right-missing'],
  },
  'consent for good': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.bases.photographs = { article6: 'a', cites: draft.bases['public-task'].cites }
      draft.items.health.facts = { bases: ['photographs'] }
    },
    found: ['consent-withdrawal-missing'],
  },
  'a policy as a power': {
    of: 'brookvale',
    put: [['We share what is needed with:', 'We share nothing about a child unless the law and our policies allow us to:']],
    found: ['policy-as-power'],
  },
  'no condition for special data': {
    of: 'brookvale',
    change: (draft: Draft) => {
      delete draft.groups.chosen.facts.conditions
    },
    found: ['condition9-missing'],
  },
  'a condition without its paragraph': {
    of: 'brookvale',
    put: [[', with paragraphs 6, 8 and 18 of Schedule 1 to the Data Protection Act 2018', '']],
    found: ['condition9-no-paragraph'],
  },
  'no authority for offences': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.groups.offences.facts.conditions = ['public-interest']
    },
    found: ['condition10-missing'],
  },
  fingerprints: {
    of: 'brookvale',
    put: [['special educational needs', 'fingerprints for the library']],
    change: (draft: Draft) => {
      draft.items.sen.covers = ['biometric']
    },
    found: ['biometric-consent-missing'],
  },
  'nothing said of must and may': {
    of: 'brookvale',
    change: (draft: Draft) => {
      delete draft.groups.chosen.facts.provision
    },
    found: ['provision-unstated'],
  },
  'all a must': {
    of: 'brookvale',
    put: [['You can choose whether to give us these:', 'You must give us these:']],
    change: (draft: Draft) => {
      draft.groups.chosen.facts.provision = 'required'
    },
    found: ['provision-against-law', 'provision-beyond-law'],
  },
  'a must that no law asks for': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.groups.treated.facts.provision = 'required'
    },
    found: ['provision-beyond-law'],
  },
  'a must that is for others to tell': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.groups.offences.facts.provision = 'required'
    },
    found: ['provision-beyond-law'],
  },
  'a choice that is none': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.groups.needed.facts.provision = 'optional'
    },
    found: ['provision-below-law'],
  },
  'no recipients': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.sharing = {}
      delete draft.defaults.sharing
    },
    found: ['recipients-missing'],
  },
  'no one who protects': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      delete draft.sharing.safety
      delete draft.parties.police
      delete draft.parties['social-workers']
      draft.defaults.sharing = draft.defaults.sharing.filter((id: string) => id !== 'safety')
    },
    found: ['recipients-doubtful'],
  },
  'no sources': {
    of: 'brookvale',
    change: (draft: Draft) => {
      delete draft.defaults.sources
    },
    found: ['sources-missing'],
  },
  'thin sources': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.defaults.sources = ['you', 'office']
    },
    found: ['sources-doubtful'],
  },
  'the head alone': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.defaults.handlers = ['headteacher']
    },
    found: ['handlers-incomplete'],
  },
  'nothing said of other countries': {
    of: 'brookvale',
    put: [['We do not send it outside the United Kingdom. ', '']],
    found: ['transfers-unstated'],
  },
  'nothing said of computers': { of: 'eastmoor', put: [[' We make no automated decisions.', '']], found: ['automated-unstated'] },
  'no time': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.retention.rest.period = gap('It does not say.')
      delete draft.retention.rest.schedule
    },
    found: ['retention-missing'],
  },
  'as long as necessary': {
    of: 'eastmoor',
    put: [
      [
        'Until the pupil is 25, and then it is destroyed in a safe way; child protection files go to the next school.',
        'For as long as is necessary.',
      ],
    ],
    change: (draft: Draft) => {
      draft.retention['till-25'].period = 'for as long as is necessary'
    },
    found: ['retention-vague'],
  },
  'for ever': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.retention['till-25'].period = 'indefinitely'
    },
    found: ['retention-forever'],
  },
  'a paper out of reach': {
    of: 'brookvale',
    change: (draft: Draft) => {
      const cites = [draft.conditions['public-interest'].cites[1]]
      draft.documents = { policy: { name: 'appropriate policy document', url: gap('It does not say where.'), cites } }
    },
    found: ['document-unlinked'],
  },
  'a right left out': {
    of: 'brookvale',
    change: (draft: Draft) => {
      delete draft.rights.restrict
    },
    found: ['right-missing'],
  },
  'rights of 1998': {
    of: 'eastmoor',
    put: [['have mistakes corrected,', 'have mistakes corrected, stop what is likely to cause damage or distress,']],
    found: ['rights-outdated'],
  },
  'two rights as one': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.rights.access.rights = ['access', 'educational-record']
    },
    found: ['record-merged'],
  },
  'a right that academies do not have': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.rights.access.rights = ['access', 'educational-record']
    },
    found: ['record-not-here'],
  },
  'a fee': { of: 'eastmoor', put: [['There is no charge,', 'We charge £10 for a copy,']], found: ['access-fee'] },
  'forty days': { of: 'brookvale', put: [['within one month', 'within 40 days']], found: ['access-time-wrong'] },
  'no way to complain': {
    of: 'brookvale',
    put: [['Please tell us. You can use the form on our website, write, call or speak to us.', 'Please tell us first.']],
    found: ['complaint-process-missing'],
  },
  'no time to answer a complaint': {
    of: 'brookvale',
    put: [['We will say within 30 days that we have', 'We will say that we have']],
    found: ['complaint-time-missing'],
  },
  'no regulator': {
    of: 'brookvale',
    put: [[' You can also complain to the Information Commissioner at <https://ico.org.uk/make-a-complaint>.', '']],
    change: (draft: Draft) => {
      delete draft.complaints.ico
      delete draft.links.ico
      delete draft.parties.ico
    },
    found: ['complaint-regulator-missing'],
  },
  'old guidance': {
    of: 'eastmoor',
    put: [['the current edition of Keeping children safe in education.', 'Keeping children safe in education 2019.']],
    change: (draft: Draft) => {
      draft.laws.kcsie.edition = '2019'
    },
    found: ['guidance-superseded'],
  },
  'old guidance in passing': {
    of: 'brookvale',
    put: [['Our appropriate policy document is on our website.', 'We follow Working Together to Safeguard Children (2018).']],
    found: ['guidance-superseded'],
  },
  'a council’s law': {
    of: 'brookvale',
    put: [['section 537A of the Education Act 1996', 'section 83 of the Children Act 1989']],
    change: (draft: Draft) => {
      draft.laws['census-law'].name = 'the Children Act 1989'
      draft.laws['census-law'].provision = 'section 83'
    },
    found: ['law-binds-another'],
  },
  'a council’s law in passing': {
    of: 'eastmoor',
    put: [['The council sends us most', 'Under s.83 of the Children Act 1989 the council sends us most']],
    found: ['law-binds-another'],
  },
  'a law without power': {
    of: 'eastmoor',
    put: [['and the Children and Families Act 2014.', 'and section 7 of the Children and Young Persons Act 2008.']],
    change: (draft: Draft) => {
      draft.laws['families-act'].name = 'the Children and Young Persons Act 2008'
      draft.laws['families-act'].provision = 'section 7'
    },
    found: ['law-no-power'],
  },
  'a law of no such name': {
    of: 'eastmoor',
    put: [['the Children and Families Act 2014', 'the Children and Young People’s Act 2014']],
    found: ['law-misnamed'],
  },
  'another school’s law': { of: 'eastmoor', put: [['section 157', 'section 175']], found: ['law-other-school'] },
  'a repealed law': { of: 'eastmoor', put: [['Data Protection Act 2018', 'Data Protection Act 1998']], found: ['law-repealed'] },
  'replaced regulations': {
    of: 'brookvale',
    put: [
      [
        'the School Attendance (Pupil Registration) (England) Regulations 2024',
        'the Education (Pupil Registration) (England) Regulations 2006',
      ],
    ],
    found: ['law-superseded'],
  },
  'a section of regulations': {
    of: 'brookvale',
    put: [['registers under the School', 'registers under section 5 of the School']],
    change: (draft: Draft) => {
      draft.laws.registers.provision = 'section 5'
    },
    found: ['regulations-have-no-sections'],
  },
  'a section that is not there': {
    of: 'brookvale',
    put: [['Our appropriate policy document is on our website.', 'See the section called ‘Our policies’.']],
    found: ['section-missing'],
  },
  'an old address': { of: 'eastmoor', put: [['ico.org.uk/make-a-complaint', 'ico.org.uk/concerns']], found: ['link-outdated'] },
  'a link to nowhere': {
    of: 'brookvale',
    put: [['Our appropriate policy document is', 'Our [policy document](#) is']],
    found: ['link-empty'],
  },
  'a name for no law': {
    of: 'eastmoor',
    put: [['The council sends us most', 'Under the data protection regulations the council sends us most']],
    found: ['term-outdated'],
  },
  'no date': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.published = gap('It has none.')
    },
    found: ['date-missing'],
  },
  'no review': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.reviewBy = gap('It has none.')
    },
    found: ['review-missing'],
  },
  'a late review': {
    of: 'brookvale',
    change: (draft: Draft) => {
      draft.reviewBy = '2026-11-24'
    },
    found: ['review-overdue'],
  },
  'a notice that is replaced': {
    of: 'eastmoor',
    change: (draft: Draft) => {
      draft.status = 'superseded'
    },
    found: ['notice-superseded'],
  },
  'long sentences': {
    of: 'eastmoor',
    put: [
      [
        'None of it leaves the UK.',
        'Notwithstanding organisational considerations relating to international processing arrangements, information remains exclusively administered within the United Kingdom. Appropriate technological and organisational safeguards demonstrating proportionality have additionally been implemented. Supplementary documentation describing the aforementioned arrangements may be obtained from appropriate representatives of the organisation.',
      ],
    ],
    found: ['hard-to-read'],
  },
  'words of the office': {
    of: 'brookvale',
    put: [['Ask the office.', 'Prior to any request pursuant to this notice, ask the office in the first instance.']],
    change: (draft: Draft) => {
      draft.parties.office.cites = draft.parties.office.cites.slice(0, 1)
    },
    found: ['jargon'],
  },
  'letters that no one knows': { of: 'brookvale', put: [['special educational needs', 'SEND']], found: ['abbreviation-unexplained'] },
  'who is spoken to': {
    of: 'brookvale',
    put: [
      ['We use it to teach your child,', 'We collect your information to teach these children,'],
      ['There is a version for children on our website. ', ''],
    ],
    found: ['audience-mixed'],
  },
  'an open bracket': { of: 'brookvale', put: [['progress in class', 'progress in class (such as marks']], found: ['bracket-unclosed'] },
  'a sentence cut in two': {
    of: 'eastmoor',
    put: [
      ['with paragraph 18 of the same Schedule.', 'with paragraph 18 of the'],
      ['We follow the current edition', 'same Schedule. We follow the current edition'],
    ],
    found: ['sentence-broken'],
  },
  'a slip of spelling': { of: 'brookvale', put: [['date of birth', 'data of birth']], found: ['spelling'] },
} as const satisfies Readonly<Record<string, Slip>>

export type SlipName = keyof typeof slips

/** Twelve notices, each with the faults of a day's work, as schools publish them. */
export const faulty: Readonly<Record<string, readonly SlipName[]>> = {
  'written in 2017 and never touched again': ['a repealed law', 'rights of 1998', 'a fee', 'an old address', 'no review'],
  'copied from a council': [
    'a council’s purpose',
    'a council’s law in passing',
    'care leavers',
    'characteristics dropped',
    'a law without power',
  ],
  'made in an afternoon': ['no officer', 'no time', 'no date', 'nothing said of other countries', 'one person’s mailbox'],
  'a starter half filled in': ['a blank', 'an officer out of reach', 'a link to nowhere', 'a paper out of reach'],
  'by a lawyer': [
    'words of the office',
    'legitimate interests in a maintained school',
    'a policy as a power',
    'a section that is not there',
  ],
  'by someone who calls everything special': [
    'offences among special data',
    'too much called special',
    'no authority for offences',
    'for ever',
  ],
  'that asks for everything': ['all a must', 'forty days', 'no way to complain', 'consent for good'],
  'of a trust with two heads': [
    'two controllers',
    'recognised interests in an academy',
    'another school’s law',
    'a right that academies do not have',
  ],
  'with the essentials left out': ['no purposes', 'no sources', 'a right left out', 'no regulator', 'no condition for special data'],
  'with everything half said': [
    'an unclear basis',
    'a condition without its paragraph',
    'no time to answer a complaint',
    'thin sources',
    'the head alone',
  ],
  'typed in a hurry': [
    'a slip of spelling',
    'an open bracket',
    'letters that no one knows',
    'a section of regulations',
    'replaced regulations',
  ],
  'that reads like a form': [
    'long sentences',
    'a sentence cut in two',
    'a law of no such name',
    'as long as necessary',
    'nothing said of computers',
    'old guidance',
  ],
}
