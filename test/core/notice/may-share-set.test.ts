import { describe, expect, test } from 'vitest'
import { type ItemId, itemIds } from '../../../core/law/data-items.ts'
import { isPartyId, partyIds, roleIds } from '../../../core/notice/catalogue-ids.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { mayShare } from '../../../core/notice/may-share.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parties } from '../../../core/words/en/parties.ts'
import { safetyOpening, saySharing } from '../../../core/words/en/sharing.ts'
import { hip, pupil } from '../notices/read-notice.ts'

const sets: Readonly<Record<string, readonly Notice[]>> = {
  hip: [hip],
  pupil: [pupil],
  'hip and pupil': [hip, pupil],
  'pupil and hip': [pupil, hip],
}

const recipients = [...new Set([...partyIds, ...roleIds, ...[hip, pupil].flatMap(({ parties }) => Object.keys(parties))])]

/** Whose name in the catalogue happens to be spelled as the id is. */
const spelledAsIds = recipients.filter((id) => isPartyId(id) && parties[id].brief === id)

const says = (notices: readonly Notice[], item: ItemId, recipient: string) => saySharing(mayShare(indexNotices(notices), item, recipient))
const textOf = (notices: readonly Notice[], item: ItemId, recipient: string) =>
  says(notices, item, recipient)
    .map(({ text }) => text)
    .join('\n')

describe.each(Object.entries(sets))('with the notices: %s', (_, notices) => {
  const index = indexNotices(notices)
  const answers = itemIds.flatMap((item) =>
    recipients.map((recipient) => {
      const answer = mayShare(index, item, recipient)
      return { asked: `${item} to ${recipient}`, recipient, answer, lines: saySharing(answer) }
    }),
  )

  test('no answer opens with silence', () => {
    const opening = answers.filter(({ lines }) => lines[0]?.voice === 'silence').map(({ asked }) => asked)
    expect(opening).toEqual([])
  })

  test('an answer opens with what keeps a child safe wherever any notice is silent on the recipient', () => {
    const unopened = answers.filter(
      ({ answer, lines }) => answer.says.some(({ named }) => named === null) && lines[0]?.text !== safetyOpening,
    )
    expect(unopened.map(({ asked }) => asked)).toEqual([])
  })

  test('no answer both names someone and is silent on them', () => {
    const contradicting = answers.filter(
      ({ lines }) => lines.some(({ voice }) => voice === 'notice') && lines.some(({ voice }) => voice === 'silence'),
    )
    expect(contradicting.map(({ asked }) => asked)).toEqual([])
  })

  test('silence is told once, and nothing is told twice', () => {
    for (const { asked, lines } of answers) {
      expect(lines.filter(({ voice }) => voice === 'silence').length, asked).toBeLessThan(2)
      expect(new Set(lines.map(({ text }) => text)).size, asked).toBe(lines.length)
    }
  })

  test('every sentence of a set says which notice speaks, and of one notice none needs to', () => {
    const titles = notices.map(({ title }) => `“${title}”`)
    for (const { asked, lines } of answers) {
      for (const { text, voice } of lines.filter(({ voice }) => voice === 'notice' || voice === 'silence')) {
        const isUnmentioned = /notices? do(?:es)? not mention this information/.test(text)
        const told = titles.some((title) => text.includes(title))
        expect(told, `${asked}: ${voice}`).toBe(notices.length > 1 && !isUnmentioned)
      }
    }
  })

  test('no answer shows an id where a name belongs', () => {
    const hyphened = recipients.filter((id) => id.includes('-'))
    for (const { asked, recipient, lines } of answers) {
      const text = lines.map((line) => line.text).join(' ')
      const words = new Set(text.split(/[^\p{L}\p{N}-]+/u))
      expect(
        hyphened.filter((id) => words.has(id)),
        asked,
      ).toEqual([])
      const unnamed = / not name (.+?) for this\./.exec(text)?.[1]
      if (!spelledAsIds.includes(recipient)) expect(unnamed, asked).not.toBe(recipient)
    }
  })
})

describe('a notice’s own id', () => {
  test.each(['you', 'your-child'])('of the family has the safeguarding lead first: %s', (who) => {
    for (const notices of [[pupil], [hip, pupil], [pupil, hip]]) {
      for (const item of ['safeguarding-concern', 'section-47', 'offence', 'adoption', 'confidential-address', 'domestic-abuse'] as const) {
        expect(says(notices, item, who)[1]?.text, item).toContain('before telling anyone')
      }
      expect(textOf(notices, 'safeguarding-concern', who)).not.toMatch(/\byou(?:r child)? for this/)
    }
  })

  test('of the family is guarded though its own words say nothing of the family', () => {
    const row = pupil.parties.you as Notice['parties'][string]
    const reworded = { ...pupil, parties: { ...pupil.parties, you: { ...row, own: { en: { brief: 'you at home' } } } } }
    const text = textOf([reworded], 'safeguarding-concern', 'you')
    expect(text).toContain('before telling anyone')
    expect(text).toContain('does not name the child’s parents or carers for this')
  })

  test('of a role is told what is told to a role', () => {
    const estates = { name: 'the estates team', words: 'site-staff', roles: ['contact'], cites: [] } as const
    const notice = { ...hip, parties: { ...hip.parties, estates } }
    const text = textOf([notice], 'offence', 'estates')
    expect(text).toContain('does not mention site staff. That is not a ban: follow your school’s access rules.')
    expect(text).not.toContain('for this')
    expect(textOf([notice], 'attendance', 'estates')).toContain('Those who look after a child need this')
  })

  test('of a role that the catalogue does not know is told the same', () => {
    const tutors = { name: 'house tutors', roles: ['handler'], cites: [] } as const
    const notice = { ...hip, parties: { ...hip.parties, 'house-tutors': tutors } }
    expect(textOf([notice], 'offence', 'house-tutors')).toContain('does not mention house tutors.')
  })

  test('that is a common one too means no more than that: the police are no role because a notice’s own words say so', () => {
    const police = { name: 'our officer', words: 'class-teacher', roles: ['handler'], cites: [] } as const
    const notice = { ...hip, parties: { ...hip.parties, police } }
    expect(textOf([notice, pupil], 'offence', 'police')).toContain('says that this goes to the police')
    expect(textOf([notice], 'offence', 'police')).toContain('does not name the police for this')
  })

  test('is known by what it means to a notice that calls it otherwise', () => {
    const named = mayShare(indexNotices([hip, pupil]), 'ehcp', 'stockport-council').says.map((one) => one.named?.id)
    expect(named).toEqual(['stockport-council', 'council'])
    expect(textOf([hip, pupil], 'sen-status', 'safeguarding-lead')).toContain('names the safeguarding leads among those who handle this')
  })

  test('is called by its name wherever that stands', () => {
    expect(textOf([hip], 'ehcp', 'relevant-local-authorities')).toContain('does not name the councils involved for this')
    expect(textOf([hip], 'ehcp', 'hip')).toContain('does not name Highfields Inclusion Partnership for this')
    const bakery = { name: 'the village bakery', roles: ['recipient'], cites: [] } as const
    const other = { ...pupil, parties: { ...pupil.parties, bakery } }
    expect(textOf([hip, other], 'ehcp', 'bakery')).toContain('do not name the village bakery for this')
  })

  test.each(['no-such-body', 'constructor', 'toString'])('that no notice has is not shown: %s', (id) => {
    expect(textOf([hip], 'ehcp', id)).toContain('does not name the recipient for this')
  })
})

test('notices that name the recipient come first, and among them the most specific', () => {
  expect(mayShare(indexNotices([hip, pupil]), 'attendance', 'police').says.map(({ notice }) => notice)).toEqual(['pupil', 'hip'])
  expect(mayShare(indexNotices([pupil, hip]), 'ehcp', 'local-authority').says.map(({ notice }) => notice)).toEqual(['hip', 'pupil'])
})

test('the answers of two notices together are as agreed', async () => {
  await expect(golden()).toMatchFileSnapshot('../../golden/sharing-set.txt')
})

/** A few answers in which one notice names whom the other does not, both do, or neither does. */
const agreed = {
  attendance: ['police', 'class-teacher', 'local-authority', 'gp', 'governors'],
  offence: ['class-teacher', 'headteacher', 'governors', 'you'],
  ehcp: ['relevant-local-authorities', 'department-for-education', 'next-school', 'courts'],
  allergy: ['first-aider', 'governors'],
  'safeguarding-concern': ['your-child', 'safeguarding-lead'],
  signature: ['gp', 'class-teacher'],
} as const

function golden(): string {
  const told = Object.entries(agreed).flatMap(([item, asked]) =>
    asked.map((recipient) => {
      const lines = says([pupil, hip], item as ItemId, recipient)
      return [`${item} to ${recipient}`, ...lines.map(({ voice, text }) => `  [${voice}] ${text}`)].join('\n')
    }),
  )
  return `What is told of a few items where the pupil notice and the HIP notice are both chosen.\n\n${told.join('\n\n')}\n`
}
