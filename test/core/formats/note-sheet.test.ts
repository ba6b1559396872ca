import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { itemPhrases } from '../../../core/formats/item-phrases.ts'
import { noteSheet } from '../../../core/formats/write-sheet.ts'
import { indexNotices, type NoticeIndex } from '../../../core/notice/index-notices.ts'
import { widgetIn } from '../../../core/words/on-pages.ts'
import { checkSheet } from '../../../widget/check-sheet.ts'
import { quillstone } from '../notice/quillstone.ts'
import { gradeOf } from '../words/reading-age.ts'
import { levels } from './levels.ts'
import { hip, hostileIndex, pupil, sha256, speaking } from './sample.ts'

const ofHip = indexNotices([hip])
const ofBoth = indexNotices([hip, pupil])

function write(index: NoticeIndex, level: (typeof levels)[number] = 'plain') {
  const phrases = itemPhrases([...index.coverings.keys()])
  return noteSheet(index, { ...speaking(index, level), phrases, sha256, fullNotice: 'notice.html', editions: [] })
}

describe('the sheet that a page loads', () => {
  test.each(levels)('of HIP at level %s is at most 5 kB of gzip', (level) => {
    expect(gzipSync(JSON.stringify(write(ofHip, level).sheet), { level: 9 }).length).toBeLessThanOrEqual(5_000)
  })

  test.each(levels)('has no line at level %s that a child of 11 could not read, nor a sentence of more than 25 words', (level) => {
    for (const index of [ofHip, indexNotices([pupil])]) {
      const { sheet } = write(index, level)
      const texts = [...sheet.general, ...Object.values(sheet.notes).flatMap((note) => note?.lines ?? [])].map(({ text }) => text)
      expect(texts.filter((text) => gradeOf(text) > 8.5)).toEqual([])
      expect(texts.filter((text) => text.split(/[.!?]\s/).some((sentence) => sentence.split(/\s+/).length > 25))).toEqual([])
    }
  })

  test('has a note for each item that the notices mention, with something to say, and no other', () => {
    const { sheet } = write(ofHip)
    const mentioned = new Set(Object.values(hip.items).flatMap(({ covers }) => covers))
    expect(new Set(Object.keys(sheet.notes))).toEqual(mentioned)
    for (const note of Object.values(sheet.notes)) {
      expect(note?.title).not.toBe('')
      expect(note?.lines.length).toBeGreaterThan(0)
    }
  })

  test('says once what holds for everything: handlers and recipients of the whole notice are in no note', () => {
    const { sheet } = write(ofHip)
    const general = new Set(sheet.general.filter(({ aspect }) => aspect === 'handlers' || aspect === 'recipients').map(({ text }) => text))
    expect(general.size).toBe(2)
    for (const note of Object.values(sheet.notes)) for (const { text } of note?.lines ?? []) expect(general).not.toContain(text)
  })

  test('says in a note what the law or official guidance guards with care, and not that the law does not list it', () => {
    const { sheet, detail } = write(ofHip)
    const classOf = (item: 'sen-type' | 'ehcp' | 'sexual-abuse') => sheet.notes[item]?.lines.filter(({ aspect }) => aspect === 'class')
    expect(classOf('sen-type')?.map(({ voice }) => voice)).toEqual(['law'])
    expect(classOf('ehcp')?.map(({ voice }) => voice)).toEqual(['guidance'])
    expect(classOf('sexual-abuse')).toEqual([])
    expect(detail.more['sexual-abuse']?.some(({ text }) => text.includes('list of special facts does not name it'))).toBe(true)
  })

  test('says what comes near to an answer: at an item in short, and in full where the general part stands', () => {
    const { sheet } = write(ofHip)
    const [ofAll] = sheet.general.filter(({ aspect }) => aspect === 'provision')
    expect(ofAll).toMatchObject({
      silent: true,
      text: 'The school’s notice says that most facts must be given, but not which. It says that you can choose to give some. Ask Highfields Inclusion Partnership.',
    })
    for (const note of Object.values(sheet.notes)) {
      const said = note?.lines.filter(({ aspect, voice }) => aspect === 'provision' && voice === 'notice').map(({ text }) => text)
      expect(said).toEqual(['The school’s notice says that most facts must be given, but not which.'])
    }
  })

  test('names Fieldnote as the speaker where neither the notice nor the law says that a thing need not be known', () => {
    for (const note of Object.values(write(ofHip).sheet.notes)) {
      for (const { aspect, voice, attribution } of note?.lines ?? [])
        if (aspect === 'provision' && voice === 'gloss') expect(attribution).toBe('Fieldnote')
    }
    expect(write(ofHip).sheet.notes.attendance?.lines.at(-1)).toMatchObject({
      text: 'The school gets this from staff or from others. You can answer if you want to.',
      attribution: 'Fieldnote',
    })
  })

  test('numbers notes by why they are asked and whether they must be answered, whatever they are and of whatever class', () => {
    const { notes } = write(ofHip).sheet
    const own = (item: keyof typeof notes) => notes[item]?.own
    expect([own('social-worker'), own('ehcp'), own('sen-type')]).toEqual([undefined, undefined, undefined])
    expect(own('health-assessment')).toBe(own('dental-check'))
    const others = [own('date-of-birth'), own('address'), own('contact-phone'), own('contact-email'), own('attendance'), own('sdq')]
    expect(new Set([undefined, ...others]).size).toBe(7)
  })

  test('keeps recipients with the items that go to them where other items go to others', () => {
    const { sheet, detail } = write(indexNotices([quillstone]))
    const texts = (lines: readonly { readonly aspect: string; readonly text: string }[] = []) =>
      lines.flatMap(({ aspect, text }) => (['recipients', 'sharing', 'onward'].includes(aspect) && text !== '' ? [text] : [])).join(' ')
    expect(texts([...sheet.general, ...detail.general])).toBe('')
    expect(texts([...(sheet.notes.name?.lines ?? []), ...(detail.more.name ?? [])])).toMatch(/council.*Department for Education.*research/)
    for (const item of ['attendance', 'allergy', 'sen-status'] as const) {
      const said = texts([...(sheet.notes[item]?.lines ?? []), ...(detail.more[item] ?? [])])
      expect(said, item).not.toMatch(/council|Department|research/)
      expect(said, item).toMatch({ attendance: /does not say where/, allergy: /NHS/, 'sen-status': /advise/ }[item])
    }
  })

  test('marks the notice’s silence, and names every speaker but the notice', () => {
    const { sheet } = write(ofHip)
    const lines = Object.values(sheet.notes).flatMap((note) => note?.lines ?? [])
    expect(lines.some(({ aspect, silent }) => aspect === 'provision' && silent === true)).toBe(true)
    for (const { voice, attribution } of lines) {
      if (voice === 'law' || voice === 'guidance' || voice === 'school') expect(attribution).toMatch(/\w/)
    }
  })

  test('is taken by the widget, hostile or not', () => {
    for (const index of [ofHip, ofBoth, hostileIndex()]) {
      expect(checkSheet(JSON.stringify(write(index).sheet))).toBeDefined()
    }
  })

  test('is the same each time, and another when the notice is', () => {
    expect(write(ofHip)).toEqual(write(ofHip))
    const changed = write(indexNotices([{ ...hip, version: '2' }]))
    expect(changed.sheet.hash).not.toBe(write(ofHip).sheet.hash)
    expect(changed.sheet.detail).not.toBe(write(ofHip).sheet.detail)
  })

  test('carries strings only where the language is not English', () => {
    expect(write(ofHip).sheet.strings).toBeUndefined()
    const { words, ...rest } = speaking(ofHip)
    const polish = { ...words, lang: 'pl' }
    const { sheet } = noteSheet(ofHip, { words: polish, ...rest, phrases: [], sha256, fullNotice: 'notice.html', editions: [] })
    expect(sheet.strings?.more).toBe(widgetIn('pl').more)
  })

  test('of no notice is empty, not broken', () => {
    const { sheet } = write(indexNotices([]))
    expect(sheet).toMatchObject({ notes: {}, general: [], generalLine: '', school: '' })
  })
})

describe('the detail of a sheet', () => {
  test('quotes only words that stand in the source, at their place', () => {
    const { detail } = write(ofBoth)
    const lines = [...Object.values(detail.more).flat(), ...detail.general]
    const quotes = lines.flatMap((line) => line?.quotes ?? [])
    expect(quotes.length).toBeGreaterThan(100)
    for (const [key, from, to] of quotes) {
      const [notice, block] = key.split('/')
      const source = [hip, pupil].find(({ id }) => id === notice)?.source.blocks.find(({ id }) => id === block)
      expect(detail.blocks[key]).toBe(source?.text)
      expect(detail.blocks[key]?.slice(from, to).trim()).toMatch(/\S/)
    }
  })

  test('says nothing twice that the first layer says: there only the quoted words are added', () => {
    const { sheet, detail } = write(ofHip)
    for (const [item, note] of Object.entries(sheet.notes)) {
      const first = new Set(note.lines.map(({ text }) => text))
      for (const { text } of detail.more[item as keyof typeof detail.more] ?? []) expect(first).not.toContain(text)
    }
  })

  test('holds rights, complaint and how long it is kept', () => {
    const aspects = write(ofHip).detail.general.map(({ aspect }) => aspect)
    expect(aspects).toEqual(expect.arrayContaining(['retention', 'rights', 'complaint', 'contact']))
  })
})
