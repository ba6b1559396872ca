import { describe, expect, it } from 'vitest'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { english } from '../../../core/words/en/words.ts'
import { say } from '../../../core/words/say.ts'
import { sayToParent } from '../../../core/words/say-to-parent.ts'
import { hip } from '../notices/read-notice.ts'

const index = indexNotices([hip])

describe('what a parent may be told', () => {
  it('has no text of its own to copy where telling could tip someone off', () => {
    for (const id of [
      'safeguarding-concern',
      'child-in-need',
      'section-47',
      'offence',
      'adoption',
      'care-placement',
      'confidential-address',
      'domestic-abuse',
    ] as const) {
      const explanation = explain(index, id, '2026-11-24')
      const telling = say(explanation, english, 'brief')
      const { before, first, whole } = sayToParent(explanation, telling, english)
      expect(before, id).toMatch(/^Speak to the designated safeguarding lead before telling anyone/)
      expect([...first, ...whole].every(({ scope }) => scope === 'notice')).toBe(true)
    }
  })

  it.each(['sexual-orientation', 'gender-identity', 'pregnancy-or-parenthood', 'prejudice-incident'] as const)(
    'has none either where it is the young person’s to tell: %s',
    (id) => {
      const explanation = explain(index, id, '2026-11-24')
      const { before, whole } = sayToParent(explanation, say(explanation, english, 'brief'), english)
      expect(before).toBe('Ask the young person, or the designated safeguarding lead, before their family or anyone else hears of it.')
      expect(whole.every(({ scope }) => scope === 'notice')).toBe(true)
    },
  )

  it('guards an adult as an adult', () => {
    const explanation = explain(index, 'dbs', '2026-11-24')
    expect(sayToParent(explanation, say(explanation, english, 'brief'), english).before).toMatch(/^This is about an adult\./)
  })

  it('has the whole note elsewhere', () => {
    const explanation = explain(index, 'address', '2026-11-24')
    const { before, first, whole } = sayToParent(explanation, say(explanation, english, 'brief'), english)
    expect(before).toBeNull()
    for (const sentences of [first, whole]) expect(sentences.some(({ scope }) => scope === 'item')).toBe(true)
  })
})
