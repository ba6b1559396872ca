import { describe, expect, test } from 'vitest'
import { checkNotices, checkRules, ruleFamilies } from '../../../../core/notice/check/check-notices.ts'
import type { Notice } from '../../../../core/notice/notice.ts'
import { hip, pupil } from '../../notices/read-notice.ts'
import { clean, type Draft, idsFound, on, type Slip, spoiled, usual } from './sample-notices.ts'
import { faulty, type SlipName, slips } from './slips.ts'

/** Words of a field of law by which each source can be looked up. */
const isSource =
  /\b(?:GDPR|Act|Regulations|Department|Information|Keeping|Working|Standard|complain|notice|have regulations|policies|practice)\b/i

describe('a notice without faults', () => {
  test.each(Object.entries(clean))('%s: nothing is found', (_, notice) => {
    expect(checkNotices([notice], on)).toEqual([])
  })
})

describe('what a notice says counts wherever it says it', () => {
  test.each<[string, (draft: Draft) => void]>([
    [
      'under its headings',
      (draft) => {
        for (const group of Object.values<Draft>(draft.groups)) group.facts = { ...draft.defaults, ...group.facts }
        draft.defaults = {}
      },
    ],
    [
      'at each item',
      (draft) => {
        for (const item of Object.values<Draft>(draft.items))
          item.facts = { ...draft.defaults, ...draft.groups[item.group].facts, ...item.facts }
        for (const group of Object.values<Draft>(draft.groups)) delete group.facts
        draft.defaults = {}
      },
    ],
  ])('%s', (_, change) => {
    expect(idsFound(spoiled({ of: 'brookvale', change }))).toEqual([])
  })

  test('a condition too that no entry has taken from the text', () => {
    const bare = spoiled({
      of: 'brookvale',
      change: (draft) => {
        draft.conditions = {}
        delete draft.groups.chosen.facts.conditions
      },
    })
    expect(idsFound(bare)).toEqual([])
  })

  test('and a notice for staff is not asked what a notice for pupils is', () => {
    const ofStaff = spoiled({
      of: 'eastmoor',
      change: (draft) => {
        const { cites } = draft.items.concerns
        draft.items = {
          pay: { name: 'bank details', group: 'treated', covers: ['financial'], cites },
          sickness: { name: 'sickness', group: 'special', covers: ['sickness-absence'], cites },
          checks: { name: 'criminal record checks', group: 'offences', covers: ['dbs'], cites },
        }
        draft.defaults.sources = ['own-records']
      },
    })
    expect(idsFound(ofStaff)).toEqual([])
  })
})

describe('a fault, and its mended twin', () => {
  test.each(Object.entries(slips) as [SlipName, Slip][])('%s', (_, slip) => {
    const found = checkNotices([spoiled(slip)], on)
    expect([...new Set(found.map(({ id }) => id))].toSorted()).toEqual([...slip.found].toSorted())
    expect(idsFound(clean[slip.of])).toEqual([])
    for (const { path, message, fix, source } of found) {
      expect(path).toMatch(/^[a-z]/i)
      expect(message.length).toBeGreaterThan(20)
      expect(fix).toMatch(/[.”]$/)
      expect(source).toMatch(isSource)
    }
  })

  test('there is one for every rule but those on several notices, which have theirs below', () => {
    const tried = new Set<string>(Object.values(slips).flatMap(({ found }) => found))
    const ofSet = new Set(ruleFamilies.find(({ id }) => id === 'set')?.rules.map(({ id }) => id))
    expect(checkRules.map(({ id }) => id).filter((id) => !tried.has(id) && !ofSet.has(id))).toEqual([])
  })

  test('every rule has an id of its own that can be written in a command line', () => {
    const ids = checkRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]+$/)
  })
})

describe('twelve faulty notices', () => {
  const results = Object.entries(faulty).map(([name, names]) => {
    const made = names.map((slip) => slips[slip] as Slip)
    const expected = [...new Set(made.flatMap(({ found }) => found))].toSorted()
    return { name, expected, found: idsFound(spoiled(...made)) }
  })

  test.each(results)('$name: what is wrong is found, and nothing else', ({ expected, found }) => {
    expect(found).toEqual(expected)
  })

  test('precision and recall are 1', () => {
    const all = results.flatMap(({ name, expected, found }) =>
      [...new Set([...expected, ...found])].map((id) => ({ name, id, isExpected: expected.includes(id), isFound: found.includes(id) })),
    )
    const right = all.filter(({ isExpected, isFound }) => isExpected && isFound).length
    const precision = right / all.filter(({ isFound }) => isFound).length
    const recall = right / all.filter(({ isExpected }) => isExpected).length
    expect(results).toHaveLength(12)
    expect({ precision, recall, faults: right }).toEqual({ precision: 1, recall: 1, faults: 58 })
  })
})

describe('a notice made from the template that most schools use', () => {
  test('has the faults that a reader finds in it, and no other', () => {
    expect(idsFound(usual)).toEqual([
      'abbreviation-unexplained',
      'access-fee',
      'access-time-wrong',
      'automated-unstated',
      'basis-legitimate-interest',
      'biometric-consent-missing',
      'complaint-process-missing',
      'condition9-missing',
      'consent-withdrawal-missing',
      'date-missing',
      'law-superseded',
      'link-outdated',
      'named-mailbox',
      'policy-as-power',
      'provision-unstated',
      'recipients-doubtful',
      'retention-forever',
      'review-missing',
      'right-missing',
      'special-too-wide',
      'transfers-unstated',
    ])
  })
})

/** The findings that the review of the HIP notice came to, by its numbers, and the two that have no number of their own. */
const review: Readonly<Record<string, readonly string[]>> = {
  '1 no data protection officer': ['error dpo-missing dpo'],
  '2 controller unclear': ['error controller-missing controller', 'ask controller-unclear controller'],
  '3 no Article 9 condition': ['error condition9-missing defaults.conditions'],
  '4 offending listed as special': ['error offence-called-special items.offending', 'error condition10-missing items.offending'],
  '5 a risk is no legal obligation': [
    'error basis-not-law bases.high-risk',
    'error basis-no-statute bases.legal-obligation.laws',
    'warning basis-unclear bases.statutory-functions.article6',
  ],
  '6 no retention period, schedule unlinked': ['error retention-missing retention.schedule.period'],
  '7 rights of 1998': ['error rights-outdated rights.object-distress'],
  '8 no complaint process': ['error complaint-process-missing complaints.school-first'],
  '9 does not say what is mandatory': ['error provision-unstated defaults.provision'],
  '10 section 83': ['error law-binds-another laws.childrens-act-1989', 'info law-misnamed laws.childrens-act-1989'],
  '11 section 7': ['error law-no-power laws.young-peoples-act-2008', 'error law-misnamed laws.young-peoples-act-2008'],
  '12 section of regulations': ['warning regulations-have-no-sections laws.pupil-information-regulations.provision'],
  '13 KCSIE 2018': ['warning guidance-superseded laws.kcsie'],
  '14 Working Together 2015': ['warning guidance-superseded laws.working-together'],
  '15 all called special': ['warning special-too-wide groups.special'],
  '16 characteristics dropped': ['ask characteristics-unlisted items'],
  '17 unclosed bracket': ['warning bracket-unclosed source.blocks.21'],
  '18 section that is not there': ['warning section-missing unmapped.4'],
  '19 recipients': ['ask recipients-doubtful sharing'],
  '20 sources': ['ask sources-doubtful defaults.sources'],
  '21 ico.org.uk/concerns': ['warning link-outdated links.ico-concerns'],
  '22 policies allow': ['warning policy-as-power commitments.consent-unless-law'],
  '23 a council’s purposes': ['ask purpose-of-another purposes.policy-review'],
  '24 care leavers': ['ask data-doubtful items.care-leaver-activity'],
  '25 two rights merged': ['warning record-merged rights.educational-record'],
  '26 old pages on the NPD': [
    'warning link-outdated links.npd-guide',
    'warning link-outdated links.dfe-sharing-process',
    'warning link-outdated links.npd-requests',
  ],
  '27 no date, version or review': ['warning date-missing published', 'warning review-missing reviewBy'],
  '28 you, and these children': ['warning audience-mixed unmapped.2'],
  '29 data of birth': ['info spelling items.date-of-birth'],
  '30 a named person’s mailbox': ['info named-mailbox parties.hip'],
  '31 security policy framework': ['info term-outdated commitments.dfe-security', 'info link-empty commitments.dfe-security'],
  '32 data protection regulations': ['info term-outdated rights.compensation'],
  '33 safeguarding leads': ['info term-outdated parties.safeguarding-leads'],
  '34 transfers and automated decisions': ['ask transfers-unstated sharing', 'ask automated-unstated commitments'],
  '35 handlers leave out roles': ['warning handlers-incomplete defaults.handlers'],
  'a rights policy that is not linked': ['info document-unlinked documents.rights-policy.url'],
  'a sentence split in two': ['info sentence-broken source.blocks.58'],
  'plain language': [
    'warning hard-to-read source.blocks.51',
    'info jargon purposes.access-to-services',
    'info abbreviation-unexplained source.blocks.1',
  ],
}

describe('the HIP notice', () => {
  const told = checkNotices([hip], on).map(({ id, severity, path }) => `${severity} ${id} ${path}`)

  test.each(Object.entries(review))('%s', (_, expected) => {
    for (const finding of expected) expect(told).toContain(finding)
  })

  test('has no other finding', () => {
    expect(told.toSorted()).toEqual(Object.values(review).flat().toSorted())
  })

  test('has its questions for a person as questions', () => {
    const asked = checkNotices([hip], on).filter(({ severity }) => severity === 'ask')
    expect(asked).toHaveLength(8)
    for (const { message } of asked) expect(message).toMatch(/\?$/)
  })

  test('has guidance told by the edition in force on the day', () => {
    const sourceOn = (day: string) => checkNotices([hip], day).find(({ id }) => id === 'handlers-incomplete')?.source
    expect(sourceOn('2025-08-31')).toMatch(/^Department for Education, Keeping children safe in education \(2024\), Part one/)
    expect(sourceOn('2025-09-01')).toMatch(/\(2025\)/)
  })

  test('has every finding told neutrally, and none that calls what protects a child wrong', () => {
    for (const { message, fix } of checkNotices([hip], on)) {
      expect(`${message} ${fix}`).not.toMatch(/[!]|illegal|unlawful|must not (?:share|tell)|forbidden/i)
    }
  })
})

describe('the starter', () => {
  const found = checkNotices([pupil], on)

  test('has nothing but blanks, each told once', () => {
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['blank']))
    const blanks = pupil.source.blocks.flatMap(({ text }) => [...text.matchAll(/\[[^\]]+\](?!\()/g)].map(([blank]) => blank))
    for (const blank of new Set(blanks))
      expect(
        found.some(({ message }) => message.includes(blank)),
        blank,
      ).toBe(true)
  })

  test('says of a blank what belongs there', () => {
    expect(found.find(({ path }) => path === 'dpo')?.fix).toMatch(/^Fill in: who your data protection officer is/)
  })

  test('says it of a blank in a member of an entry', () => {
    const fix = found.find(({ path }) => path === 'documents.retention-schedule')?.fix
    expect(fix).toMatch(/^Fill in: the web address of your retention schedule\. In notice\.md/)
  })
})

describe('a set of notices', () => {
  const other = (change: (draft: Draft) => void): Notice =>
    spoiled({
      of: 'brookvale',
      change: (draft) => {
        draft.id = 'second'
        draft.title = 'A second notice'
        change(draft)
      },
    })

  test('that say the same contradict each other in nothing', () => {
    expect(
      idsFound(
        clean.brookvale,
        other(() => {}),
      ),
    ).toEqual([])
  })

  test.each<[string, (draft: Draft) => void, readonly string[]]>([
    [
      'whether people must answer',
      (draft) => {
        draft.groups.needed.facts.provision = 'not-asked'
      },
      ['notices-contradict-provision'],
    ],
    [
      'how long it is kept',
      (draft) => {
        draft.retention.registers.period = 'ten years'
      },
      ['notices-contradict-retention'],
    ],
    [
      'what kind of data it is',
      (draft) => {
        draft.items.attendance.group = 'needed'
        draft.groups.needed.labelled = 'special'
        draft.items.attendance.facts.provision = 'not-asked'
      },
      ['notices-contradict-class', 'special-too-wide'],
    ],
    [
      'who the officer is',
      (draft) => {
        draft.dpo = 'office'
        draft.parties.office.phone = '01632 960001'
      },
      ['notices-contradict-office'],
    ],
  ])('that differ on %s are told so, at the later one, with both sides', (_, change, expected) => {
    const second = other(change)
    expect(idsFound(clean.brookvale, second)).toEqual(expected)
    const [contradiction] = checkNotices([clean.brookvale, second], on).filter(({ id }) => id.startsWith('notices-'))
    expect(contradiction?.notice).toBe('second')
    expect(contradiction?.message).toContain('How Brookvale Primary School uses information about pupils')
  })

  test('has in it what one of them lacks: characteristics listed elsewhere are not asked for', () => {
    const bare = spoiled(slips['characteristics dropped'] as Slip)
    expect(idsFound(bare)).toEqual(['characteristics-unlisted'])
    expect(
      checkNotices([bare, hip], on).filter(({ id, notice }) => id === 'characteristics-unlisted' && notice === 'eastmoor'),
    ).toHaveLength(1)
    expect(checkNotices([bare, clean.brookvale], on).filter(({ id }) => id === 'characteristics-unlisted')).toEqual([])
  })
})

describe('a condition without its paragraph', () => {
  test.each([
    ['b', 'paragraph 1.', 'Schedule 1, paragraph 1'],
    ['g', 'paragraph 6 (statutory purposes), 8 (equality) or 18', 'section 10(3) and Schedule 1'],
    ['h', 'paragraph 2.', 'Schedule 1, paragraph 2'],
  ])('under Article 9(2)(%s) is told of %s', (letter, paragraph, provision) => {
    const found = checkNotices([spoiled(bareCondition(`Article 9(2)(${letter})`))], on)
    expect(found.map(({ id, path }) => [id, path])).toEqual([['condition9-no-paragraph', 'conditions.public-interest']])
    expect(found[0]?.message).toContain(`Article 9(2)(${letter}) counts only together with a paragraph of Schedule 1`)
    expect(found[0]?.fix).toContain(paragraph)
    expect(found[0]?.source).toBe(`Data Protection Act 2018, ${provision}`)
  })

  test('is none where the point asks for no paragraph', () => {
    expect(checkNotices([spoiled(bareCondition('Article 9(2)(c)'))], on)).toEqual([])
  })

  function bareCondition(point: string): Omit<Slip, 'found'> {
    return {
      of: 'brookvale',
      put: [
        [', with paragraphs 6, 8 and 18 of Schedule 1 to the Data Protection Act 2018', ''],
        ['Substantial public interest (Article 9(2)(g))', 'What the law asks (Article 9(2)(g))'],
        ['Article 9(2)(g)', point],
      ],
    }
  }
})

describe('the day', () => {
  test('decides what is asked: no complaint process before the duty began', () => {
    const notice = spoiled(slips['no way to complain'] as Slip)
    expect(checkNotices([notice], '2026-06-18')).toEqual([])
    expect(checkNotices([notice], '2026-06-19').map(({ id }) => id)).toEqual(['complaint-process-missing'])
  })

  test('decides which edition is old', () => {
    const notice = spoiled(slips['old guidance'] as Slip)
    expect(checkNotices([notice], '2020-08-31').map(({ id }) => id)).toEqual([])
    expect(checkNotices([notice], '2020-09-01').map(({ id }) => id)).toEqual(['guidance-superseded'])
  })

  test('leaves unchecked editions out: the one of 2026 makes that of 2025 old for nobody', () => {
    const notice = spoiled({
      ...slips['old guidance'],
      put: [['the current edition of Keeping children safe in education.', 'Keeping children safe in education 2025.']],
      change: (draft) => {
        draft.laws.kcsie.edition = '2025'
      },
    })
    expect(checkNotices([notice], on)).toEqual([])
  })
})
