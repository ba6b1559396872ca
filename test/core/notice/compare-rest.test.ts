import { describe, expect, test } from 'vitest'
import { compareNotices } from '../../../core/notice/compare-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import { sayChange } from '../../../core/words/en/changes.ts'
import { hip, pupil } from '../notices/read-notice.ts'

type Json = Record<string, unknown>
type Path = readonly string[]

/** Where each value stands that the notice states; a place that differs only by the entry or by the number in a list counts once. */
function places(notice: Notice): readonly Path[] {
  const found = new Map<string, Path>()
  const walk = (value: unknown, path: Path) => {
    const isMember = (name: string, at: number) => !/^\d+$/.test(name) && (at !== 1 || withoutEntries.has(path[0] ?? ''))
    found.set(path.map((name, at) => (isMember(name, at) ? name : '*')).join('.'), path)
    if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name])
  }
  for (const [part, value] of Object.entries(notice)) if (!ofTheVersion.has(part)) walk(value, [part])
  return [...found.values()].filter((path) => !path.some((name) => ofTheText.has(name)))
}

/** What each new version has of its own, or what is no statement. */
const ofTheVersion = new Set(['noticeSchema', 'id', 'version', 'supersedes', 'published', 'source', 'unmapped'])
const withoutEntries = new Set(['controller', 'dpo', 'contact', 'reviewBy', 'defaults'])
/** In which paragraph of the text words stand. */
const ofTheText = new Set(['block', 'nth'])

/** The notice with something else at a place: other words, or nothing at all. */
function otherAt(notice: Notice, path: Path, isGone: boolean): Notice {
  const copy = structuredClone(notice) as unknown as Json
  const last = path.at(-1) ?? ''
  const holder = path.slice(0, -1).reduce<Json>((at, name) => at[name] as Json, copy)
  if (Array.isArray(holder) && isGone) holder.splice(Number(last), 1)
  else if (isGone) Reflect.deleteProperty(holder, last)
  else if (typeof holder[last] === 'string') holder[last] = `${holder[last]}-other`
  else if (typeof holder[last] === 'number') holder[last] = 99
  return copy as unknown as Notice
}

describe.each([
  ['hip', hip],
  ['pupil', pupil],
])('of %s', (_, notice) => {
  test('whatever is put otherwise, something is told', () => {
    const untold = places(notice).filter((path) => {
      const after = otherAt(notice, path, false)
      return JSON.stringify(after) !== JSON.stringify(notice) && compareNotices(notice, after).length === 0
    })
    expect(untold.map((path) => path.join('.'))).toEqual([])
  })

  test('whatever comes or goes, something is told', () => {
    const gone = places(notice).filter((path) => parseNotice(otherAt(notice, path, true)).ok)
    expect(gone.length).toBeGreaterThan(50)
    const untold = gone.filter((path) => {
      const without = otherAt(notice, path, true)
      return compareNotices(notice, without).length === 0 || compareNotices(without, notice).length === 0
    })
    expect(untold.map((path) => path.join('.'))).toEqual([])
  })
})

describe('what no sentence tells', () => {
  const part = (notice: Notice, change: (copy: { [K in keyof Notice]: Record<string, Json> }) => void) => {
    const copy = structuredClone(notice) as unknown as { [K in keyof Notice]: Record<string, Json> }
    change(copy)
    return compareNotices(notice, copy as unknown as Notice)
  }

  test('is told by its part and its entries, however many', () => {
    const changes = part(hip, ({ items }) => Object.assign(items.ehcp ?? {}, { covers: ['sen-status'] }))
    expect(changes).toMatchObject([{ kind: 'part-changed', path: 'items.ehcp', of: ['Education Health Care Plans'], weight: 'note' }])
    expect(changes.map(sayChange)).toEqual([
      'Something else is different in the list of information: “Education Health Care Plans”. Read both versions.',
    ])
    const many = part(hip, ({ items }) => {
      for (const item of Object.values(items)) item.dpv = ['pd:Other']
    })
    expect(many).toMatchObject([{ kind: 'part-changed', path: 'items' }])
    expect(many.map(sayChange)[0]).toMatch(/ and \d+ more\. Read both versions\.$/)
  })

  test('is told beside what sentences tell', () => {
    const changes = part(hip, (copy) => {
      Object.assign(copy.bases['legal-obligation'] ?? {}, { article6: 'a' })
      Object.assign(copy, { schoolLines: [{ item: 'ehcp', about: 'safety', signed: { by: 'x', on: '2026-01-01' } }] })
    })
    expect(changes.map(({ kind, path }) => [kind, path])).toEqual([
      ['article6-changed', 'bases.legal-obligation.article6'],
      ['part-changed', 'schoolLines'],
    ])
    expect(sayChange(changes[1] as (typeof changes)[number])).toBe(
      'Something else is different in what the school has added, signed. Read both versions.',
    )
  })

  test('of links and papers that came or went is told too', () => {
    expect(part(hip, ({ links }) => Reflect.deleteProperty(links, 'kcsie'))).toMatchObject([{ kind: 'part-changed', path: 'links.kcsie' }])
  })

  test('is not called the same where the text is another', () => {
    const changes = part(hip, (copy) => {
      Object.assign(copy.source, { sha256: '0'.repeat(64) })
      Object.assign(copy.retention.schedule ?? {}, { cites: [{ block: 'b1', quote: 'We keep it for ever.' }] })
    })
    expect(changes).toMatchObject([{ kind: 'part-changed', path: 'retention.schedule' }])
  })

  test('is nothing where only the version, its day and the paragraphs are others', () => {
    const changes = part(hip, (copy) => {
      Object.assign(copy, { version: '2', published: '2027-01-01', supersedes: '1' })
      for (const party of Object.values(copy.parties)) for (const cite of party.cites as { block: string }[]) cite.block = 'b1'
    })
    expect(changes).toEqual([])
  })

  test('is nothing where the same is written in another order', () => {
    const changes = part(hip, (copy) => {
      const reversed = Object.entries(copy.items).reverse()
      Object.assign(copy, {
        items: Object.fromEntries(reversed.map(([id, item]) => [id, Object.fromEntries(Object.entries(item).reverse())])),
      })
      Object.assign(copy.defaults, { purposes: [...(hip.defaults.purposes as string[])].reverse() })
    })
    expect(changes).toEqual([])
  })
})
