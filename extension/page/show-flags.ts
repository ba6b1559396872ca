import type { DataMap } from '../../core/formats/data-map.ts'
import type { ItemId } from '../../core/law/data-items.ts'
import type { CardView } from '../advice/card-view.ts'
import type { CopyNote } from '../advice/copy-note.ts'
import { watchCopies } from '../copies/watch-copies.ts'
import { type CopyWay, type Counts, markClasses, noCounts, type PageConfig, type PageReport } from '../messages.ts'
import { className, strings } from '../strings.ts'
import { announce } from './announce.ts'
import type { CardPart } from './card.ts'
import type { Find } from './find.ts'
import { isUnreadable } from './is-unreadable.ts'
import { mapPage } from './map-page.ts'
import type { Mark } from './mark.ts'
import { createMarks } from './marks.ts'
import { createOpenCard } from './open-card.ts'
import { nothingScanned, type Scanned, watchFinds } from './scan.ts'
import { createWalk } from './walk.ts'
import { isWritten, watchWriting } from './writing.ts'

/** The flags of one frame: what was found, its marks, and the card that is open. */
export interface Flags {
  /** Tells the counts again, to a background that has begun a tab anew. */
  recount(): boolean
  /** Shows no more than so many marks in one view. */
  share(marks: number): true
  report(): PageReport
  map(): DataMap
  jump(find: number): boolean
  walk(step: 1 | -1, from: 'here' | 'edge'): boolean
  /** Says how many flags the tab has. */
  announce(counts: Counts, isPartial: boolean): boolean
  remove(): void
}

export interface Asking {
  /**
   * Tells what is found; the answer is how many marks this frame may have in view. `newest`: the number of the newest find, by which
   * popup and panel hear of a view that has changed for one with as many.
   */
  found(counts: Counts, hidden: number, newest: number, isPartial: boolean): Promise<number | null | undefined>
  card(items: readonly ItemId[]): Promise<readonly CardView[] | null | undefined>
  copied(items: readonly ItemId[], way: CopyWay): Promise<CopyNote | null | undefined>
}

/** Watches the page for sensitive fields and shows a flag beside each, by the given settings. */
export function showFlags(config: PageConfig, ask: Asking, atRest: Promise<void> = Promise.resolve()): Flags {
  let scanned: Scanned = nothingScanned
  let told = ''
  let isPartial = false
  let isRemoved = false
  const isAlone = window === window.top && window.length === 0
  const card = createOpenCard()
  const marks = createMarks(open, tell)
  const walk = createWalk(marks, open)
  const writing = watchWriting(config.writingLine, () => scanned.finds)
  const copies = watchCopies(config, () => scanned.finds, ask.copied)
  const watch = watchFinds(
    config,
    (now) => {
      scanned = now
      const shared = tell()
      // A frame among others draws nothing before it knows its share.
      void Promise.all([atRest, isAlone ? null : shared]).then(() => isRemoved || marks.show(scanned.finds, scanned.fieldsIn))
    },
    () => {
      isPartial = true
      void tell()
    },
  )

  async function tell(): Promise<void> {
    const counts = countsOf(scanned.finds)
    const hidden = marks.hidden()
    const newest = scanned.finds.reduce((most, { number }) => Math.max(most, number), 0)
    const now = JSON.stringify([counts, hidden, newest, isPartial])
    if (now === told) return
    told = now
    const most = await ask.found(counts, hidden, newest, isPartial)
    if (most && !isRemoved) marks.limit(most)
  }

  function open(mark: Mark) {
    const { at, finds } = mark.planned
    const title = at === 'field' ? null : strings.gatheredTitle(at, finds.length)
    const byItem = Map.groupBy<ItemId, Find>(finds, ({ item }) => item)
    const content = ask
      .card([...byItem.keys()])
      .then((views) => (views ? { title, parts: views.map((view) => partOf(view, byItem.get(view.item) ?? [])) } : null))
    card.toggle(mark, title ?? finds[0]?.words ?? '', content, strings)
  }

  function partOf(view: CardView, finds: readonly Find[]): CardPart {
    const words = distinct(finds.map((find) => find.words))
    const because = distinct(finds.map((find) => find.because))
    return finds.some(isWritten) ? { view: withWriting(view, config.writingLine), words, because } : { view, words, because }
  }

  return {
    recount() {
      told = ''
      void tell()
      return true
    },
    share(most) {
      marks.limit(most)
      return true
    },
    report: () => ({
      origin: config.origin,
      unreadable: isUnreadable(),
      isPartial,
      finds: scanned.finds.map(({ number, item, given, class: one, mark, kind, words, because }) => ({
        find: number,
        item,
        given,
        class: one,
        mark,
        kind,
        words,
        because,
      })),
      hidden: marks.hidden(),
      fields: scanned.fields,
    }),
    map: () => mapPage(config),
    jump(number) {
      const find = scanned.finds.find((one) => one.number === number)
      return find !== undefined && walk.show(find)
    },
    walk: (step, from) => walk.step(step, from),
    announce(counts, isPartial) {
      const parts = markClasses.filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${className[one]}`)
      announce(isUnreadable() ? strings.unreadable : strings.announced(parts) + (isPartial ? ` ${strings.partial}` : ''))
      return true
    },
    remove() {
      isRemoved = true
      watch.stop()
      writing.remove()
      copies.remove()
      card.close()
      walk.remove()
      marks.remove()
    },
  }
}

/** The line at a field in which concerns are written stands in its card too, before the other suggestions. */
function withWriting(view: CardView, line: string): CardView {
  const writing = { heading: strings.whenWriting, text: line, voice: 'suggested', attribution: '', silent: false, quotes: [] } as const
  const at = view.lines.findIndex(({ voice }) => voice === 'suggested')
  return { ...view, lines: at === -1 ? [...view.lines, writing] : view.lines.toSpliced(at, 0, writing) }
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)]
}

function countsOf(finds: readonly Find[]): Counts {
  const counts = { ...noCounts }
  for (const { mark } of finds) counts[mark]++
  return counts
}
