import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { noticePage } from '../../../core/formats/html/notice-page.ts'
import type { ItemId } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { wordsOf } from '../../../core/words/languages.ts'
import { say } from '../../../core/words/say.ts'
import { findItems } from '../../../widget/privacy-notice/find-items.ts'
import { hip, pupil, sha256, speaking } from '../../core/formats/sample.ts'

const ofHip = pageOf(hip)
const ofPupil = pageOf(pupil)

function pageOf(notice: typeof hip, lang = 'en'): Document {
  const index = indexNotices([notice])
  const words = wordsOf(lang)
  if (words === null) throw new Error(`no words in ${lang}`)
  const inLanguage = { words, level: 'brief' as const, tell: (item: ItemId) => say(explain(index, item, '2026-11-24'), words, 'brief') }
  const spoken = lang === 'en' ? speaking(index) : inLanguage
  return parseHTML(noticePage(index, { ...spoken, sha256, stylesheet: 'notice.css' })).document
}

function found(page: Document, words: string): readonly string[] {
  findItems(page, words)
  return [...page.querySelectorAll('.item:not([hidden])')].map(({ id }) => id)
}

function isHidden(page: Document, selector: string): boolean {
  return page.querySelector(selector)?.closest('[hidden]') != null
}

describe('a search of the full notice finds what parents and staff call it', () => {
  test.each<[words: string, ...items: ItemId[]]>([
    ['EHCP', 'ehcp'],
    ['EHC plan', 'ehcp'],
    ['S47', 'section-47'],
    ['section 47', 'section-47'],
    ['DOB', 'date-of-birth'],
    ['date of birth', 'date-of-birth'],
    ['Date-of-Birth', 'date-of-birth'],
    ['CLA', 'looked-after-status'],
    ['LAC', 'looked-after-status'],
    ['fostering', 'looked-after-status'],
    ['CIN', 'child-in-need'],
    ['CP plan', 'child-protection-conference', 'child-protection-plan'],
    ['absence', 'attendance'],
    ['absences', 'attendance'],
    ['attendance', 'attendance'],
    ['atten', 'attendance'],
    ['what do you hold about my son’s attendance?', 'attendance'],
    ['medical', 'health-assessment'],
    ['dentist', 'dental-check'],
    ['address', 'address', 'contact-details', 'contact-email'],
    ['addresses', 'address', 'contact-details', 'contact-email'],
    ['S.E.N.', 'sen-status', 'sen-provision', 'sen-type', 'sen-views'],
    ['zebra'],
    ['religion'],
  ])('%s', (words, ...items) => {
    expect(found(ofHip, words)).toEqual(items)
  })

  test('a whole word before words that begin so', () => {
    expect(found(ofPupil, 'CLA')).toEqual(['looked-after-status'])
    expect(found(ofPupil, 'clas')).toContain('class-group')
  })

  test.each([
    ['pl', 'ADRES', 'address'],
    ['pl', 'urodzenia', 'date-of-birth'],
    ['pl', 'szkoly', 'attendance'],
    ['ar', 'ميلاد', 'date-of-birth'],
    ['ar', 'EHCP', 'ehcp'],
    ['zh', '出生', 'date-of-birth'],
    ['uk', 'народження', 'date-of-birth'],
  ])('in %s, with or without accents: %s', (lang, words, item) => {
    expect(found(pageOf(hip, lang), words)).toContain(item)
  })
})

describe('what is shown while something is looked for', () => {
  test('counts what is found, and tells what stands elsewhere from what stands nowhere', () => {
    const all = ofHip.querySelectorAll('.item').length
    expect(findItems(ofHip, 'EHCP')).toMatchObject({ count: 1, all })
    expect(findItems(ofHip, 'Headteacher')).toEqual({ count: 0, all, elsewhere: true })
    expect(findItems(ofHip, 'zebra')).toEqual({ count: 0, all, elsewhere: false })
    expect(findItems(ofHip, ' ')).toBeUndefined()
  })

  test('says that a word is nowhere only where the whole page does not have it', () => {
    const told = [...ofHip.querySelectorAll('.fact dt, .fact dd, .item h3, .published p:not(.lead), .published li')]
    const texts = told.flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue),
    )
    const words = new Set(texts.join(' ').match(/\p{L}{5,}/gu))
    const nowhere = [...words].filter((word) => {
      const { count, elsewhere } = findItems(ofHip, word) ?? { count: 0, elsewhere: false }
      return count === 0 && !elsewhere
    })
    expect(words.size).toBeGreaterThan(300)
    expect(nowhere).toEqual([])
  })

  test('no sentence speaks of what is hidden, and every section that is left has its heading', () => {
    findItems(ofHip, 'attendance')
    expect([...ofHip.querySelectorAll('.lead')].every((lead) => lead.closest('[hidden]') !== null)).toBe(true)
    expect(isHidden(ofHip, '#all')).toBe(true)
    expect(isHidden(ofHip, '#items-title')).toBe(false)
    const places = [...ofHip.querySelectorAll('nav li:not([hidden]) > a')].map((link) => link.getAttribute('href'))
    expect(places).toEqual(['#items', '#attendance', '#hip-text'])
  })

  test('of what is said of everything, and of the published text, what tells of the words', () => {
    findItems(ofHip, 'headteacher')
    const facts = [...ofHip.querySelectorAll('#all .fact:not([hidden])')].map((fact) => fact.textContent?.toLowerCase())
    expect(facts.length).toBeGreaterThan(0)
    for (const fact of facts) expect(fact).toContain('headteacher')
    expect(isHidden(ofHip, '.published')).toBe(false)
    expect(ofHip.querySelectorAll('.published p:not([hidden]), .published li:not([hidden])').length).toBeLessThan(5)
  })

  test('everything again once nothing is looked for', () => {
    findItems(ofHip, 'attendance')
    findItems(ofHip, '')
    expect(ofHip.querySelectorAll('[hidden]')).toHaveLength(0)
  })
})
