import { describe, expect, it } from 'vitest'
import { dataItem, itemIds } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hip from '../../../core/notices/hip.json' with { type: 'json' }
import pupil from '../../../core/notices/pupil.json' with { type: 'json' }
import { english } from '../../../core/words/en/words.ts'
import { say } from '../../../core/words/say.ts'

function read(json: unknown): Notice {
  const parsed = parseNotice(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

const index = indexNotices([read(hip)])
const on = '2026-11-24'

/** The items of a registration form after referral, in the order in which such forms have them. */
const form = [
  'name',
  'date-of-birth',
  'address',
  'contact-details',
  'contact-phone',
  'contact-email',
  'emergency-contact',
  'attendance',
  'looked-after-status',
  'social-worker',
  'child-in-need',
  'child-protection-plan',
  'adoption',
  'ehcp',
  'sen-status',
  'health-assessment',
  'dental-check',
  'sdq',
] as const

describe('say', () => {
  it.each(['brief', 'plain', 'child'] as const)('has whole sentences for every item, spoken %s', (level) => {
    for (const notices of [[], [read(hip)], [read(pupil), read(hip)]]) {
      const set = indexNotices(notices)
      for (const id of itemIds) {
        const { title, first, more, general, generalLine } = say(explain(set, id, on), english, level)
        expect(title).not.toBe('')
        expect(generalLine).not.toBe('')
        expect(first.length).toBeGreaterThan(0)
        for (const { text, heading } of [...first, ...more, ...general]) {
          expect(heading).not.toBe('')
          expect(text.trim()).not.toBe('')
          expect(text).not.toMatch(/[{}]|undefined|null/)
        }
      }
    }
  })

  it('puts what it is, why, and whether to answer first', () => {
    const { first } = say(explain(index, 'social-worker', on), english, 'brief')
    expect(first.map(({ aspect }) => aspect)).toEqual(['what', 'purposes', 'provision'])
    expect(first.map(({ text }) => text)).toEqual([
      'A social worker who helps your child or your family.',
      'To support your child, keep them safe and see how they are getting on; the notice gives more reasons.',
      'The school’s notice does not say.',
    ])
  })

  it('gives no two neighbouring notes of a form the same text', () => {
    const notes = form.map((id) => {
      const { first } = say(explain(index, id, on), english, 'brief')
      return first.map(({ text }) => text).join('\n')
    })
    for (const [at, note] of notes.entries()) expect(note, form[at]).not.toBe(notes[at + 1])
  })

  it('says what holds for everything once, behind one short line', () => {
    const telling = say(explain(index, 'date-of-birth', on), english, 'brief')
    expect(telling.generalLine).toBe('Who sees it, and where it may go: as for all the information in this notice.')
    const handlers = telling.general.find(({ aspect }) => aspect === 'handlers')
    expect(handlers?.text).toBe('Seen by the safeguarding leads, the Engagement Staff and the headteacher.')
    expect([...telling.first, ...telling.more].some(({ aspect }) => aspect === 'handlers')).toBe(false)
  })

  it('says to those who ask for an address how to keep it from someone, in nobody’s name until the school signs it', () => {
    const safety = (notice: Notice) =>
      say(explain(indexNotices([notice]), 'address', on), english, 'brief').first.filter(({ aspect }) => aspect === 'safety')
    expect(safety(read(hip))).toMatchObject([
      { voice: 'gloss', attribution: '', text: 'If someone must not know this address, tell the school before you write it.' },
    ])
    const signed = {
      ...read(hip),
      schoolLines: [
        { item: 'address' as const, own: { en: { brief: 'Ring the office first.' } }, signed: { by: 'A. Head', on: '2026-09-01' } },
      ],
    }
    expect(safety(signed)).toEqual([])
    const school = say(explain(indexNotices([signed]), 'address', on), english, 'brief').first.find(({ voice }) => voice === 'school')
    expect(school).toMatchObject({ text: 'Ring the office first.', attribution: 'The school adds (A. Head, 1 September 2026)' })
  })

  it('says that a notice is silent, and whom to ask', () => {
    const { first, general, generalLine } = say(explain(index, 'allergy', on), english, 'brief')
    expect(first.find(({ silent }) => silent)?.text).toMatch(/^The school’s notice does not mention this\. Ask .+\.$/)
    expect(general).toEqual([])
    expect(generalLine).toBe('The school’s notice does not mention this.')
  })

  it('tells no one but the family of a child in care what is done for children in care', () => {
    for (const id of itemIds) {
      const { first, general } = say(explain(index, id, on), english, 'brief')
      const told = [...first, ...general].filter(({ text }) => text.startsWith('For children in care'))
      if (told.length > 0)
        expect(dataItem(id).id).toMatch(/looked-after|care-|adoption|health-assessment|dental|sdq|offence|personal-education/)
    }
    const { first } = say(explain(index, 'looked-after-status', on), english, 'brief')
    expect(first.map(({ text }) => text)).toContain(
      'For children in care: to look out for your child’s well-being and see how they are getting on.'.replace('child’s', "child's"),
    )
  })

  it('calls only what Article 9 names Article 9 data', () => {
    for (const id of itemIds) {
      const { more } = say(explain(index, id, on), english, 'brief')
      const law = more.filter(({ aspect, voice }) => aspect === 'class' && voice === 'law').map(({ text }) => text)
      expect(law.includes(english.phrases.sentences.article9.brief)).toBe(dataItem(id).statutoryClass === 'art9')
    }
  })

  it('speaks to a child as to a child', () => {
    const { first } = say(explain(index, 'date-of-birth', on), english, 'child')
    expect(first[0]?.text).toBe('Your birthday, with the year you were born.')
    expect(first[1]?.text).toBe('We use this to help you, keep you safe and see how you are getting on, and for a few more things.')
  })
})
