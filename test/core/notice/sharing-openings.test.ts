import { describe, expect, test } from 'vitest'
import { dataItem, type ItemId, itemIds } from '../../../core/law/data-items.ts'
import { askedFirst } from '../../../core/law/guards-telling.ts'
import { partyIds, roleIds } from '../../../core/notice/catalogue-ids.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { mayShare, someoneElse } from '../../../core/notice/may-share.ts'
import { isSafetyPartner } from '../../../core/notice/safety-partners.ts'
import { type SharingLine, safetyOpening, saySharing } from '../../../core/words/en/sharing.ts'
import { hip } from '../notices/read-notice.ts'

const index = indexNotices([hip])
const recipients = [...partyIds, ...roleIds, someoneElse]
const guarded = itemIds.filter((id) => askedFirst(dataItem(id)) !== null)

/** All that is said before any notice speaks. */
function openingOf(item: ItemId, recipient: string): readonly SharingLine[] {
  const lines = saySharing(mayShare(index, item, recipient))
  const at = lines.findIndex(
    ({ voice, text }) => voice === 'notice' || voice === 'silence' || (voice === 'practice' && text !== safetyOpening),
  )
  return at === -1 ? lines : lines.slice(0, at)
}

describe('what may do harm when it is told', () => {
  test('is what touches a child’s safety, checks of adults, and what is a young person’s own to tell', () => {
    expect(guarded).toEqual(
      expect.arrayContaining([
        'confidential-address',
        'contact-restriction',
        'sexual-orientation',
        'gender-identity',
        'pregnancy-or-parenthood',
      ]),
    )
    expect(guarded).toEqual(expect.arrayContaining(['domestic-abuse', 'section-47', 'adoption', 'offence', 'dbs']))
  })

  test('is told to nobody without a caution but those to whom a school turns to keep a child safe, and they hear none', () => {
    for (const item of guarded) {
      for (const recipient of recipients) {
        const [first, second] = openingOf(item, recipient)
        expect(first?.text, `${item} to ${recipient}`).toBe(safetyOpening)
        const isOwn = askedFirst(dataItem(item)) === 'young-person' && recipient === 'pupil'
        const isCautioned =
          second?.voice === 'caution' && second.text.includes('None of this is a reason to delay what keeps a child safe.')
        if (recipient !== someoneElse || isCautioned)
          expect(isCautioned, `${item} to ${recipient}`).toBe(!isSafetyPartner(recipient) && !isOwn)
      }
    }
  })

  test('stays out of reach of whoever it is kept from', () => {
    const said = (item: ItemId, recipient: string) =>
      openingOf(item, recipient)
        .map(({ text }) => text)
        .join(' ')
    expect(said('confidential-address', 'transport-provider')).toContain('can reach whoever it is kept from')
    expect(said('contact-restriction', 'photographer')).toContain('anyone who is to be kept away')
    expect(said('sexual-orientation', 'parents')).toContain(
      'Ask the young person, or the designated safeguarding lead, before their family',
    )
  })

  test('is no more told by a notice’s silence than it is forbidden', () => {
    const silent = saySharing(mayShare(index, 'confidential-address', 'transport-provider')).at(-1)
    expect(silent?.text).toContain('That is not a ban, nor a go-ahead')
    expect(saySharing(mayShare(index, 'confidential-address', 'police')).at(-1)?.text).not.toContain('go-ahead')
  })

  test('is not said to be what all need who look after a child', () => {
    for (const notices of [[hip], []]) {
      for (const item of ['fgm', 'substance-misuse', 'pregnancy-or-parenthood'] as const) {
        const said = saySharing(mayShare(indexNotices(notices), item, 'catering-staff')).map(({ text }) => text)
        expect(said.join(' ')).not.toContain('Those who look after a child need')
        expect(said.join(' ')).toContain('If a child may be at risk, act, and tell the designated safeguarding lead.')
      }
    }
  })

  test('is guarded for whoever the catalogue does not know', () => {
    const riders = { name: 'riders', roles: ['recipient'], cites: [] } as const
    const both = indexNotices([{ ...hip, parties: { ...hip.parties, riders } }])
    for (const id of ['riders', 'no-such-body']) expect(saySharing(mayShare(both, 'section-47', id))[1]?.voice).toBe('caution')
  })
})

test('the child protection file at a change of school is told of as guidance, and as no more than likely', () => {
  for (const school of ['previous-school', 'next-school', 'other-schools']) {
    const line = openingOf('child-protection-plan', school).find(({ voice }) => voice === 'guidance')
    expect(line?.text).toMatch(/within 5 days .* within the first 5 days of the start of a new term.*apart from the main pupil file/)
    expect(line?.source).toMatch(/^Department for Education, Keeping children safe in education.*Likely so/)
  }
  expect(openingOf('child-protection-plan', 'police').some(({ voice }) => voice === 'guidance')).toBe(false)
  expect(openingOf('ethnicity', 'next-school').some(({ voice }) => voice === 'guidance')).toBe(false)
})

test('how every answer opens is as agreed', async () => {
  await expect(table()).toMatchFileSnapshot('../../golden/sharing-openings.txt')
})

/**
 * Every opening once; then the recipients that hear the same of everything, together; then the items that open the same for everyone,
 * with what each kind of recipient hears: so that who signs it can read it all.
 */
function table(): string {
  const openings = new Map<string, string>()
  const label = (item: ItemId, recipient: string) => {
    const said = openingOf(item, recipient).map(
      ({ voice, text, source }) => `[${voice}] ${text}${source === undefined ? '' : `\n   ${source}`}`,
    )
    const text = said.length === 0 ? '(no opening: what the notice says comes first)' : said.join('\n   ')
    if (!openings.has(text)) openings.set(text, String.fromCharCode(65 + openings.size))
    return openings.get(text) ?? ''
  }
  const columns = Map.groupBy(recipients, (recipient) => itemIds.map((item) => label(item, recipient)).join(''))
  const kinds = [...columns.values()]
  const rows = Map.groupBy(itemIds, (item) => kinds.map(([one]) => label(item, one as string)).join('  '))
  const head = kinds.map((_, at) => String(at + 1)).join('  ')
  return [
    'How an answer to “May I share this?” opens, before the notice speaks, with the HIP notice chosen.',
    ...[...openings].map(([text, letter]) => `${letter}. ${text}`),
    'Recipients who hear the same:',
    kinds.map((kind, at) => `${at + 1}. ${kind.join(', ')}`).join('\n'),
    'What they hear of which items:',
    [`${head}`, ...[...rows].map(([row, items]) => `${row}  ${items.join(', ')}`)].join('\n'),
    '',
  ].join('\n\n')
}
