import { describe, expect, test } from 'vitest'
import type { Note, NoteLine } from '../../../core/formats/note-sheet.ts'
import { noteSheet } from '../../../core/formats/write-sheet.ts'
import type { ItemId } from '../../../core/law/data-items.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice, NoticeItem, Provision } from '../../../core/notice/notice.ts'
import { hip, pupil, sha256, speaking } from './sample.ts'

type Level = 'brief' | 'plain' | 'child'

function write(notices: readonly Notice[], level: Level = 'plain') {
  const index = indexNotices(notices)
  return noteSheet(index, { ...speaking(index, level), phrases: [], sha256, fullNotice: 'notice.html', editions: [] })
}

function notesOf(notices: readonly Notice[], level?: Level): readonly (readonly [ItemId, Note])[] {
  return Object.entries(write(notices, level).sheet.notes) as [ItemId, Note][]
}

/** Words of a first layer as a parent reads them. */
function lengthOf({ lines }: Note): number {
  return lines.flatMap(({ heading, text, attribution = '' }) => `${heading} ${text} ${attribution}`.trim().split(/\s+/)).length
}

function on(aspect: string, lines: readonly NoteLine[] = []): readonly NoteLine[] {
  return lines.filter((line) => line.aspect === aspect)
}

/** HIP as it would be if it told of its entry on an item whether it must be given. */
function telling(item: ItemId, provision: Provision): Notice {
  const items = Object.entries(hip.items).map(([id, entry]): [string, NoticeItem] => [
    id,
    entry.covers.includes(item) ? { ...entry, facts: { ...entry.facts, provision } } : entry,
  ])
  return { ...hip, items: Object.fromEntries(items) }
}

const ofPupil = '“How we use information about pupils”'
const ofHip = '“Privacy notice: looked-after children, SEN and safeguarding”'

describe.each([
  ['HIP, then pupil', [hip, pupil]],
  ['pupil, then HIP', [pupil, hip]],
] as const)('the sheet of two notices: %s', (_, both) => {
  test.each(['brief', 'plain', 'child'] as const)('lets no silence of one stand beside what the other tells, at level %s', (level) => {
    const alone = [new Map(notesOf([hip], level)), new Map(notesOf([pupil], level))]
    for (const [item, { lines }] of notesOf(both, level)) {
      for (const aspect of ['purposes', 'provision', 'handlers', 'recipients']) {
        const told = alone
          .flatMap((notes) => on(aspect, notes.get(item)?.lines))
          .filter(({ voice, silent }) => voice === 'notice' && !silent)
        const said = on(aspect, lines)
        if (told.length > 0)
          expect(
            said.some(({ silent }) => silent),
            `${item} ${aspect}`,
          ).toBe(false)
        if (aspect !== 'provision') continue
        // Whether to answer is told word for word as the notice that tells it does.
        for (const { text } of told)
          expect(
            said.map((line) => line.text),
            item,
          ).toContain(text)
      }
    }
  })

  test.each(['brief', 'plain', 'child'] as const)('has no first layer much longer than the longer of the two, at level %s', (level) => {
    const alone = [new Map(notesOf([hip], level)), new Map(notesOf([pupil], level))]
    for (const [item, note] of notesOf(both, level)) {
      const longer = Math.max(...alone.map((notes) => (notes.has(item) ? lengthOf(notes.get(item) as Note) : 0)))
      expect(lengthOf(note), item).toBeLessThanOrEqual(longer * (4 / 3))
    }
  })

  test('says nothing twice: no line of a note, nor a reason in short and again in full', () => {
    for (const [item, { lines }] of notesOf(both)) {
      expect(new Set(lines.map(({ text }) => text)).size, item).toBe(lines.length)
      const reasons = on('purposes', lines).filter(({ text }) => text.startsWith('To '))
      expect(reasons.length, item).toBeLessThanOrEqual(1)
    }
  })

  test('has in its general layer what each says of everything, under its name', () => {
    const { sheet } = write(both)
    expect(sheet.generalLine).toBe('Who sees it, and where it may go: as each notice says of all its information.')
    for (const [notice, title] of [
      [hip, ofHip],
      [pupil, ofPupil],
    ] as const) {
      const own = write([notice]).sheet.general
      const named = sheet.general.filter(({ of }) => String(of) === notice.id)
      expect(named.map(({ text }) => text)).toEqual(own.map(({ text }) => text))
      for (const { attribution } of named) expect(attribution).toBe(title)
    }
  })

  test('opens no empty general layer, and leaves none of it in a note', () => {
    const { sheet } = write(both)
    expect(on('handlers', sheet.general).length).toBe(2)
    expect(on('recipients', sheet.general).length).toBe(2)
    for (const [item, { lines }] of notesOf(both)) {
      expect(on('handlers', lines), item).toEqual([])
      expect(on('recipients', lines), item).toEqual([])
    }
  })

  test('says at an item which of the two speak of it where one does not', () => {
    const { notes } = write(both).sheet
    expect(notes.allergy?.of).toEqual([pupil.id])
    expect(notes['section-47']?.of).toEqual([hip.id])
    expect(notes['date-of-birth']?.of).toBeUndefined()
  })

  test('has behind “More” what each says of everything, named, and the law once and in no notice’s name', () => {
    const { detail } = write(both)
    const kept = on('retention', detail.general)
    expect(kept.map(({ attribution }) => attribution)).toEqual([ofHip])
    const ofLaw = detail.general.filter(({ voice }) => voice === 'law')
    expect(ofLaw.map(({ aspect, of, attribution }) => [aspect, of, attribution])).toEqual([
      ['rights', undefined, 'The law says'],
      ['complaint', undefined, 'The law says'],
    ])
    // That a child’s safety needs no consent stands by the promise beside which it is needed.
    const sharing = on('sharing', detail.general)
    const ours = sharing.findIndex(({ voice }) => voice === 'gloss')
    expect(sharing[ours]).toMatchObject({ attribution: 'Fieldnote', of: [hip.id] })
    expect(sharing[ours - 1]?.text).toContain('without consent')
  })

  test('names no notice at an item of which one alone speaks', () => {
    const { sheet, detail } = write(both)
    for (const item of ['allergy', 'section-47'] as const) {
      const said = [...(sheet.notes[item]?.lines ?? []), ...(detail.more[item] ?? [])]
      for (const { attribution = '' } of said) expect([ofHip, ofPupil], item).not.toContain(attribution)
    }
  })
})

describe('where two notices tell different things of one question', () => {
  test('each is told, under its name', () => {
    const { sheet } = write([telling('date-of-birth', 'optional'), pupil])
    const said = on('provision', sheet.notes['date-of-birth']?.lines).filter(({ voice }) => voice === 'notice')
    expect(said.map(({ text, attribution }) => [text, attribution]).toSorted()).toEqual([
      ['The school’s notice says that you can choose whether to answer.', ofHip],
      ['The school’s notice says that you must answer.', ofPupil],
    ])
  })

  test('what both tell alike is told once, and needs no name', () => {
    const { sheet } = write([telling('date-of-birth', 'required'), pupil])
    const said = on('provision', sheet.notes['date-of-birth']?.lines).filter(({ voice }) => voice === 'notice')
    expect(said.map(({ text, attribution }) => [text, attribution])).toEqual([
      ['The school’s notice says that you must answer.', undefined],
    ])
  })

  test('no silence on who sees it stands in a note where another tells it behind the line', () => {
    const { handlers: _, ...defaults } = hip.defaults
    const [first, ...rest] = Object.entries(hip.items) as [[string, NoticeItem], ...[string, NoticeItem][]]
    const own = { ...first[1], facts: { ...first[1].facts, handlers: ['headteacher'] } }
    const { sheet } = write([{ ...hip, defaults, items: Object.fromEntries([[first[0], own], ...rest]) }, pupil])
    expect(on('handlers', sheet.notes['section-47']?.lines).map(({ silent }) => silent)).toEqual([true])
    expect(on('handlers', sheet.notes['date-of-birth']?.lines)).toEqual([])
  })

  test('what both say of everything in the same words stands once, in no name', () => {
    const twin: Notice = { ...hip, id: 'twin', title: 'The twin' }
    const { sheet, detail } = write([hip, twin])
    const alone = write([hip])
    expect(sheet.general.map(({ text }) => text)).toEqual(alone.sheet.general.map(({ text }) => text))
    for (const { of, attribution, voice } of [...sheet.general, ...detail.general]) {
      expect(of).toBeUndefined()
      if (voice === 'notice') expect(attribution).toBeUndefined()
    }
    expect(lengthOf(sheet.notes.sdq as Note)).toBe(lengthOf(alone.sheet.notes.sdq as Note))
  })
})
