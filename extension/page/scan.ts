import type { Match } from '../../core/fields/field.ts'
import { dataItem } from '../../core/law/data-items.ts'
import { groupOf } from '../../core/page/name-fields.ts'
import type { PageField } from '../../core/page/page-field.ts'
import { watchPage } from '../../core/page/watch-page.ts'
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

/** While a large page is being read for the first time, what has been found is shown this often, in ms. */
const patience = 100

/** How long to name fields at a stretch, in ms. */
const slice = 6

/**
 * Watches a frame for sensitive fields. Each field is named as soon as it is read; elements and matches are kept, texts are not.
 * `failed` is told where a fault may have kept some from being found.
 */
export function watchFinds(
  config: PageConfig,
  changed: (scanned: Scanned) => void,
  failed: () => void,
): { stop(): void; settled(): Promise<void> } {
  const naming = createNaming(config)
  /** The section in which each field stands, by the field's anchor, and what was found at those that are flagged. */
  const sections = new Map<Element, Element>()
  const found = new Map<Element, readonly Find[]>()
  let last = 0
  let pending: PageField[] = []
  const gone = new Set<Element>()
  let work: Promise<void> = Promise.resolve()
  let stopped = false
  let due: ReturnType<typeof setTimeout> | undefined

  const watch = watchPage(document, {
    setting: config.setting,
    recognise: naming.recognise,
    // In each frame a script of ours runs by itself.
    frames: false,
    isOurs,
    failed,
    changed({ found: read, lost }) {
      pending.push(...read)
      for (const anchor of lost) gone.add(anchor)
      due ??= setTimeout(tell, patience)
      void watch.settled().then(tell, tell)
    },
  })

  /**
   * Fields of one group are named together; between groups the page may have the thread. A fault costs a group what is new in it:
   * what was known there stays, and so do the others. Gives the faults.
   */
  async function take(): Promise<readonly unknown[]> {
    for (const anchor of gone) forget(anchor)
    gone.clear()
    const fields = pending.filter(({ field }) => field.kind !== 'filter')
    pending = []
    const before = new Map<Element, readonly Find[]>()
    const faults: unknown[] = []
    let began = performance.now()
    for (const group of Map.groupBy(fields, groupOf).values()) {
      try {
        replace(group, before)
      } catch (fault) {
        faults.push(fault)
      }
      if (performance.now() - began < slice) continue
      await pause()
      began = performance.now()
    }
    return faults
  }

  /** `before` gathers what was known, by anchor, of all that is told at once: an anchor may stand in several groups. */
  function replace(group: readonly PageField[], before: Map<Element, readonly Find[]>) {
    const all = naming.name(group, matchAt)
    for (const { anchor } of group) {
      if (before.has(anchor)) continue
      before.set(anchor, found.get(anchor) ?? none)
      forget(anchor)
    }
    for (const named of all) add(named, before.get(named.page.anchor) ?? none)
  }

  /** What was found at a control. */
  function matchAt(control: Element): Match | undefined {
    const find = [...found.values()].flat().find(({ controls }) => controls.includes(control))
    if (find === undefined) return undefined
    const { item, class: of, because, words } = find
    return { item, class: of, because, evidence: [{ source: 'label', text: words }] }
  }

  function forget(anchor: Element) {
    sections.delete(anchor)
    found.delete(anchor)
  }

  /** Keeps under a field's anchor that it is there, and whether it is flagged. */
  function add(named: Named, before: readonly Find[]) {
    const { anchor } = named.page
    if (!sections.has(anchor)) sections.set(anchor, sectionOf(anchor))
    const find = findOf(named, before)
    if (find !== null) found.set(anchor, [...(found.get(anchor) ?? none), find])
  }

  function findOf({ page, match, words, given }: Named, before: readonly Find[]): Find | null {
    const { item, because } = match
    const mark = item === null ? null : naming.markOf(item)
    if (item === null || given === null || mark === null) return null
    const { anchor, controls, field } = page
    const { class: own } = dataItem(item)
    const same = before.find((one) => one.item === item && one.words === words)
    return { number: same?.number ?? ++last, kind: field.kind, anchor, controls, item, given, class: own, mark, because, words }
  }

  function tell() {
    if (due === undefined) return
    clearTimeout(due)
    due = undefined
    work = work.then(takeAndTell, takeAndTell)
    work.catch((fault) => {
      failed()
      throw fault
    })
  }

  async function takeAndTell(): Promise<void> {
    const faults = await take()
    if (stopped) return
    const fieldsIn = new Map<Element, number>()
    for (const section of sections.values()) fieldsIn.set(section, (fieldsIn.get(section) ?? 0) + 1)
    changed({ finds: [...found.values()].flat(), fieldsIn, fields: sections.size })
    if (faults.length > 0) throw faults[0]
  }

  return {
    async settled() {
      await watch.settled()
      tell()
      await work
    },
    stop() {
      stopped = true
      watch.stop()
      pending = []
      clearTimeout(due)
    },
  }
}

const none: readonly Find[] = []

function pause(): Promise<void> {
  return scheduler.postTask(() => {})
}
