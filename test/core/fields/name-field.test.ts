import { describe, expect, test } from 'vitest'
import type { Field, Setting, SourcedText } from '../../../core/fields/field.ts'
import { nameField } from '../../../core/fields/name-field.ts'
import { labelled } from './read-labels.ts'

const classOf = (...args: Parameters<typeof labelled>) => nameField(labelled(...args)).class
const texts = (...pairs: readonly (readonly [SourcedText['source'], string])[]): SourcedText[] =>
  pairs.map(([source, text]) => ({ source, text }))

describe('says why', () => {
  test('which words, and from where', () => {
    const field = labelled('S47', '', 'mis', {
      kind: 'column',
      labels: texts(['column-header', 'S47 outcome']),
      context: texts(['section-heading', 'Child protection']),
    })
    expect(nameField(field)).toEqual({
      item: 'section-47',
      class: 'treat-as-special',
      because: 'Flagged because the column header says "S47".',
      evidence: [{ source: 'column-header', text: 'S47' }],
    })
  })

  test('for a neutral label, also what it stands in', () => {
    expect(nameField(labelled('Start date', 'Child protection')).because).toBe(
      'Flagged because the label says "Start" and the section heading says "Child protection".',
    )
  })

  test('of what is nobody’s, nothing; of all else, always something', () => {
    expect(nameField(labelled('Sender', '', 'other'))).toEqual({ item: null, class: 'none', because: '', evidence: [] })
    for (const [label, setting] of [
      ['Zzz', 'admissions'],
      ['Name', 'mis'],
      ['Type', 'safeguarding'],
    ] as const) {
      expect(nameField(labelled(label, '', setting as Setting)).because, label).toMatch(/\.$/)
    }
  })

  test('in the same words each time', () => {
    const field = labelled('Allergies and medication', 'Medical > Pupil')
    expect(nameField(field)).toEqual(nameField(structuredClone(field)))
  })
})

describe('keeps to itself every word that it does not know', () => {
  const names = ['Zofia Wrzesniewska', 'Tolulope Adébáyò', 'Kwabena-Osei Brathwaite', 'Niamh Ó Súilleabháin', 'Xiaoling Zhu']
  const shapes = [
    (name: string) => `${name}: allergies`,
    (name: string) => `Medical notes for ${name}`,
    (name: string) => `${name} (SEN status)`,
    (name: string) => `Date of ${name}’s PEP meeting`,
    (name: string) => `${name}`,
    (name: string) => `Comments about ${name}`,
  ]
  test.each(names)('%s', (name) => {
    const parts = name.split(/[\s-]/)
    for (const shape of shapes) {
      for (const trail of ['', `Child protection > ${name}`, `${name} > Health needs of ${name}`]) {
        const match = nameField(labelled(shape(name), trail))
        const told = JSON.stringify(match)
        for (const part of parts) expect(told).not.toContain(part)
      }
    }
  })
})

describe('takes capitals for an acronym only where it can be one', () => {
  test.each([
    ['SEN', 'mis', '', 'treat-as-special'],
    ['LAC', 'mis', '', 'treat-as-special'],
    ['EHCP (Education, Health and Care Plan)', 'other', '', 'treat-as-special'],
    ['Sen', 'mis', '', 'none'],
    ['lac', 'mis', '', 'none'],
    ['SEND MESSAGE', 'other', '', 'none'],
    ['ADD ADDRESS LINE 2', 'other', '', 'none'],
    ['CIN/GST number', 'other', 'Billing', 'none'],
    ['MASH', 'other', 'Lunch menu', 'none'],
    ['ICO registration', 'other', '', 'none'],
    ['SALT', 'sen', 'Therapies', 'special'],
    ['S.E.N.', 'mis', '', 'treat-as-special'],
    ['ASD', 'mis', '', 'special'],
    ['SLCN', 'mis', '', 'special'],
    ['VI', 'mis', '', 'none'],
    ['VI', 'mis', 'SEN need', 'special'],
    ['PP+', 'mis', '', 'treat-as-special'],
    ['PEX', 'mis', '', 'treat-as-special'],
    ['Room S17', 'other', '', 'none'],
    ['S17', 'mis', 'Child protection', 'treat-as-special'],
  ] as const)('%s in %s under "%s" is %s', (label, setting, trail, expected) => {
    expect([expected, ...(expected === 'none' ? ['personal'] : [])]).toContain(classOf(label, trail, setting))
  })

  test('or where code names what somebody is or has, which has no capitals to tell', () => {
    for (const label of [
      'is_pp',
      'hasSEND',
      'child_send',
      'learner_pp',
      'is_lac_or_sgo',
      'FSMreviewDate',
      'send_register',
      'fsm_eligibility_end',
    ])
      expect(classOf(label), label).toBe('treat-as-special')
    for (const label of ['fsm', 'fsm6', 'lac']) {
      expect(classOf(label, 'Pupil export'), label).toBe('treat-as-special')
      expect(classOf(label, 'Parcel export'), label).toBe('none')
    }
    for (const label of ['send', 'send_at', 'pp_count', 'add_pupil', 'ehcpdf'])
      expect(classOf(label, 'Pupil export'), label).toBe('personal')
    expect(classOf('send_primary_need')).toBe('special')
  })

  test('and on pages of any kind only where the word before says so', () => {
    for (const label of ['has_fsm', 'isFSM']) expect(classOf(label, '', 'other'), label).toBe('treat-as-special')
    for (const label of ['fsm_url', 'lac_id', 'has_send', 'is_add', 'pp']) expect(classOf(label, '', 'other'), label).toBe('none')
  })

  test('and in English', () => {
    expect(classOf('SEN', '', 'mis', { lang: 'de' })).toBe('none')
    expect(classOf('SEN', '', 'mis', { lang: 'en-GB' })).toBe('treat-as-special')
  })

  test('a field beside it of the same kind supports it', () => {
    const field = labelled('SEN LIST', '', 'other')
    expect(nameField(field).class).toBe('none')
    expect(nameField(field, ['ehcp']).class).not.toBe('none')
  })
})

describe('is not taken in by words that look alike', () => {
  test.each([
    ['Sender', 'other'],
    ['Present', 'mis'],
    ['Essex', 'other'],
    ['Race day', 'other'],
    ['Race day', 'mis'],
    ['Faith school', 'mis'],
    ['Galaxy S20', 'other'],
    ['School improvement strategy', 'other'],
    ['Triggers', 'mis'],
    ['Terms and conditions', 'admissions'],
    ['Sports, Leisure & Hospitality', 'census'],
    ['Page orientation', 'mis'],
    ['Bank statement', 'other'],
    ['Tennis court', 'other'],
    ['YouTube channel', 'other'],
    ['Students’ union', 'other'],
    ['Health and Safety Officer', 'other'],
    ['Get your weekly dose', 'other'],
    ['supply-chain-mobility', 'other'],
    ['First Aid Qualified', 'mis'],
    ['Safeguarding training', 'mis'],
    ['SEN policy', 'other'],
    ['Religious Education', 'mis'],
    ['Health and Social Care', 'mis'],
    ['Sex', 'mis'],
    ['Gender', 'admissions'],
    ['Number of pupils with SEN support', 'census'],
    ['Work placement', 'mis'],
    ['GP coordinates', 'other'],
    ['Prevent duplicates', 'mis'],
    ['Attachment', 'mis'],
    ['Sixth form', 'mis'],
    ['Customer service', 'other'],
    ['Medical student', 'mis'],
    ['Applied to medical school', 'mis'],
    ['Disable login', 'mis'],
    ['Educational placement', 'sen'],
    ['Date placement began', 'mis'],
    ['Hide body map', 'mis'],
    ['Who has custody?', 'mis'],
    ['Subject', 'safeguarding'],
  ] as const)('%s (%s)', (label, setting) => {
    expect(['none', 'personal']).toContain(classOf(label, '', setting))
  })

  test.each([
    ['E', 'SEN provision', 'treat-as-special'],
    ['K', 'SEN status', 'treat-as-special'],
    ['E', 'Attendance', 'none'],
    ['I', 'Attendance register', 'special'],
  ] as const)('a single letter counts under its own column only: %s under %s', (label, trail, expected) => {
    const { class: kind } = nameField(labelled(label, trail))
    expect(kind === expected || (expected === 'none' && kind === 'personal')).toBe(true)
  })
})

describe('weighs what the page says and what its code says', () => {
  const field = (more: Partial<Field>) => labelled('', '', 'mis', more)

  test('a name in the code counts where no person can read what the field is', () => {
    expect(nameField(field({ labels: texts(['name-in-the-code', 'pupil[medical_conditions]']) })).class).toBe('special')
    expect(nameField(field({ labels: texts(['name-in-the-code', 'isFsmEligible']) })).class).toBe('treat-as-special')
    expect(nameField(field({ labels: texts(['label', 'First name'], ['name-in-the-code', 'sen_status']) })).item).toBe('name')
  })

  test('a personal autocomplete token silences it', () => {
    expect(nameField(field({ labels: texts(['name-in-the-code', 'religion']), autocomplete: 'family-name' })).item).toBe('name')
    expect(nameField(field({ labels: texts(['name-in-the-code', 'medical_tel']), autocomplete: 'section-a home tel' })).item).toBe(
      'contact-phone',
    )
  })

  test('but not the label that people read', () => {
    expect(nameField(field({ labels: texts(['label', 'Religion']), autocomplete: 'name' })).item).toBe('religion')
  })

  test('a tooltip may say what a short label does not', () => {
    expect(nameField(field({ labels: texts(['label', 'Type'], ['tooltip', 'Type of special educational need']) })).class).toBe('special')
  })

  test('other fields of the group that all hold one kind name a neutral field', () => {
    expect(nameField(labelled('Notes'), ['medical-condition', 'medication']).class).toBe('special')
    expect(nameField(labelled('Notes'), ['medical-condition', 'name']).class).toBe('none')
  })
})

describe('weighs the headings over a field', () => {
  const headed = (label: string, ...headings: readonly string[]) =>
    nameField(
      labelled(label, '', 'mis', {
        context: headings.map((text, at) => ({ source: at === 0 ? 'section-heading' : 'page-heading', text })),
      }),
    )

  test('what nobody knows is somebody’s under the head of a record, and nobody’s elsewhere', () => {
    expect(headed('Locker', 'Student details').class).toBe('personal')
    expect(headed('Locker', 'Staff record').class).toBe('personal')
    expect(headed('Locker', 'Lockers').class).toBe('none')
    expect(headed('Locker', 'Pupil accounts and settings').class).toBe('none')
  })

  test('what school information says of a pupil is the pupil’s', () => {
    expect(headed('House', 'School information', 'Pupil profile').class).toBe('personal')
    expect(headed('Traveller status', 'School details', 'Student').class).toBe('special')
    expect(headed('House', 'School information').class).toBe('none')
    expect(headed('SEN status', 'School records').class).toBe('treat-as-special')
  })

  test('filters, pickers and settings hold nobody’s data, whatever the page is about', () => {
    for (const [label, ...headings] of [
      ['Year group', 'Filter', 'Pupil list'],
      ['SEN status', 'Filters', 'Pupil list'],
      ['Start date', 'Filter', 'Staff absences'],
      ['Pupil', 'Choose pupil', 'Medical records'],
      ['Include leavers', 'Advanced search', 'Find a learner'],
      ['Description', 'Individual needs settings'],
      ['Type', 'Attendance codes'],
      ['Role', 'Edit custom field'],
    ] as const)
      expect(headed(label, ...headings).class, label).toBe('none')
    expect(headed('Telephone', 'Previous setting').class).toBe('personal')
    expect(headed('Allergies', 'Child profile', 'My setting').class).toBe('special')
    expect(headed('Medical conditions', 'Custom fields', 'Student').class).toBe('special')
  })

  test('nor do the buttons of a list and the time of a change', () => {
    for (const label of ['Actions', 'Last update', 'updated_at', 'Created at'])
      expect(headed(label, 'Medical records').class, label).toBe('none')
    expect(headed('Action', 'Medical records').class).toBe('special')
    expect(headed('Created by', 'Medical records').item).toBe('staff-name')
  })

  test('“Add note” in a list may be a button; over a box that people write in it is none', () => {
    const over = (label: string) => nameField(labelled(label, 'Child protection', 'safeguarding', { kind: 'input' }))
    for (const label of ['Add note', 'Add a comment', 'Report a concern', 'Clear report', 'Publish to parent']) {
      expect(headed(label, 'Child protection').class, label).toBe('none')
      expect(over(label).class, label).toBe('treat-as-special')
    }
    expect(over('Show closed cases').class).toBe('none')
    expect(headed('Add details of any other injuries', 'Body map').class).toBe('special')
    expect(headed('Documents that show ethnicity', 'Enclosed').class).toBe('special')
  })

  test('a book of injuries is about injuries, whoever made the system', () => {
    for (const heading of ['First Aid Record (Exemplar)', 'Accident book: Exemplar 3', 'Accident form'])
      expect(headed('Action taken', heading).class, heading).toBe('special')
    expect(headed('First aid', 'Staff record').class).toBe('personal')
    expect(headed('First Aider', 'First aid log').class).toBe('personal')
  })

  test('a pupil’s or a school’s part in a question leaves what is medical medical', () => {
    for (const label of ['Does the student have medical conditions?', 'Student illness', 'Illness that the school should know of'])
      expect(classOf(label), label).toBe('special')
    expect(headed('Response', 'Student Medical Record').class).toBe('special')
    expect(headed('Response', 'Epilepsy (High Risk)', 'Medical').class).toBe('special')
  })

  test('what is administered is not what the form discloses', () => {
    for (const [label, heading] of [
      ['Sort code', 'Free school meals'],
      ['Partner’s details', 'Free school meals'],
      ['Key stage', 'Exclusion'],
      ['Registration group', 'Individual needs'],
      ['Exam number', 'Access arrangements'],
      ['Previous educational placements', 'Education, health and care assessment'],
      ['Person', 'Medical form'],
    ] as const)
      expect(headed(label, heading).class, label).toBe('personal')
  })

  test('a placement is care where something says so', () => {
    expect(headed('Placement type', 'Looked after children').item).toBe('care-placement')
    expect(classOf('Placement', '', 'safeguarding')).toBe('treat-as-special')
    expect(classOf('Details of placement', 'Nursery application', 'admissions')).toBe('personal')
  })

  test('an area of difficulty alone is one where needs are spoken of, and free is a kind of meal among meals', () => {
    expect(headed('Memory', 'Individual needs').class).toBe('special')
    expect(headed('Memory', 'Server').class).toBe('none')
    expect(headed('Free', 'Meals').class).toBe('treat-as-special')
    expect(headed('Free text', 'Meals').class).not.toBe('treat-as-special')
    expect(headed('Free', 'Rooms').class).toBe('none')
  })

  test('first aid is treatment on a form of a family, a qualification or a course elsewhere', () => {
    expect(classOf('May an adult give first aid?', '', 'admissions')).toBe('special')
    expect(classOf('Has a day of first aid been booked?', '', 'other')).toBe('none')
  })

  test('what people write of special needs is of their kind', () => {
    for (const label of ['SEN notes', 'send_details', 'SENCo notes']) expect(classOf(label), label).toBe('special')
    for (const label of ['SEN stage', 'SEND status']) expect(classOf(label), label).toBe('treat-as-special')
  })

  test('a referral to those who protect children discloses a concern also on a page of no known kind', () => {
    for (const form of ['MASH referral', 'Inter-agency referral form', 'LADO referral']) {
      for (const label of ['Date of incident', 'Has the parent’s consent been sought for this referral?', 'Nature of the allegation'])
        expect(classOf(label, `${form} > Reason`, 'other'), label).toBe('treat-as-special')
    }
    expect(classOf('Date of referral', 'Refer a friend', 'other')).toBe('none')
  })

  test('a nearer heading chooses among what a farther one names', () => {
    expect(headed('Reason', 'Absence', 'Absence and exclusion').item).toBe('attendance')
    expect(headed('Reason', 'Exclusions', 'Absence and exclusion').item).toBe('exclusion')
    expect(headed('Reason', 'Contact details', 'Absence and exclusion').item).toBe('exclusion')
  })

  test('a heading that may speak of other things lends its kind to neutral labels only', () => {
    expect(headed('Notes', 'Welfare').class).toBe('treat-as-special')
    for (const label of ['Meal choice', 'House', 'Locker number', 'Bus route', 'Mentor'])
      expect(['personal', 'none'], label).toContain(headed(label, 'Welfare', 'Student details').class)
    expect(headed('Locker number', 'Welfare', 'Child protection').class).toBe('treat-as-special')
  })

  test('also under a school or a system a login or a first name is somebody’s', () => {
    expect(headed('Username', 'System settings').class).toBe('personal')
    expect(headed('First name', 'School profile').class).toBe('personal')
    expect(headed('Name', 'School profile').class).toBe('none')
  })

  test('"Student" is a name in a register of needs, "Student notes" are not', () => {
    expect(headed('Student', 'Medical conditions').item).toBe('name')
    expect(headed('Student notes', 'Medical conditions').class).toBe('special')
  })

  test('a number of days is somebody’s on a form about one person', () => {
    expect(classOf('Total number of days sick', 'Self certification', 'medical')).toBe('special')
    expect(classOf('Total number of pupils with SEN', 'SEN', 'census')).toBe('none')
  })
})

test('takes the page’s word to the browser where no label is read', () => {
  const item = (autocomplete: string) => nameField(labelled('', '', 'other', { labels: [], autocomplete })).item
  expect(['bday', 'section-a shipping tel-national', 'given-name', 'cc-name', 'honorific-prefix', 'one-time-code'].map(item)).toEqual([
    'date-of-birth',
    'contact-phone',
    'name',
    'financial',
    'title',
    'account',
  ])
  expect(['off', 'on', 'nope', 'religion'].map(item)).toEqual([null, null, null, null])
})

test('reads plurals, possessives, American spelling, and identifiers', () => {
  for (const label of [
    'Child’s medical condition',
    'MEDICAL CONDITIONS',
    'medicalConditions',
    'medical_condition_1',
    'Immunizations',
    'Pediatrician',
  ])
    expect(classOf(label), label).toBe('special')
})

test('gives an answer for any text, however long or strange', () => {
  for (const label of ['', ' ', '😀', '\u202e', 'a'.repeat(1_000_000), '\0', '((((', "'s", '...', 'S.', 'SEN '.repeat(5000)]) {
    expect(nameField(labelled(label)).class).toBeTypeOf('string')
  }
})
