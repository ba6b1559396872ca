import { describe, expect, it } from 'vitest'
import { dataItem, type ItemId, itemIds } from '../../../../core/law/data-items.ts'
import { opensWithSafety } from '../../../../core/law/guards-telling.ts'
import { indexNotices } from '../../../../core/notice/index-notices.ts'
import { cardView } from '../../../../extension/advice/card-of.ts'
import { builtInNotice } from '../../../../extension/notices/built-in.ts'

const hip = builtInNotice('hip')
if (hip === null) throw new Error('the HIP notice is not built in')
const on = '2026-11-25'
const withHip = {
  index: indexNotices([hip]),
  calledSpecial: ['attendance'] as const,
  chosen: [{ notice: hip, from: 'built-in', isLastGood: false, key: 'hip' }] as const,
}
const none = { index: indexNotices([]), calledSpecial: [], chosen: [] }

describe('the card of an item that the notice covers', () => {
  const card = cardView('section-47', withHip, 'class-teacher', on)
  const headings = [...new Set(card.lines.map(({ heading }) => heading))]

  it('goes from what it is, over why, sharing, handlers and source, to what is suggested', () => {
    expect(headings).toEqual([
      'What it is',
      'The notice on why it is held',
      'The notice on sharing',
      'The notice on who handles it',
      'The notice on where it comes from',
      'Suggested',
      'Before you tell anyone',
    ])
    const behind = card.more.map(({ heading }) => heading)
    expect([...new Set(behind)]).toEqual(['The notice on its legal reason', 'The notice on how long it is kept'])
  })

  it('gives every legal reason that the notice gives, and says once that they are for everything', () => {
    const reasons = card.more.filter(({ heading }) => heading === 'The notice on its legal reason')
    const text = reasons.map((line) => line.text).join(' ')
    for (const reason of ['a legal duty of the school', 'tasks that the law gives', 'high risk to pupils']) expect(text).toContain(reason)
    expect(reasons.filter(({ attribution }) => attribution !== '')).toEqual(reasons.slice(-1))
  })

  it('keeps the voices apart, each line with whose words it is', () => {
    expect(card.lines.filter(({ heading }) => heading === 'What it is').map(({ voice }) => voice)).toEqual(
      expect.arrayContaining(['notice', 'law', 'guidance']),
    )
    for (const { heading, voice } of card.lines) if (heading.startsWith('The notice on')) expect(voice).toBe('notice')
  })

  it('opens with what keeps a child safe, and never tells a role that it is shut out', () => {
    expect(card.lead).toMatch(/You do not need consent.*999/)
    expect(card.lines.map(({ text }) => text).join(' ')).toMatch(/does not mention your role\. That is not a ban/)
  })

  it('rests every line of the notice on its published words, marked in their sentence', () => {
    const published = hip.source.blocks.map(({ text }) => text).join('\n')
    const lines = [...card.lines, ...card.more].filter(({ voice, silent }) => voice === 'notice' && !silent)
    for (const { heading, quotes } of lines) {
      expect(quotes.length, heading).toBeGreaterThan(0)
      for (const quote of quotes) {
        expect(published).toContain(quote.map(({ text }) => text).join(''))
        expect(quote.some(({ cited }) => cited)).toBe(true)
      }
    }
  })

  it('speaks to staff of the child, not of "your child"', () => {
    for (const id of itemIds)
      for (const { text } of cardView(id, withHip, null, on).lines) expect(text, id).not.toMatch(/your child|you, the parents/)
  })

  it('says whose notice it is and that it carries no date', () => {
    expect(card.of).toMatch(/carries no date.*published by Highfields Inclusion Partnership.*not your school’s notice/)
  })
})

describe('every card', () => {
  it('opens with safety for each item of safeguarding, care, offence and abuse, with and without a notice', () => {
    for (const id of itemIds) {
      if (!opensWithSafety(dataItem(id))) continue
      for (const notices of [withHip, none]) expect(cardView(id, notices, null, on).lead, id).toMatch(/You do not need consent/)
    }
  })

  it('tells without a notice no silence of any notice, and names no handlers, recipients or purposes', () => {
    for (const id of itemIds) {
      const { lines, more, of } = cardView(id, none, 'class-teacher', on)
      expect(
        [...lines, ...more].filter(({ voice }) => voice === 'notice'),
        id,
      ).toEqual([])
      expect(of).toMatch(/No notice is chosen/)
    }
  })

  it('says of an item that the notice does not mention that this is no ban, and sends nobody away who looks after a child', () => {
    const silence = (id: ItemId) => cardView(id, withHip, 'teaching-assistant', on).lines.filter(({ voice }) => voice === 'notice')
    expect(silence('medication').map(({ text }) => text)).toEqual([
      'The school’s notice does not mention this. That is not a ban. Those who look after a child need it: follow your school’s access rules.',
    ])
    expect(silence('religion').map(({ text }) => text)).toEqual([
      'The school’s notice does not mention this. That is not a ban. If a child may be at risk, act, and tell the designated safeguarding lead. Questions about the notice: whoever leads on data protection at your school.',
    ])
  })

  it('sends nobody to the school itself, whose staff read it', () => {
    for (const id of itemIds) {
      const { lines, more } = cardView(id, withHip, 'senco', on)
      for (const { text } of [...lines, ...more]) expect(text, id).not.toMatch(/Ask Highfields/)
    }
  })

  it('marks what only the notice calls special with a class of its own', () => {
    const card = cardView('attendance', withHip, null, on)
    expect([card.class, card.className]).toEqual(['notice-only', 'Called special by the notice alone'])
    expect(card.lines.map(({ voice, text }) => `${voice}: ${text}`)).toEqual(
      expect.arrayContaining(['notice: The notice calls it special category.', 'law: Article 9 does not list it.']),
    )
  })
})
