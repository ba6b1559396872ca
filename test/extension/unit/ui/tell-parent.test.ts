import { expect, test } from 'vitest'
import { dataItem, itemIds } from '../../../../core/law/data-items.ts'
import { indexNotices } from '../../../../core/notice/index-notices.ts'
import { english } from '../../../../core/words/en/words.ts'
import { guardsTelling } from '../../../../core/words/guards-telling.ts'
import { languages } from '../../../../core/words/languages.ts'
import { builtInNotice } from '../../../../extension/notices/built-in.ts'
import { asText, byHeading, tellParent, whoSays } from '../../../../extension/ui/panel/tell-parent.ts'

const hip = builtInNotice('hip')
const index = indexNotices(hip === null ? [] : [hip])
const guarded = itemIds.filter((id) => guardsTelling(dataItem(id)))
const on = '2026-11-25'

test('there are items of which a parent is told nothing beside a live record', () => {
  expect(guarded).toEqual(
    expect.arrayContaining(['section-47', 'child-protection-plan', 'confidential-address', 'domestic-abuse', 'adoption', 'offence']),
  )
})

test.each(languages)('gives no words about a guarded item to read out or copy in $name', (language) => {
  const general = tellParent(index, 'section-47', language, on)
  for (const id of guarded) {
    const told = tellParent(index, id, language, on)
    expect(told.title).toBeNull()
    expect(told.before).toMatch(id === 'dbs' ? /^This is about an adult\./ : /designated safeguarding lead before telling anyone/)
    // What is copied is the same whichever guarded item was asked about, so it cannot tell which is held.
    expect(asText(told)).toBe(asText(general))
  }
})

test.each(languages)('explains other items in plain words in $name, and marks a draft', (language) => {
  const told = tellParent(index, 'ethnicity', language, on)
  expect(told.before).toBeNull()
  const text = asText(told)
  expect(text).toContain(language.items.ethnicity.title)
  expect(text.endsWith(language.draftLine)).toBe(true)
})

test('names who speaks once over what they say, and not where their words do', () => {
  const told = tellParent(index, 'date-of-birth', english, on)
  const text = asText(told)
  expect(text).toContain('Must you answer?\nThe school’s notice does not say. Ask')
  expect(text).toContain('\nThe law says that the school must hold this.\n')
  for (const { sentences } of byHeading(told.sentences)) {
    const named = sentences.map((sentence, at) => whoSays(sentence, sentences[at - 1]))
    for (const [at, who] of named.entries()) {
      const before = sentences[at - 1]
      if (who !== '' && before?.silent === false) expect(who).not.toBe(before.attribution)
    }
    const unsigned = sentences.filter(({ attribution }) => attribution === '').length
    expect(sentences.slice(unsigned).every(({ attribution }) => attribution !== '')).toBe(true)
  }
})

test('says no word of a notice where none is chosen', () => {
  const told = tellParent(indexNotices([]), 'ethnicity', english, on)
  expect(asText(told)).toContain(english.items.ethnicity.title)
  expect(asText(told)).not.toMatch(/notice/i)
})
