import { dataItem, type ItemId } from '../../core/law/data-items.ts'
import type { PageField } from '../../core/page/page-field.ts'
import { type PageChange, watchPage } from '../../core/page/watch-page.ts'
import type { PageConfig } from '../messages.ts'
import { type Find, sectionOf } from './find.ts'
import { isOurs } from './layer.ts'
import { createNaming, type Named } from './name-finds.ts'

/** What this frame holds: its flagged fields, and how many fields each of its sections has in all. */
export interface Scanned {
  readonly finds: readonly Find[]
  readonly fieldsIn: ReadonlyMap<Element, number>
  readonly fields: number
}

export const nothingScanned: Scanned = { finds: [], fieldsIn: new Map(), fields: 0 }

/** What is known of the fields at one anchor. */
interface Known {
  readonly section: Element
  readonly items: readonly ItemId[]
  readonly finds: readonly Find[]
}

/** While a large page is being read for the first time, what has been found is shown this often, in ms. */
const patience = 100

/** Watches a frame for sensitive fields. Each field is named as soon as it is read; elements and matches are kept, texts are not. */
export function watchFinds(config: PageConfig, changed: (scanned: Scanned) => void): { stop(): void } {
  const naming = createNaming(config)
  const known = new Map<Element, Known>()
  let last = 0
  /** What was known at an anchor that is read again, so that a flag which stays keeps its number. */
  let before = new Map<Element, readonly Find[]>()
  let due: ReturnType<typeof setTimeout> | undefined

  const watch = watchPage(document, {
    setting: config.setting,
    recognise: naming.recognise,
    // In each frame a script of ours runs by itself.
    frames: false,
    isOurs,
    changed(change) {
      take(change)
      due ??= setTimeout(tell, patience)
      void watch.settled().then(tell)
    },
  })

  function take({ found, lost }: PageChange) {
    for (const anchor of lost) known.delete(anchor)
    const fields = found.filter(({ field }) => field.kind !== 'filter')
    before = new Map(fields.map(({ anchor }) => [anchor, known.get(anchor)?.finds ?? []]))
    for (const { anchor } of fields) known.delete(anchor)
    const unnamed: PageField[] = []
    for (const field of fields) if (!add(field, naming.name(field, []))) unnamed.push(field)
    const beside = itemsBySection()
    for (const field of unnamed) {
      const items = beside.get(sectionOf(field.anchor))
      if (items !== undefined) add(field, naming.name(field, items))
    }
  }

  /** Keeps a field under its anchor; false where its words name nothing. */
  function add(field: PageField, named: Named): boolean {
    const own = known.get(field.anchor)
    const section = own?.section ?? sectionOf(field.anchor)
    if (named.item === null && field.options.length > 0) {
      known.set(field.anchor, { section, items: [], finds: [] })
      const answers = field.options.map((option) => add(option, naming.name(option, [])))
      return answers.includes(true)
    }
    const find = named.item === null ? null : findOf(named, named.item)
    known.set(field.anchor, {
      section,
      items: [...(own?.items ?? []), ...(named.item === null ? [] : [named.item])],
      finds: [...(own?.finds ?? []), ...(find === null ? [] : [find])],
    })
    return named.match.item !== null
  }

  function findOf({ field, match, words }: Named, item: ItemId): Find | null {
    const mark = naming.markOf(item)
    if (mark === null) return null
    const { anchor, controls } = field
    const { because } = match
    const same = before.get(anchor)?.find((one) => one.item === item && one.words === words)
    return {
      number: same?.number ?? ++last,
      kind: field.field.kind,
      anchor,
      controls,
      item,
      class: dataItem(item).class,
      mark,
      because,
      words,
    }
  }

  function itemsBySection(): Map<Element, ItemId[]> {
    const items = new Map<Element, ItemId[]>()
    for (const { section, finds } of known.values()) {
      if (finds.length > 0) items.set(section, [...(items.get(section) ?? []), ...finds.map(({ item }) => item)])
    }
    return items
  }

  function tell() {
    if (due === undefined) return
    clearTimeout(due)
    due = undefined
    const fieldsIn = new Map<Element, number>()
    for (const { section } of known.values()) fieldsIn.set(section, (fieldsIn.get(section) ?? 0) + 1)
    changed({ finds: [...known.values()].flatMap(({ finds }) => finds), fieldsIn, fields: known.size })
  }

  return {
    stop() {
      watch.stop()
      clearTimeout(due)
    },
  }
}
