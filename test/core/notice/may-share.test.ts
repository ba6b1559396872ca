import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dataItem, type ItemId, itemIds } from '../../../core/law/data-items.ts'
import { partyIds, roleIds } from '../../../core/notice/catalogue-ids.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { mayShare, someoneElse } from '../../../core/notice/may-share.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { safetyOpening, saySharing } from '../../../core/words/en/sharing.ts'
import { hip, pupil } from '../notices/read-notice.ts'
import { quillstone } from './quillstone.ts'

const indexes = {
  hip: indexNotices([hip]),
  'pupil and hip': indexNotices([pupil, hip]),
  quillstone: indexNotices([quillstone]),
  none: indexNotices([]),
}

function recipientsOf(notices: readonly Notice[]): readonly string[] {
  return [...new Set([...partyIds, ...roleIds, ...notices.flatMap(({ parties }) => Object.keys(parties)), someoneElse])]
}

/** The items of law.md H.1: safeguarding, child in need, child protection, looked after, domestic abuse, offence. */
const ofSafety = itemIds.filter((id) => {
  const { kind } = dataItem(id)
  return ['safeguarding', 'child-in-need', 'child-protection', 'looked-after', 'offence'].includes(kind ?? '')
})

/** The one name that differs between recipients whom the notice does not name; the golden lists it for each. */
const unnamed = /^(The notice does not name )(.+?)( for this\.)/

/** Words by which an adult could take an answer for a refusal. */
const refusal =
  /\b(?:must not|may not|cannot share|can ?not be shared|do not share|don[’']t share|not allowed|no permission|need consent|forbidden|prohibited|refuse|only with consent|against the law|unlawful|illegal|not covered|stop)\b|^no\b/i

describe.each(Object.entries(indexes))('with the notices: %s', (_, index) => {
  const recipients = recipientsOf(index.notices)
  const answers = itemIds.flatMap((item) =>
    recipients.map((recipient) => {
      const answer = mayShare(index, item, recipient)
      return { item, recipient, answer, lines: saySharing(answer) }
    }),
  )

  test('no answer, for any item and any recipient or role, reads as a refusal', () => {
    for (const { item, recipient, lines } of answers) {
      expect(lines.length, `${item} to ${recipient}`).toBeGreaterThan(0)
      for (const { text } of lines) expect(text.replace(safetyOpening, ''), `${item} to ${recipient}`).not.toMatch(refusal)
    }
  })

  test('silence is never said without saying what it does not mean', () => {
    for (const { item, recipient, lines } of answers) {
      for (const { text, voice } of lines.filter(({ text }) => /do(?:es)? not (?:mention|name)/.test(text))) {
        expect(voice, `${item} to ${recipient}`).toBe('silence')
        expect(text, `${item} to ${recipient}`).toMatch(/That is not a ban|Those who look after a child need it/)
      }
    }
  })

  test('every answer on what touches a child’s safety opens with what keeps the child safe', () => {
    for (const { item, recipient, lines } of answers.filter((one) => ofSafety.includes(one.item))) {
      expect(lines[0]?.text, `${item} to ${recipient}`).toBe(safetyOpening)
    }
  })

  test('so does every answer on a recipient whom one of the notices, or none, names', () => {
    for (const { item, recipient, answer, lines } of answers.filter(({ answer }) => !answer.says.some(({ named }) => named !== null))) {
      expect(lines[0]?.text, `${item} to ${recipient}`).toBe(safetyOpening)
      expect(answer.says.flatMap(({ shared }) => shared)).toEqual([])
    }
    for (const { item, recipient, lines } of answers.filter(({ answer }) => answer.says.some(({ named }) => named === null))) {
      expect(lines[0]?.text, `${item} to ${recipient}`).toBe(safetyOpening)
    }
  })

  test('where a child can be found by it, who may be kept away is told of it only after a look, and nothing is delayed', () => {
    for (const item of ['address', 'contact-phone', 'collection-password', 'destination', 'photo'] as const) {
      for (const recipient of ['parents', 'carers', 'charities', someoneElse]) {
        const [opening, caution] = saySharing(mayShare(index, item, recipient))
        expect(opening?.text, item).toBe(safetyOpening)
        expect(caution?.text, item).toMatch(
          /^First look whether the address is kept private, or a court limits contact\..*None of this is a reason to delay/,
        )
      }
      expect(
        saySharing(mayShare(index, item, 'police'))
          .map(({ text }) => text)
          .join(' '),
        item,
      ).not.toContain('First look')
    }
  })

  test('no member of staff is told that the notice leaves their role out where the child’s care needs them', () => {
    for (const { item, lines } of answers) {
      const inCare = dataItem(item).kind === 'health' || ['attendance', 'absence-reason', 'emergency-contact'].includes(item)
      if (inCare) expect(lines.map(({ text }) => text).join(' '), item).not.toMatch(/and does not mention/)
    }
  })

  test.each(['parents', 'pupil', 'carers'])(
    'to tell the %s of what could put the child in danger, the safeguarding lead comes first',
    (who) => {
      const guarded: readonly ItemId[] = [
        'safeguarding-concern',
        'child-in-need',
        'child-protection-plan',
        'section-47',
        'offence',
        'adoption',
      ]
      for (const item of [...guarded, 'confidential-address', 'domestic-abuse'] as const) {
        expect(saySharing(mayShare(index, item, who))[1]?.text, item).toContain('before telling anyone')
      }
    },
  )
})

describe('what the notice says', () => {
  const answer = (item: ItemId, recipient: string) => mayShare(indexes.hip, item, recipient)

  test('names the recipient, the reason and the statutes as the notice has them', () => {
    const [says] = answer('child-protection-plan', 'department-for-education').says
    expect(says?.shared.map(({ sharing }) => sharing)).toEqual(['routine-dfe', 'dfe-statutory'])
    expect(says?.shared[1]?.laws.map(({ name, provision }) => [provision, name])).toEqual([
      ['Section 83', "1989 Children's Act"],
      ['Section 7', "Young People's Act 2008"],
      ['section 3', 'The Education (Information About Individual Pupils) (England) Regulations 2013'],
    ])
    expect(says?.shared[1]?.citations[0]?.quote).toContain('We share children in need and looked after children data')
  })

  test('what it says of children in need alone is not said of other items', () => {
    expect(answer('attendance', 'department-for-education').says[0]?.shared.map(({ sharing }) => sharing)).toEqual(['routine-dfe'])
  })

  test('finds a recipient by the notice’s own id, by the common row, and by a row that names several', () => {
    expect(answer('ehcp', 'stockport-council').says[0]?.named?.id).toBe('stockport-council')
    expect(answer('ehcp', 'local-authority').says[0]?.named?.id).toBe('stockport-council')
    expect(answer('ehcp', 'next-school').says[0]?.named?.id).toBe('other-schools')
    expect(answer('ehcp', 'designated-safeguarding-lead').says[0]?.handles).not.toBeNull()
  })

  test('says on what the Department may pass it on, and to whom', () => {
    const [says] = answer('ehcp', 'education-third-parties').says
    expect(says?.onward[0]?.from.id).toBe('dfe')
    expect(says?.onward[0]?.purposes.map(({ words }) => words)).toEqual(['research', 'statistics', 'advice'])
  })

  test('answers for an item that no notice mentions, and for a recipient that nobody knows', () => {
    expect(answer('allergy', 'teaching-assistant').says).toEqual([])
    expect(saySharing(answer('allergy', 'no-such-body'))[0]?.text).toBe(safetyOpening)
  })

  test('calls a role by its name, and the asker’s own “your role”', () => {
    const lines = (asker: string | null) => saySharing(answer('child-protection-plan', 'class-teacher'), asker).map(({ text }) => text)
    expect(lines('teaching-assistant').join(' ')).toContain('and does not mention the class teacher. That is not a ban')
    expect(lines('teaching-assistant').join(' ')).not.toContain('your role')
    expect(lines('class-teacher').join(' ')).toContain('and does not mention your role. That is not a ban')
  })

  test('says of anyone whom no list names that the notice does not name them, and that a check is for what keeps no child safe', () => {
    const [first, check, silent] = saySharing(answer('ehcp', someoneElse))
    expect(first?.text).toBe(safetyOpening)
    expect(check).toMatchObject({
      voice: 'caution',
      text: expect.stringMatching(/^Where it is not to keep a child safe, find out who asks/),
    })
    expect(silent?.text).toMatch(/^The notice does not name them for this\. That is not a ban/)
  })

  test('tells staff to ask a person at the school, never the school itself', () => {
    for (const item of itemIds) {
      for (const recipient of ['police', 'photographer', someoneElse]) {
        for (const { text } of saySharing(answer(item, recipient))) expect(text).not.toMatch(/ask Highfields|ask the school\./)
      }
    }
    expect(saySharing(answer('allergy', 'police')).at(-1)?.text).toMatch(/ask whoever leads on data protection at your school\.$/)
    const { contact } = pupil
    expect(contact).toBe('office')
    expect(saySharing(mayShare(indexNotices([pupil]), 'genetic-data', 'courts')).at(-1)?.text).toMatch(/ask the school office\.$/)
  })

  test('tells nobody’s silence where no notice is chosen', () => {
    for (const recipient of ['police', 'class-teacher', 'catering-staff']) {
      const lines = saySharing(mayShare(indexes.none, 'allergy', recipient))
      expect(lines[0]?.text).toBe(safetyOpening)
      for (const { text, voice } of lines) expect(`${voice}: ${text}`).not.toMatch(/silence|notice/)
    }
  })

  test('cites each phrase once, however often the notice does', () => {
    const row = hip.sharing['routine-dfe'] as Notice['sharing'][string]
    const twice = { ...hip, sharing: { ...hip.sharing, 'routine-dfe': { ...row, cites: [...row.cites, ...row.cites] } } }
    const [says] = mayShare(indexNotices([twice]), 'attendance', 'dfe').says
    expect(says?.shared[0]?.citations).toEqual(answer('attendance', 'dfe').says[0]?.shared[0]?.citations)
  })

  test('names nobody where an item states that its recipients are a gap', () => {
    const gap = mayShare(indexes.quillstone, 'attendance', 'department-for-education')
    expect(gap.says[0]).toMatchObject({ named: null, shared: [], onward: [], recipients: [] })
    for (const { text } of saySharing(gap)) expect(text).not.toMatch(/council/)
  })

  test('each notice of a set speaks for itself, the most specific first', () => {
    const both = mayShare(indexes['pupil and hip'], 'ehcp', 'local-authority')
    expect(both.says.map(({ notice }) => notice)).toEqual(['hip', 'pupil'])
  })
})

test('the answers of the HIP notice are as agreed', async () => {
  await expect(golden()).toMatchFileSnapshot('../../golden/sharing-hip.txt')
})

/** Every answer, the items and recipients that share one written together, so that a change is a readable diff. */
function golden(): string {
  const texts = new Map<string, string>()
  const byTable = new Map<string, string[]>()
  const names = new Map<string, Set<string>>()
  for (const item of itemIds) {
    const byAnswer = new Map<string, string[]>()
    for (const recipient of recipientsOf([hip])) {
      const said = saySharing(mayShare(indexes.hip, item, recipient))
      for (const name of said.flatMap(({ text }) => unnamed.exec(text)?.[2] ?? [])) {
        names.set(recipient, (names.get(recipient) ?? new Set()).add(name))
      }
      const lines = said.map(({ voice, text }) => `[${voice}] ${text.replace(unnamed, '$1{recipient}$3')}`)
      for (const line of lines) texts.set(line, labelOf(line))
      const key = lines.map(labelOf).join(' ')
      byAnswer.set(key, [...(byAnswer.get(key) ?? []), recipient])
    }
    const table = [...byAnswer].map(([answer, recipients]) => `  ${answer}: ${recipients.join(', ')}`).join('\n')
    byTable.set(table, [...(byTable.get(table) ?? []), item])
  }
  expect(new Set(texts.values()).size).toBe(texts.size)
  const legend = [...texts].map(([line, label]) => `${label} ${line}`).join('\n\n')
  const named = [...names].map(([recipient, of]) => `  ${recipient}: ${[...of].join(' | ')}`).join('\n')
  const tables = [...byTable].map(([table, items]) => `${items.join(', ')}\n${table}`).join('\n\n')
  return `What may be said, and then who is told what of which item.\n\n${legend}\n\n{recipient}, where the notice does not name them:\n${named}\n\n${tables}\n`
}

/** A label that stays when another text changes. */
function labelOf(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 5).toUpperCase()
}
