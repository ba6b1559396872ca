import { describe, expect, test } from 'vitest'
import { compareNotices } from '../../../core/notice/compare-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { sayChange } from '../../../core/words/en/changes.ts'
import { hip, pupil } from '../notices/read-notice.ts'

type Entry = Record<string, unknown>
type Loose = { [K in keyof Notice]: Record<string, Entry> }

function changed(notice: Notice, change: (copy: Loose) => void): Notice {
  const copy = structuredClone(notice) as unknown as Loose
  change(copy)
  return copy as unknown as Notice
}

/** Sets members of one entry that the notice has. */
function put(section: Record<string, Entry>, id: string, members: Entry): void {
  const entry = section[id]
  if (entry === undefined) throw new Error(`there is no ${id}`)
  Object.assign(entry, members)
}

function said(before: Notice, after: Notice): readonly string[] {
  return compareNotices(before, after).map(sayChange)
}

const all = 'All information in this notice'
const dfe = 'the Department for Education (DfE)'

describe('what recipients may do with it further', () => {
  test('a new recipient, of whom people must be told before it goes there', () => {
    const after = changed(hip, ({ onward }) => put(onward, 'npd', { to: ['npd-third-parties', 'other-schools'] }))
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'onward-recipient-added', path: 'onward.npd.to.other-schools', of: 'all', weight: 'before-use', before: null },
    ])
    expect(said(hip, after)).toEqual([
      `${all} may now go further, from ${dfe} to other schools or education settings. Tell people before what you already hold goes further (UK GDPR, Articles 13(3) and 14(4)).`,
    ])
    expect(said(after, hip)).toEqual([`${all} is no longer said to go further, from ${dfe} to other schools or education settings.`])
  })

  test('a new purpose, of which people must be told before', () => {
    const after = changed(hip, ({ onward }) =>
      put(onward, 'npd', { purposes: ['npd-research', 'npd-statistics', 'npd-advice', 'welfare'] }),
    )
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'onward-purpose-added', path: 'onward.npd.purposes.welfare', of: 'all', weight: 'before-use' },
    ])
    const [sentence] = said(hip, after)
    expect(sentence).toMatch(
      /^All information in this notice may now be used for a new purpose when it goes further\. From the Department .*13\(3\)/,
    )
    expect(compareNotices(after, hip)).toMatchObject([{ kind: 'onward-purpose-removed', weight: 'note' }])
  })

  test('of information that goes to that recipient, and of no other', () => {
    const narrow = changed(hip, ({ defaults, items }) => {
      Object.assign(defaults, { sharing: ['routine-schools'] })
      put(items, 'ehcp', { facts: { sharing: ['routine-dfe'] } })
    })
    const after = changed(narrow, ({ onward }) => put(onward, 'npd', { to: [] }))
    expect(said(narrow, after)).toEqual([
      `“Education Health Care Plans” is no longer said to go further, from ${dfe} to third parties who promote the education or well-being of children in England.`,
    ])
  })

  test('a whole new way of going further is told before', () => {
    const before = changed(hip, ({ onward }) => Reflect.deleteProperty(onward, 'npd'))
    expect(compareNotices(before, hip)).toMatchObject([{ kind: 'onward-added', weight: 'before-use' }])
    expect(said(before, hip)[0]).toContain('Tell people before what you already hold goes further')
  })
})

describe('on what it rests', () => {
  test('which lawful basis of Article 6 the notice means', () => {
    const after = changed(hip, ({ bases }) => {
      put(bases, 'legal-obligation', { article6: 'a' })
      put(bases, 'statutory-functions', { article6: 'e' })
    })
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'article6-changed', path: 'bases.legal-obligation.article6', before: 'c', after: 'a', of: 'all', weight: 'tell' },
      { kind: 'article6-changed', path: 'bases.statutory-functions.article6', before: null, after: 'e' },
    ])
    expect(said(hip, after)).toEqual([
      expect.stringMatching(
        /^For all information in this notice, the lawful basis “.*” is now consent \(UK GDPR, Article 6\(1\)\(a\)\)\. Before: a legal obligation \(UK GDPR, Article 6\(1\)\(c\)\)\.$/,
      ),
      expect.stringMatching(/is now a public task \(UK GDPR, Article 6\(1\)\(e\)\)\. Before: the notice did not say\.$/),
    ])
  })

  test('the law under which it is shared', () => {
    const after = changed(hip, ({ sharing }) => put(sharing, 'routine-schools', { laws: ['childrens-act-1989'] }))
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'sharing-law-added', path: 'sharing.routine-schools.laws.childrens-act-1989', of: 'all', weight: 'tell' },
    ])
    const law = "With other schools or education settings:.*1989 Children's Act"
    expect(said(hip, after)).toEqual([
      expect.stringMatching(new RegExp(`^All information in this notice is now said to be shared under this law\\. ${law}\\.$`)),
    ])
    expect(said(after, hip)).toEqual([
      expect.stringMatching(new RegExp(`^All information in this notice is no longer said to be shared under this law\\. ${law}\\.$`)),
    ])
  })
})

describe('whose data it is', () => {
  test('of whom an item is held', () => {
    const after = changed(hip, ({ items }) => put(items, 'ehcp', { subjects: ['care-leavers', 'children-in-need'] }))
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'subjects-changed', path: 'items.ehcp.subjects', of: ['Education Health Care Plans'], weight: 'tell' },
    ])
    expect(said(hip, after)).toEqual([
      'Of whom “Education Health Care Plans” is held has changed: care leavers, children in need. Before, students.',
    ])
  })

  test('whom the notice as a whole concerns, for items that say nothing else', () => {
    const after = changed(hip, (copy) => Object.assign(copy, { concerns: ['care-leavers'] }))
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'subjects-changed', path: 'concerns', before: 'students', after: 'care leavers' },
    ])
    const silent = changed(hip, (copy) => Reflect.deleteProperty(copy, 'concerns'))
    expect(said(hip, silent)[0]).toMatch(/has changed: everyone\. Before, students\.$/)
  })

  test('a purpose for more people, of which these must be told first', () => {
    const after = changed(hip, ({ purposes }) =>
      put(purposes, 'looked-after-progress', { subjects: ['looked-after-children', 'care-leavers'] }),
    )
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'purpose-subjects-changed', path: 'purposes.looked-after-progress.subjects', of: 'all', weight: 'before-use' },
    ])
    expect(said(hip, after)).toEqual([
      expect.stringMatching(
        /^The purpose “.*” of all information in this notice is now stated for looked after children, care leavers\. Before, for looked after children\. Tell people before you use what you already hold for it/,
      ),
    ])
  })

  test('a purpose for fewer people, for which nobody need be told first', () => {
    const after = changed(hip, ({ purposes }) => put(purposes, 'welfare', { subjects: ['students'] }))
    expect(compareNotices(hip, after)).toMatchObject([{ kind: 'purpose-subjects-changed', weight: 'note' }])
    expect(said(hip, after)[0]).toMatch(/is now stated for students\. Before, for everyone\.$/)
    expect(compareNotices(after, hip)).toMatchObject([{ kind: 'purpose-subjects-changed', weight: 'before-use' }])
  })
})

describe('headings and names', () => {
  test('what the notice calls the kind of data', () => {
    const after = changed(hip, ({ groups }) => put(groups, 'adoptions', { labelled: 'ordinary' }))
    const [change] = compareNotices(hip, after)
    expect(change).toMatchObject({
      kind: 'label-changed',
      path: 'groups.adoptions.labelled',
      before: 'special',
      after: 'ordinary',
      weight: 'tell',
    })
    expect(said(hip, after)).toEqual([
      expect.stringMatching(/^What the notice calls “.*” has changed: ordinary personal data\. Before, special category data\.$/),
    ])
  })

  test('a heading called otherwise, and items that stand under another', () => {
    const renamed = changed(hip, ({ groups }) => put(groups, 'personal', { name: 'Facts about you' }))
    expect(compareNotices(hip, renamed)).toMatchObject([{ kind: 'heading-renamed', path: 'groups.personal', weight: 'note' }])
    expect(said(hip, renamed)).toEqual([
      expect.stringMatching(/^The heading over “.*” is now called “Facts about you”\. Before, “Personal information”\.$/),
    ])
    const moved = changed(hip, ({ items }) => put(items, 'adoption', { group: 'care-leavers' }))
    expect(said(hip, moved)).toEqual([
      expect.stringMatching(/^“.*” now stands? under the heading “Care leavers”\. Before, under “Adoptions”\.$/),
    ])
  })

  test('a recipient or an item that goes by another name', () => {
    const after = changed(hip, ({ parties, items }) => {
      put(parties, 'dfe', { name: 'the Ministry' })
      put(items, 'ehcp', { name: 'EHC plans' })
    })
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'renamed', path: 'parties.dfe', weight: 'tell' },
      { kind: 'renamed', path: 'items.ehcp', weight: 'note' },
    ])
    expect(said(hip, after)).toEqual([
      `What was called “${dfe}” is now called “the Ministry”.`,
      'What was called “Education Health Care Plans” is now called “EHC plans”.',
    ])
  })
})

describe('complaints, rights and the notice itself', () => {
  test('to whom a complaint goes', () => {
    const after = changed(hip, ({ complaints }) => put(complaints, 'school-first', { to: 'headteacher' }))
    expect(compareNotices(hip, after)).toMatchObject([{ kind: 'complaint-to-changed', path: 'complaints.school-first.to', weight: 'tell' }])
    expect(said(hip, after)).toEqual([
      expect.stringMatching(/^To whom to complain has changed \(“.*”\): the Headteacher\. Before, Highfields Inclusion Partnership\.$/),
    ])
  })

  test('of whom a right is asked', () => {
    const after = changed(hip, ({ rights }) => {
      put(rights, 'access', { askOf: ['headteacher'] })
      put(rights, 'erase', { askOf: ['headteacher'] })
    })
    expect(compareNotices(hip, after)).toMatchObject([
      { kind: 'right-ask-changed', path: 'rights.access.askOf', weight: 'tell' },
      { kind: 'right-ask-changed', path: 'rights.erase.askOf', before: null },
    ])
    expect(said(hip, after)).toEqual([
      expect.stringMatching(
        /^Whom to ask for this right has changed \(“.*”\): the Headteacher\. Before, the school business manager, the Headteacher\.$/,
      ),
      expect.stringMatching(/: the Headteacher\. Before, the notice did not say\.$/),
    ])
  })

  test('its title, its status and the day of its review', () => {
    const after = changed(pupil, (copy) => Object.assign(copy, { title: 'Pupils and us', status: 'approved', reviewBy: '2027-09-01' }))
    expect(said(pupil, after)).toEqual([
      expect.stringMatching(/^The title of the notice has changed: Pupils and us\. Before, /),
      'The status of the notice has changed: approved. Before, draft.',
      'The day by which the notice is looked at again has changed: 1 September 2027. Before, the notice did not say.',
    ])
  })
})
