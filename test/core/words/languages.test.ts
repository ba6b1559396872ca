import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemIds } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hip from '../../../core/notices/hip.json' with { type: 'json' }
import pupil from '../../../core/notices/pupil.json' with { type: 'json' }
import { apart, partsOf } from '../../../core/words/apart.ts'
import { noticeSearchStrings } from '../../../core/words/en/notice-search.ts'
import { english } from '../../../core/words/en/words.ts'
import { isComplete, languages, offeredLanguages, wordsOf } from '../../../core/words/languages.ts'
import { searchIn, widgetIn } from '../../../core/words/on-pages.ts'
import { say } from '../../../core/words/say.ts'
import { periodIn } from '../../../core/words/say-period.ts'
import { sayMainPurposes } from '../../../core/words/say-purposes.ts'
import { sayStatement } from '../../../core/words/say-statement.ts'
import type { Telling } from '../../../core/words/sentence.ts'
import type { Words } from '../../../core/words/words.ts'

function read(json: unknown) {
  const parsed = parseNotice(json)
  if (!parsed.ok) throw new Error('a built-in notice does not parse')
  return parsed.value
}

const sets = [indexNotices([read(hip)]), indexNotices([read(pupil)]), indexNotices([read(pupil), read(hip)]), indexNotices([])]
const explanations = sets.flatMap((index) => itemIds.map((id) => explain(index, id, '2026-11-24')))
const others = languages.filter(({ lang }) => lang !== 'en')
const [first] = others
if (first === undefined) throw new Error('there are no languages but English')

/** Names stay as they are: of bodies, laws, numbers, plans and papers. */
const names = new Set('dfe ofsted nhs ico hmrc dbs upn uln idaci sdq fgm pep ehcp senco gp uk gdpr'.split(' '))

/** Words that a language writes as English does. */
const shared: Readonly<Record<string, string>> = {
  pl: 'a bi data do go plan problem to',
  ro: 'a accident adult are bi care contact data date dentist doctor extreme face gay legal local medical note personal plan post public s secret sexual site social test',
}

const sentenceEnds: Readonly<Record<string, string>> = { ur: '۔', zh: '。' }

/** All that stands in a language's rows, with the path to each. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`))
}

/** What parents read: not the language's tag, direction and state. */
function wordingsOf({ lang: _, dir: __, status: ___, ...wordings }: Words) {
  return textsOf(wordings)
}

function latinWords(text: string): readonly string[] {
  return (text.replaceAll(/\{\w+\}/g, ' ').match(/\p{Script=Latin}+/gu) ?? []).map((word) => word.toLowerCase())
}

const englishWords = new Set(wordingsOf(english).flatMap(([, text]) => latinWords(text)))

/** Words that a reader of the language may not know: any in Latin letters, or, in a language of Latin letters, any English ones. */
function foreignWords({ lang }: Words, text: string): readonly string[] {
  const own = shared[lang]
  const words = latinWords(text).filter((word) => !names.has(word))
  return own === undefined ? words : words.filter((word) => englishWords.has(word) && !own.split(' ').includes(word))
}

const firstAspects = new Set(['what', 'purposes', 'provision', 'safety', 'handlers', 'recipients'])

function firstLayer({ title, generalLine, first, general }: Telling): readonly string[] {
  const said = [...first, ...general.filter(({ aspect }) => firstAspects.has(aspect))]
  return [title, generalLine, ...said.flatMap(({ heading, text }) => [heading, text])]
}

describe('languages', () => {
  it('are all in the list, one file each', async () => {
    const files = readdirSync(new URL('../../../core/words/languages', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
    const held = await Promise.all(files.map(async (file) => (await import(`../../../core/words/languages/${file}.ts`))[file]))
    expect(new Set(held)).toEqual(new Set(others))
    expect(others.map(({ lang }) => lang).toSorted()).toEqual(['ar', 'pl', 'ro', 'uk', 'ur', 'zh'])
  })

  it('are drafts that stay off until a school turns them on', () => {
    expect(others.every(({ status }) => status.is === 'draft')).toBe(true)
    expect(offeredLanguages([]).map(({ lang }) => lang)).toEqual(['en'])
    expect(offeredLanguages(['ur', 'zh']).map(({ lang }) => lang)).toEqual(['en', 'ur', 'zh'])
  })

  it('are on without being turned on once reviewed', () => {
    const reviewed: Words = { ...first, status: { is: 'reviewed', by: 'B. Reader', on: '2026-09-01' } }
    expect(offeredLanguages([], [english, reviewed])).toEqual([english, reviewed])
  })

  it.each([
    ['en-GB', 'en'],
    ['pl-PL', 'pl'],
    ['ur-PK', 'ur'],
    ['ro-MD', 'ro'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-SG', 'zh'],
  ])('are found by the tag %s', (tag, lang) => {
    expect(wordsOf(tag)?.lang).toBe(lang)
  })

  it.each(['xx', '', 'not a tag', 'zh-TW', 'zh-Hant', 'uk-Latn'])('are not found by the tag “%s”', (tag) => {
    expect(wordsOf(tag)).toBeNull()
  })

  it.each<[string, (words: Words) => Words]>([
    ['a title', (words) => ({ ...words, items: { ...words.items, address: { ...words.items.address, title: '' } } })],
    ['what an item is', (words) => ({ ...words, items: { ...words.items, address: { title: 'A', brief: ' ' } } })],
    ['a purpose', (words) => ({ ...words, purposes: { ...words.purposes, support: { brief: '' } } })],
    ['a party', (words) => ({ ...words, parties: { ...words.parties, police: { brief: '' } } })],
    ['a role', (words) => ({ ...words, roles: { ...words.roles, senco: { brief: '' } } })],
    ['a heading', (words) => ({ ...words, headings: { ...words.headings, what: '' } })],
    ['a line of safety', (words) => ({ ...words, safety: { ...words.safety, address: { brief: '' } } })],
    [
      'a sentence',
      ({ phrases, ...words }) => ({ ...words, phrases: { ...phrases, sentences: { ...phrases.sentences, lawFree: { brief: '' } } } }),
    ],
  ])('with a hole in the first layer (%s) are not offered', (_, holed) => {
    expect(isComplete(first)).toBe(true)
    expect(offeredLanguages([first.lang], [english, first]).map(({ lang }) => lang)).toEqual(['en', first.lang])
    expect(offeredLanguages([first.lang], [english, holed(first)]).map(({ lang }) => lang)).toEqual(['en'])
  })

  describe.each(others.map((words) => [words.lang, words] as const))('%s', (lang, words) => {
    const tellings = explanations.map((explanation) => [explanation.item.id, say(explanation, words, 'brief')] as const)

    it('reads in its own direction and says that it is a help', () => {
      expect(words.dir).toBe(['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr')
      expect(words.draftLine.trim()).not.toBe('')
      const { draft, ...strings } = widgetIn(lang)
      expect(draft).toBe(words.draftLine)
      for (const text of Object.values({ ...strings, ...searchIn(lang) })) expect(text.trim()).not.toBe('')
      expect(searchIn(lang)).not.toBe(noticeSearchStrings)
      expect(new Intl.ListFormat(lang).resolvedOptions().locale).toBe(lang)
    })

    it('holds no English words but names', () => {
      for (const [path, text] of wordingsOf(words)) expect(foreignWords(words, text), path).toEqual([])
    })

    it('has a first layer without English words but names', () => {
      for (const [id, telling] of tellings) for (const text of firstLayer(telling)) expect(foreignWords(words, text), id).toEqual([])
    })

    it('sets apart whatever stays in English, in every layer', () => {
      for (const [id, { first, more, general }] of tellings) {
        for (const { text, attribution } of [...first, ...more, ...general]) {
          const own = [text, attribution].flatMap((one) => partsOf(one).filter((_, at) => at % 2 === 0))
          expect(foreignWords(words, own.join(' ')), `${id}: ${text} ${attribution}`).toEqual([])
        }
      }
    })

    it('leaves no place in a sentence unfilled, and ends each sentence once', () => {
      for (const [id, { first, more, general }] of tellings) {
        for (const { text } of [...first, ...more, ...general]) {
          expect(text, id).not.toMatch(/[{}]|undefined/)
          expect(text, id).not.toMatch(/[.。۔]\s*[.。۔]| {2}|\s[.,;:،؛。，]/)
        }
        for (const { text } of first) expect(text.endsWith(sentenceEnds[lang] ?? '.'), text).toBe(true)
      }
    })

    it('tells every rule of law that the English tells', () => {
      expect(Object.keys(words.rules).toSorted()).toEqual(Object.keys(english.rules).toSorted())
    })

    it('has the places of the English sentences', () => {
      const places = (text: string) => [...(text.match(/\{\w+\}/g) ?? [])].sort()
      const source = new Map(wordingsOf(english))
      for (const [path, text] of wordingsOf(words)) expect(places(text), path).toEqual(places(source.get(path) ?? ''))
    })

    it('names the child once in a list of purposes', () => {
      const [whole] = textsOf(words.purposes.support)
      const purposes = ['support', 'keep-safe', 'monitor-progress'].map((id) => ({ id, words: id, name: id }))
      const said = sayMainPurposes(purposes, words, 'brief')
      expect(said).toContain(whole?.[1])
      expect(said).toContain(words.purposes['keep-safe'].again)
      expect(said).not.toContain(words.purposes['keep-safe'].brief)
    })

    it('glues no English into a sentence: a purpose without words of its own stands after it, as the notice has it', () => {
      const owned = { id: 'owned', name: 'which they use for us' }
      const known = { id: 'support', words: 'support', name: 'to support them' }
      const { brief } = words.purposes.support
      const said = (list: readonly (typeof known | typeof owned)[]) =>
        sayStatement({ aspect: 'purposes', voice: 'notice', scope: 'item', content: { is: 'named', list }, citations: [] }, words, 'brief')
      const alone = said([known])
      expect(alone).toContain(brief)
      const quoted = apart('“which they use for us”', words)
      expect(said([known, owned])).toBe([alone, quoted].join(words.phrases.between))
      expect(said([owned])).toBe(quoted)
      expect(sayMainPurposes([owned], words, 'brief')).toBe(quoted)
      expect(sayMainPurposes([known, owned], words, 'brief')).not.toContain('which')
    })

    it('writes a length of time as its readers do, and leaves what is none in the notice’s words', () => {
      const unit = new Intl.NumberFormat(lang, { style: 'unit', unit: 'year', unitDisplay: 'long' })
      expect(periodIn('six years', words)).toBe(unit.format(6))
      expect(periodIn('for twenty-five years.', words)).toBe(unit.format(25))
      expect(foreignWords(words, periodIn('1 month', words))).toEqual([])
      expect(periodIn('until the child is 25', words)).toBe('until the child is 25')
    })

    it('tells things apart that are not the same', () => {
      const titles = Object.values(words.items).map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
      for (const rows of [words.purposes, words.parties]) {
        const said = Object.values(rows).map(({ brief }) => brief)
        expect(new Set(said).size).toBe(said.length)
      }
    })

    it('sets the notice’s own English apart where the line runs from right to left', () => {
      const { listed, under, follows, retentionPeriod } = words.phrases.sentences
      const { guidance } = words.phrases.attributions
      for (const text of [listed.brief, under.brief, follows.brief, retentionPeriod.brief, guidance]) {
        if (words.dir === 'rtl') expect(text).toMatch(/\u2068\{\w+\}\u2069/)
        else expect(text).not.toMatch(/[\u2066-\u2069]/)
      }
      for (const [path, text] of wordingsOf(words)) {
        expect(text, path).not.toMatch(/[\u200e\u200f\u202a-\u202e]/)
        // A face that goes by the first letter (`dir="auto"`) would turn such a line round.
        if (words.dir === 'rtl') expect(text.replaceAll(/\{\w+\}/g, ''), path).not.toMatch(/^[^\p{Letter}]*\p{Script=Latin}/u)
      }
    })
  })
})
