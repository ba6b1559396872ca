import type { Change } from './compare-change.ts'
import type { Entries, Grounded, Id, Notice } from './notice.ts'
import { saidOf } from './told.ts'

/** The parts of a notice that hold entries by id. */
type Section = { [K in keyof Notice]-?: NonNullable<Notice[K]> extends Entries<Grounded> ? K : never }[keyof Notice]

/** A part of which no more may be told than that it is different. */
export type NoticePart = Section | 'schoolLines' | (typeof wholes)[number]

/** Members of each part's entries of which other sentences tell. A part that is new to the model has none, and stands here too. */
const toldElsewhere: Readonly<Record<Section, readonly string[]>> = {
  subjects: ['name'],
  parties: ['name', 'roles'],
  purposes: ['subjects'],
  bases: ['article6'],
  conditions: [],
  laws: ['name', 'provision', 'edition'],
  documents: ['name'],
  retention: ['period'],
  sharing: ['to', 'of', 'purposes', 'laws'],
  onward: ['to', 'purposes'],
  commitments: [],
  rights: ['askOf'],
  complaints: ['to'],
  links: [],
  groups: ['name', 'labelled', 'facts'],
  items: ['name', 'group', 'subjects', 'facts'],
}

/** Parts that are told by what they mean for items and readers; the last net looks at them as they are written. */
const wholes = ['controller', 'dpo', 'contact', 'reviewBy', 'concerns', 'defaults'] as const

const sections = Object.keys(toldElsewhere) as Section[]

/** What is different beside all that sentences tell, part by part. */
export function restChanges(before: Notice, after: Notice): readonly Change[] {
  const offices = officesOf(before).filter((id) => officesOf(after).includes(id))
  return [
    ...sections.flatMap((section) => {
      const untold = (notice: Notice) => entriesWithout(notice, section, offices)
      // Other entries are told of where they come into use; nothing uses a link or a paper.
      const isUsed = section !== 'links' && section !== 'documents'
      return partChange(section, after, before, differing(untold(before), untold(after), isUsed))
    }),
    ...wholeChange('schoolLines', before, after),
  ]
}

/** The last net, where nothing else was found: every part that is different at all, its quotes included. */
export function lastChanges(before: Notice, after: Notice): readonly Change[] {
  return [
    ...sections.flatMap((section) => partChange(section, after, before, differing(before[section] ?? {}, after[section] ?? {}, false))),
    ...wholes.flatMap((part) => wholeChange(part, before, after)),
  ]
}

/** The entries of a section without what is told elsewhere; of those who hold an office throughout, without their numbers too. */
function entriesWithout(notice: Notice, section: Section, offices: readonly unknown[]): Entries<unknown> {
  const told = ['cites', ...toldElsewhere[section]]
  return Object.fromEntries(
    Object.entries<Grounded>(notice[section] ?? {}).map(([id, entry]) => {
      const isOffice = section === 'parties' && offices.includes(id)
      const members = Object.entries(entry).filter(([member]) => !told.includes(member) && !(isOffice && /^(phone|email)$/.test(member)))
      return [id, Object.fromEntries(members)]
    }),
  )
}

function officesOf({ controller, dpo, contact }: Notice): readonly unknown[] {
  return [controller, dpo, contact]
}

function differing(before: Entries<unknown>, after: Entries<unknown>, onlyInBoth: boolean): readonly Id[] {
  const ids = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return ids.filter((id) => {
    if (onlyInBoth && (before[id] === undefined || after[id] === undefined)) return false
    return written(before[id]) !== written(after[id])
  })
}

function partChange(section: Section, after: Notice, before: Notice, ids: readonly Id[]): readonly Change[] {
  if (ids.length === 0) return []
  const names = ids.map((id) => nameOf(after[section]?.[id] ?? before[section]?.[id], id))
  return [changeOf(ids.length === 1 ? `${section}.${ids[0]}` : section, names)]
}

function wholeChange(part: 'schoolLines' | (typeof wholes)[number], before: Notice, after: Notice): readonly Change[] {
  return written(before[part]) === written(after[part]) ? [] : [changeOf(part, 'all')]
}

function changeOf(path: string, of: Change['of']): Change {
  return { kind: 'part-changed', path, of, subjects: [], before: null, after: null, weight: 'note' }
}

function nameOf(entry: Grounded | undefined, id: Id): string {
  return entry !== undefined && 'name' in entry && typeof entry.name === 'string' ? entry.name : saidOf(entry, id)
}

/** The same text for what says the same: neither order nor the paragraph in which words stand says anything. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => ordered(inner)) ?? ''
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.toSorted() : value
  const isCite = 'quote' in value && 'block' in value
  const members = Object.entries(value).filter(([member]) => !isCite || (member !== 'block' && member !== 'nth'))
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)))
}
