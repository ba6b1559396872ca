import { type DataClass, dataItem, type ItemId } from '../law/data-items.ts'
import { coveringsOf, type NoticeIndex } from '../notice/index-notices.ts'
import type { Id } from '../notice/notice.ts'
import { coveredItems } from './covered-items.ts'
import type { DataMap } from './data-map.ts'

/** An item that was seen on pages, and what speaks of it. */
export interface HeldItem {
  readonly item: ItemId
  readonly class: DataClass
  /** How many fields hold it. */
  readonly fields: number
  readonly pages: readonly string[]
  /** Ids of the notices that speak of it, the closest first; empty where none does. */
  readonly notices: readonly Id[]
}

export interface ClassCoverage {
  readonly items: number
  readonly fields: number
  /** Items of this class that are held and stand in no notice. */
  readonly inNoNotice: number
}

/** What a school's pages hold, beside what its notices say. */
export interface Coverage {
  readonly held: readonly HeldItem[]
  readonly heldInNoNotice: readonly HeldItem[]
  /** Items of which a notice speaks and which no page showed: elsewhere, not yet, or not held at all. */
  readonly inNoticeNotSeen: readonly { readonly item: ItemId; readonly class: DataClass; readonly notices: readonly Id[] }[]
  readonly byClass: Readonly<Record<DataClass, ClassCoverage>>
  /** Fields whose words name nothing that the catalogue knows. */
  readonly unnamedFields: number
}

const classes: readonly DataClass[] = ['special', 'criminal', 'treat-as-special', 'personal', 'none']

/** Lays the data maps of a school's pages beside its notices. What searches or sets up holds nobody's data and does not count. */
export function coverageOf(maps: readonly DataMap[], index: NoticeIndex): Coverage {
  const held = heldItems(maps, index)
  const seen = new Set(held.map(({ item }) => item))
  const unseen = coveredItems(index).filter(({ item }) => !seen.has(item.id))
  const inNoticeNotSeen = unseen.map(({ item }) => ({ item: item.id, class: item.class, notices: noticesOf(index, item.id) }))
  const fields = maps.flatMap((map) => map.fields).filter(({ kind }) => kind !== 'filter')
  return {
    held,
    heldInNoNotice: held.filter(({ notices }) => notices.length === 0),
    inNoticeNotSeen,
    byClass: Object.fromEntries(classes.map((name) => [name, ofClass(held, name)])) as Record<DataClass, ClassCoverage>,
    unnamedFields: fields.filter(({ item }) => item === null).length,
  }
}

function heldItems(maps: readonly DataMap[], index: NoticeIndex): readonly HeldItem[] {
  const found = new Map<ItemId, { fields: number; pages: Set<string> }>()
  for (const { page, fields } of maps) {
    for (const { item, kind } of fields) {
      if (item === null || kind === 'filter') continue
      const known = found.get(item) ?? { fields: 0, pages: new Set<string>() }
      known.fields++
      known.pages.add(page)
      found.set(item, known)
    }
  }
  return [...found]
    .map(([item, { fields, pages }]) => ({ item, class: dataItem(item).class, fields, pages: [...pages], notices: noticesOf(index, item) }))
    .sort((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class))
}

function noticesOf(index: NoticeIndex, item: ItemId): readonly Id[] {
  return coveringsOf(index, item).map(({ notice }) => notice.id)
}

function ofClass(held: readonly HeldItem[], name: DataClass): ClassCoverage {
  const own = held.filter((one) => one.class === name)
  return {
    items: own.length,
    fields: own.reduce((sum, { fields }) => sum + fields, 0),
    inNoNotice: own.filter(({ notices }) => notices.length === 0).length,
  }
}
