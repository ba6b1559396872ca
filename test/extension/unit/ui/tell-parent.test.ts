import { expect, test } from 'vitest'
import { dataItem, itemIds } from '../../../../core/law/data-items.ts'
import { askedFirst } from '../../../../core/law/guards-telling.ts'
import { indexNotices } from '../../../../core/notice/index-notices.ts'
import { parseNotice } from '../../../../core/notice/parse-notice.ts'
import pupil from '../../../../core/notices/pupil.json' with { type: 'json' }
import { english } from '../../../../core/words/en/words.ts'
import { languages } from '../../../../core/words/languages.ts'
import { builtInNotice } from '../../../../extension/notices/built-in.ts'
import { asText, byHeading, tellParent, whoSays } from '../../../../extension/ui/panel/tell-parent.ts'

const hip = builtInNotice('hip')
const index = indexNotices(hip === null ? [] : [hip])
const guarded = itemIds.filter((id) => askedFirst(dataItem(id)) !== null)
const both = ['first', 'whole'] as const
const on = '2026-11-25'

test('there are items of which a parent is told nothing beside a live record', () => {
  expect(guarded).toEqual(
    expect.arrayContaining([
      'section-47',
      'child-protection-plan',
      'confidential-address',
      'domestic-abuse',
      'adoption',
      'offence',
      'sexual-orientation',
      'gender-identity',
      'pregnancy-or-parenthood',
    ]),
  )
})

test.each(languages)('gives no words about a guarded item to read out or copy in $name', (language) => {
  const general = tellParent(index, 'section-47', language, on)
  for (const id of guarded) {
    const told = tellParent(index, id, language, on)
    expect(told.title).toBeNull()
    expect(told.before).toMatch(
      /^Speak to the designated safeguarding lead|^This is about an adult|^Ask the young person, or the designated/,
    )
    // What is copied is the same whichever guarded item was asked about, so it cannot tell which is held.
    for (const which of both) expect(asText(told, which)).toBe(asText(general, which))
    expect(told.sources).toEqual([])
  }
})

test.each(languages)('explains other items in plain words in $name, and marks a draft', (language) => {
  const told = tellParent(index, 'ethnicity', language, on)
  expect(told.before).toBeNull()
  for (const which of both) {
    const text = asText(told, which)
    expect(text).toContain(language.items.ethnicity.title)
    expect(text.endsWith(language.draftLine)).toBe(true)
  }
})

test.each(languages)('reads each heading out once, the first of it short, and no law’s place or day of a check in $name', (language) => {
  const isPlace = /\d\((?:\d|[a-z])\)|UK GDPR|2026|\(SI /
  for (const id of itemIds) {
    const told = tellParent(index, id, language, on)
    for (const which of both) {
      const headings = byHeading(told[which]).map(({ heading }) => heading)
      expect(new Set(headings).size, id).toBe(headings.length)
      expect(asText(told, which), id).not.toMatch(isPlace)
      for (const { voice, attribution } of told[which]) if (voice === 'guidance') expect(attribution).not.toMatch(/Department|\{/)
    }
    if (told.before === null) expect(asText(told, 'first').split(/\s+/).length, id).toBeLessThan(160)
  }
})

test('keeps for the member of staff where law and guidance stand', () => {
  const { sources } = tellParent(index, 'sen-status', english, on)
  expect(sources.map(({ text }) => text).join(' ')).toMatch(/Children and Families Act 2014, Part 3\. Checked on 23 November 2026\./)
  expect(sources.map(({ attribution }) => attribution)).toContain(
    'Official guidance says: Department for Education, What data protection means for schools',
  )
})

test('tells in full behind “More” what the first layer tells in short, and not both', () => {
  const { first, whole } = tellParent(index, 'sen-status', english, on)
  const why = (sentences: typeof first) => sentences.filter(({ aspect }) => aspect === 'purposes').map(({ text }) => text)
  expect(why(first)).toEqual([expect.stringMatching(/the notice gives more reasons\.$/)])
  expect(why(whole)).toEqual([expect.stringMatching(/check and improve our policies/)])
  expect(
    byHeading(whole)
      .map(({ heading }) => heading)
      .slice(0, 3),
  ).toEqual(['What this is', 'Why we ask', 'Must you answer?'])
})

test('names who speaks once over what they say, and not where their words do', () => {
  const told = tellParent(index, 'date-of-birth', english, on)
  const text = asText(told, 'whole')
  expect(text).toMatch(/Must you answer\?\nThe school’s notice says that most facts/)
  expect(text).toContain('\nThe law says that the school must hold this.\n')
  for (const { sentences } of byHeading(told.whole)) {
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
  expect(asText(told, 'whole')).toContain(english.items.ethnicity.title)
  expect(asText(told, 'whole')).not.toMatch(/notice/i)
})

test('names the office that answers in the language of what is told, and a name as the notice has it', () => {
  const parsed = parseNotice(pupil)
  if (!parsed.ok) throw new Error('the starter notice does not parse')
  const arabic = languages.find(({ lang }) => lang === 'ar') ?? english
  const ofPupils = asText(tellParent(indexNotices([parsed.value]), 'section-47', arabic, on), 'whole')
  expect(ofPupils).not.toContain('school office')
  expect(ofPupils.split(arabic.headings.contact)[1]).toContain(arabic.roles['school-office'].brief)
  expect(asText(tellParent(indexNotices([parsed.value]), 'section-47', english, on), 'whole')).toContain('the school office')
  expect(asText(tellParent(index, 'section-47', arabic, on), 'whole')).toContain('Highfields Inclusion Partnership')
})
