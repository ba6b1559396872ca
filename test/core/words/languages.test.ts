import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemIds } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hip from '../../../core/notices/hip.json' with { type: 'json' }
import { isComplete, languages, offeredLanguages, wordsOf } from '../../../core/words/languages.ts'
import { say } from '../../../core/words/say.ts'

const parsed = parseNotice(hip)
if (!parsed.ok) throw new Error('the HIP notice does not parse')
const index = indexNotices([parsed.value])
const others = languages.filter(({ lang }) => lang !== 'en')

/** Names stay as they are: of bodies, numbers and papers, and the school's own. */
const names = new Set([
  'dfe',
  'ofsted',
  'nhs',
  'ico',
  'hmrc',
  'dbs',
  'upn',
  'uln',
  'idaci',
  'sdq',
  'fgm',
  'pep',
  'senco',
  'gp',
  'uk',
  'gdpr',
  'e',
  'mail',
  'email',
])

const english = new Set(
  'the of and to your you child school is are was they them with for this that not who what where when how from by it at an in on has have help ask'.split(
    ' ',
  ),
)

describe('languages', () => {
  it('are all in the list, one file each', () => {
    const files = readdirSync(new URL('../../../core/words/languages', import.meta.url))
    expect(files).toHaveLength(languages.length - 1)
  })

  it('are drafts that stay off until a school turns them on', () => {
    expect(others.every(({ status }) => status.is === 'draft')).toBe(true)
    expect(offeredLanguages([]).map(({ lang }) => lang)).toEqual(['en'])
    const [first] = others
    expect(offeredLanguages([first?.lang ?? '']).map(({ lang }) => lang)).toEqual(['en', first?.lang])
  })

  it('are found by their tag, a region of it too', () => {
    expect(wordsOf('en-GB')?.lang).toBe('en')
    expect(wordsOf('xx')).toBeNull()
  })

  it('with a hole in the first layer are not offered', () => {
    const [words] = others
    if (words === undefined) throw new Error('no languages')
    const holed = { ...words, items: { ...words.items, address: { title: '', brief: words.items.address.brief } } }
    expect(isComplete(words)).toBe(true)
    expect(isComplete(holed)).toBe(false)
  })

  describe.each(others.map((words) => [words.lang, words] as const))('%s', (lang, words) => {
    it('reads in its own direction and says that it is a help', () => {
      expect(words.dir).toBe(['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr')
      expect(words.draftLine).not.toBe('')
      expect(words.widget.draft).toBe(words.draftLine)
    })

    it('has a first layer without English words but names', () => {
      for (const id of itemIds) {
        const telling = say(explain(index, id, '2026-11-24'), words, 'brief')
        const text = [telling.title, telling.generalLine, ...telling.first.flatMap(({ heading, text }) => [heading, text])]
          .join(' ')
          .replaceAll('Highfields Inclusion Partnership', '')
        const latin = (text.match(/[A-Za-zÀ-ž]+/g) ?? []).map((word) => word.toLowerCase()).filter((word) => !names.has(word))
        if (['pl', 'ro'].includes(lang))
          expect(
            latin.filter((word) => english.has(word) && !isOwnWord(lang, word)),
            id,
          ).toEqual([])
        else expect(latin, id).toEqual([])
      }
    })

    it('leaves no place in a sentence unfilled', () => {
      for (const id of itemIds) {
        const { first, more, general } = say(explain(index, id, '2026-11-24'), words, 'brief')
        for (const { text } of [...first, ...more, ...general]) expect(text).not.toMatch(/[{}]|undefined/)
      }
    })

    it('has the places of the English sentences', () => {
      const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
      const [source] = languages
      for (const [id, sentence] of Object.entries(words.phrases.sentences)) {
        const english = source?.phrases.sentences[id as keyof typeof words.phrases.sentences].brief ?? ''
        expect(places(sentence.brief), id).toEqual(places(english))
      }
    })
  })
})

/** Short words that are as much Polish or Romanian as English. */
function isOwnWord(lang: string, word: string): boolean {
  return lang === 'pl' ? ['to', 'on', 'by', 'are'].includes(word) : ['are', 'an', 'in', 'at'].includes(word)
}
