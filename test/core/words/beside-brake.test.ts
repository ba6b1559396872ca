import { describe, expect, it } from 'vitest'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { english } from '../../../core/words/en/words.ts'
import { polish } from '../../../core/words/languages/polish.ts'
import { say } from '../../../core/words/say.ts'
import { sayToParent } from '../../../core/words/say-to-parent.ts'
import { hip, pupil } from '../formats/sample.ts'

const on = '2026-11-24'
const line = 'To keep a child safe, what is needed can be shared without consent.'

function sharingOf(notice: Notice, level: 'brief' | 'plain' | 'child' = 'plain', words = english) {
  const explanation = explain(indexNotices([notice]), 'child-in-need', on)
  return say(explanation, words, level).general.filter(({ aspect }) => aspect === 'sharing')
}

describe('beside a notice’s promise to share nothing without consent', () => {
  it('stands that a child’s safety needs none, as ours and under the same heading', () => {
    const [promise, ours, ...others] = sharingOf(hip)
    expect(promise?.text).toContain('without consent, unless the law')
    expect(ours).toMatchObject({
      text: line,
      voice: 'gloss',
      attribution: 'Fieldnote',
      heading: promise?.heading,
      silent: false,
      citations: [],
    })
    expect(others).toEqual([])
  })

  it('stands at each level, and in English where a language has no words for it', () => {
    expect(sharingOf(hip, 'brief')[1]?.text).toBe(line)
    expect(sharingOf(hip, 'child')[1]?.text).toBe('To keep you safe, we can tell the people who need to know without asking you first.')
    expect(sharingOf(hip, 'brief', polish)[1]).toMatchObject({ lang: 'pl', text: polish.rules['shareToProtect']?.brief })
    const untold = { ...polish, rules: {} }
    expect(sharingOf(hip, 'brief', untold)[1]).toMatchObject({ text: `\u2066${line}\u2069`, lang: 'en' })
  })

  it('stands in what staff may read out where nothing of the item itself is told', () => {
    const explanation = explain(indexNotices([hip]), 'child-in-need', on)
    const { before, whole } = sayToParent(explanation, say(explanation, english, 'plain'), english)
    expect(before).not.toBeNull()
    expect(whole.map(({ text }) => text)).toContain(line)
  })

  it('stands nowhere where no notice promises it', () => {
    const told = (notice: Notice) =>
      Object.values(notice.items).flatMap(({ covers }) =>
        covers.map((item) => say(explain(indexNotices([notice]), item, on), english, 'plain')),
      )
    const lines = told(pupil).flatMap(({ first, more, general }) => [...first, ...more, ...general].map(({ text }) => text))
    expect(lines).not.toContain(line)
    const { commitments } = hip
    const open = Object.fromEntries(Object.entries(commitments).filter(([, { about }]) => about !== 'sharing'))
    expect(told({ ...hip, commitments: open }).flatMap(({ general }) => general.map(({ text }) => text))).not.toContain(line)
  })
})
