import { describe, expect, test } from 'vitest'
import type { Change } from '../../../core/notice/compare-change.ts'
import { compareNotices } from '../../../core/notice/compare-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { longerThan } from '../../../core/notice/periods.ts'
import { sayChange } from '../../../core/words/en/changes.ts'
import { hip, pupil } from '../notices/read-notice.ts'

type Loose = { [K in keyof Notice]: Record<string, unknown> }

function changed(notice: Notice, change: (copy: Loose) => void): Notice {
  const copy = structuredClone(notice) as unknown as Loose
  change(copy)
  return copy as unknown as Notice
}

const cites = [{ block: 'b1', quote: 'x' }]
const police = { name: 'the police', words: 'police', roles: ['recipient'], cites }

function said(before: Notice, after: Notice): readonly string[] {
  return compareNotices(before, after).map(sayChange)
}

test('nothing changed between a notice and itself', () => {
  expect(compareNotices(hip, hip)).toEqual([])
})

test('new words that say the same are told as no more than that', () => {
  const reworded = changed(hip, (copy) => Object.assign(copy.source, { sha256: '0'.repeat(64) }))
  expect(said(hip, reworded)).toEqual(['The wording has changed; what it says of people’s data is the same.'])
})

describe('each change is told in a sentence, for whom it is', () => {
  test('a right that is no longer told of, by its own words and not by those that open the list of rights', () => {
    const after = changed(pupil, (copy) => {
      delete copy.rights.erase
    })
    expect(said(pupil, after)).toEqual(['The notice no longer tells of this right: “ask us to erase what we no longer need”.'])
  })

  test('a new recipient of everything', () => {
    const after = changed(hip, (copy) => {
      copy.parties.police = police
      copy.sharing.police = { to: ['police'], purposes: { gap: 'x', cites: [] }, cites }
      Object.assign(copy.defaults, { sharing: [...(hip.defaults.sharing as string[]), 'police'] })
    })
    expect(said(hip, after)).toEqual(['All information in this notice now also goes to the police.'])
    expect(said(after, hip)).toEqual(['All information in this notice is no longer said to go to the police.'])
    expect(compareNotices(hip, after)).toMatchObject([{ kind: 'recipient-added', path: 'parties.police', of: 'all', weight: 'tell' }])
  })

  test('a new recipient of some items, held of some people only', () => {
    const after = changed(hip, (copy) => {
      copy.parties.police = police
      copy.sharing.police = { to: ['police'], of: ['section-47'], purposes: ['keep-safe'], cites }
      Object.assign(copy.defaults, { sharing: [...(hip.defaults.sharing as string[]), 'police'] })
    })
    expect(said(hip, after)).toEqual([
      '“Section 47 information” about children in need now also goes to the police.',
      '“Section 47 information” about children in need is now shared for a new reason. With the police: to ensure all students within our school are safe.',
    ])
  })

  test('a new purpose, of which people must be told first', () => {
    const after = changed(pupil, (copy) => {
      copy.purposes.survey = { words: 'research', cites: [{ block: 'b1', quote: 'to study how pupils travel' }] }
      const items = copy.items as unknown as Record<string, { facts?: object }>
      Object.assign(items.travel ?? {}, { facts: { purposes: [...(pupil.defaults.purposes as string[]), 'survey'] } })
    })
    const [change] = compareNotices(pupil, after)
    expect(change).toMatchObject({ kind: 'purpose-added', weight: 'before-use', of: ['how your child travels to school'] })
    expect(sayChange(change as Change)).toBe(
      '“how your child travels to school” is now also used for a new purpose: “to study how pupils travel”. Tell people before you use what you already hold for it (UK GDPR, Articles 13(3) and 14(4)).',
    )
  })

  test.each([
    [
      'ten years',
      'retention-longer',
      '“when they are here and when they are away, with the reason” is kept longer: ten years. Before, it was six years.',
    ],
    [
      'three years',
      'retention-shorter',
      '“when they are here and when they are away, with the reason” is kept for less time: three years. Before, it was six years.',
    ],
    [
      'as long as needed',
      'retention-changed',
      'How long “when they are here and when they are away, with the reason” is kept has changed: as long as needed. Before, six years.',
    ],
  ])('kept for %s', (period, kind, sentence) => {
    const after = changed(pupil, (copy) => Object.assign(copy.retention.registers as object, { period }))
    expect(compareNotices(pupil, after)).toMatchObject([{ kind, path: 'retention.registers' }])
    expect(said(pupil, after)).toEqual([sentence])
  })

  test('a retention period where there was none', () => {
    const after = changed(hip, (copy) => Object.assign(copy.retention.schedule as object, { period: 'until the age of 25' }))
    expect(said(hip, after)).toEqual([
      'How long all information in this notice is kept has changed: until the age of 25. Before, the notice did not say.',
    ])
  })

  test('whether it must be given', () => {
    const after = changed(hip, (copy) => Object.assign(copy.items.ehcp as object, { facts: { provision: 'optional' } }))
    expect(said(hip, after)).toEqual([
      'Whether you must give “Education Health Care Plans” has changed: you can choose. Before, the notice did not say.',
    ])
  })

  test('an item that came, and one that went', () => {
    const after = changed(hip, (copy) => {
      copy.items.photo = { name: 'photographs', group: 'personal', covers: ['photo'], cites }
      Reflect.deleteProperty(copy.items, 'care-leaver-activity')
    })
    expect(said(hip, after)).toEqual([
      'New: the school now says that it holds “photographs”.',
      'The notice no longer says that the school holds “their activity” about care leavers.',
    ])
  })

  test('handlers, sources, bases and conditions', () => {
    const after = changed(hip, (copy) => {
      copy.parties.senco = { ...police, name: 'the SENCO', roles: ['handler'] }
      copy.bases.task = { article6: 'e', cites: [{ block: 'b1', quote: 'our public task' }] }
      copy.conditions.sch1 = { cites: [{ block: 'b1', quote: 'Schedule 1, paragraph 18' }] }
      Object.assign(copy.defaults, {
        handlers: ['safeguarding-leads', 'headteacher', 'senco'],
        sources: ['admissions-form', 'relevant-local-authorities', 'safeguarding-leads', 'concern-notes', 'senco'],
        bases: ['legal-obligation', 'statutory-functions', 'task'],
        conditions: ['sch1'],
      })
    })
    const all = 'All information in this notice'
    expect(said(hip, after)).toEqual([
      `${all} is now also seen in school by the SENCO.`,
      `${all} is no longer said to be seen in school by Engagement Staff.`,
      `${all} now also comes from the SENCO.`,
      `${all} now also rests on this lawful basis: “our public task”.`,
      expect.stringMatching(/^All information in this notice no longer rests on this lawful basis: “or alternatively/),
      'The notice now gives a condition for all information in this notice: “Schedule 1, paragraph 18”.',
    ])
  })

  test('who answers, whom to ask, rights, complaints, and what goes further', () => {
    const after = changed(hip, (copy) => {
      copy.parties.trust = { name: 'Appletree Trust', roles: ['controller'], phone: '01632 960000', cites }
      Object.assign(copy, { controller: 'trust', dpo: 'trust', contact: 'trust' })
      Reflect.deleteProperty(copy.rights, 'erase')
      Reflect.deleteProperty(copy.onward, 'npd')
      copy.complaints.court = { to: 'trust', order: 3, cites: [{ block: 'b1', quote: 'You can go to court.' }] }
    })
    expect(said(hip, after)).toEqual([
      expect.stringMatching(/^The notice no longer says that what is shared may go further/),
      'The notice no longer tells of this right: “erased or destroyed; and”.',
      'The notice now names another way to complain: “You can go to court”.',
      'Who answers for the data has changed: Appletree Trust, 01632 960000. Before, the notice did not say.',
      'The data protection officer has changed: Appletree Trust, 01632 960000. Before, the notice did not say.',
      expect.stringMatching(/^Whom to ask has changed: Appletree Trust, 01632 960000. Before, Highfields/),
    ])
  })

  test('promises, laws and their editions', () => {
    const after = changed(hip, (copy) => {
      Reflect.deleteProperty(copy.commitments, 'held-securely')
      copy.commitments.locks = { about: 'security', cites: [{ block: 'b1', quote: 'We lock it away.' }] }
      Object.assign(copy.laws.kcsie as object, { edition: '2025' })
      Reflect.deleteProperty(copy.laws, 'young-peoples-act-2008')
      copy.laws.new = { name: 'Children Act 1989', kind: 'statute', provision: 'section 17', cites }
    })
    expect(said(hip, after)).toEqual([
      'The notice now also says: “We lock it away”.',
      'The notice no longer says: “We hold data securely”.',
      'The notice now names this law or guidance: section 17 of Children Act 1989.',
      "The notice no longer names this law or guidance: Section 7 of Young People's Act 2008.",
      'The notice now names “Keeping children safe in education, 2025”. Before, it named “Keeping children safe in education, 2018”.',
    ])
  })

  test('an entry that kept its id and says it otherwise, for a person to read', () => {
    const after = changed(hip, (copy) =>
      Object.assign(copy.purposes.support as object, { cites: [{ block: 'b12', quote: 'Rank these children' }] }),
    )
    expect(compareNotices(hip, after)).toMatchObject([{ kind: 'reworded', path: 'purposes.support', weight: 'note' }])
    expect(said(hip, after)[0]).toContain('Now: “Rank these children”. Before: “Support these children”.')
  })

  test('of many items the first few are named', () => {
    const after = changed(hip, (copy) => {
      copy.groups.special = { ...(copy.groups.special as object), facts: { provision: 'optional' } }
    })
    expect(said(hip, after)[0]).toMatch(/and “\d+ more”|and \d+ more/)
  })
})

test.each([
  ['6 years', 'six years', null],
  ['7 years', '6 years', true],
  ['18 months', '2 years', false],
  ['25 years from birth', '6 years from leaving', null],
  ['25 years from birth.', '20 years from birth', true],
  ['as long as needed', '6 years', null],
  ['umpteen years', '6 years', null],
  ['for seven years', '6 years', true],
  ['until the child is 30', 'until the child is 25', true],
  ['until the child is 25', '25 years', null],
  ['thirty years', '25 years', true],
])('%s is longer than %s: %s', (one, other, isLonger) => {
  expect(longerThan(one, other)).toBe(isLonger)
})
