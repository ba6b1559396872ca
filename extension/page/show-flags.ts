import type { DataMap } from '../../core/formats/data-map.ts'
import type { ItemId } from '../../core/law/data-items.ts'
import type { CardView } from '../advice/card-view.ts'
import { type Counts, markedClasses, noCounts, type PageConfig, type PageReport } from '../messages.ts'
import { className, strings } from '../strings.ts'
import { announce } from './announce.ts'
import type { Find } from './find.ts'
import { createMarks, type Mark } from './marks.ts'
import { createOpenCard } from './open-card.ts'
import { type Scanned, watchFinds } from './scan.ts'
import { createWalk } from './walk.ts'
import { watchWriting } from './writing.ts'

/** The flags of one frame: what was found, its marks, and the card that is open. */
export interface Flags {
  report(): PageReport
  map(): DataMap
  jump(find: number): boolean
  walk(step: 1 | -1, from: 'here' | 'edge'): boolean
  announce(): boolean
  remove(): void
}

interface Asking {
  found(counts: Counts, hidden: number): void
  card(items: readonly ItemId[]): Promise<CardView | null | undefined>
}

/** Watches the page for sensitive fields and shows a flag beside each, by the given settings. */
export function showFlags(config: PageConfig, ask: Asking): Flags {
  let scanned: Scanned = { finds: [], fieldsIn: new Map(), fields: 0, map: () => ({ page: '', scannedAt: '', fields: [] }) }
  let told = ''
  const card = createOpenCard()
  const marks = createMarks((mark) => open(mark), tell)
  const walk = createWalk(marks)
  const writing = watchWriting(config.writingLine, () => scanned.finds)
  const stop = watchFinds(config, (now) => {
    scanned = now
    marks.show(now.finds, now.fieldsIn)
    tell()
  })

  function tell() {
    const counts = countsOf(scanned.finds)
    const hidden = marks.hidden()
    const now = JSON.stringify([counts, hidden])
    if (now === told) return
    told = now
    ask.found(counts, hidden)
  }

  function open(mark: Mark) {
    const { at, finds } = mark.planned
    const items = [...new Set((finds as readonly Find[]).map(({ item }) => item))]
    const title = at === 'field' ? finds[0].words : strings.gatheredTitle(at, finds.length)
    const several =
      at === 'field'
        ? undefined
        : (finds as readonly Find[]).map(({ class: one, words }) => `${words} (${className[one as keyof typeof className]})`)
    const content = ask
      .card(items)
      .then((view) =>
        view
          ? { view: several ? { ...view, title } : view, because: at === 'field' ? finds[0].because : '', ...(several ? { several } : {}) }
          : null,
      )
    card.toggle(mark, title, content, strings)
  }

  return {
    report: () => ({
      finds: scanned.finds.map(({ number, item, class: one, words, because }) => ({ find: number, item, class: one, words, because })),
      hidden: marks.hidden(),
      fields: scanned.fields,
    }),
    map: () => scanned.map(),
    jump(number) {
      const find = scanned.finds.find((one) => one.number === number)
      const mark = find && marks.markOf(find)
      if (!find || !mark) return false
      if (mark.planned.at !== 'field') find.anchor.scrollIntoView({ block: 'center', behavior: 'instant' })
      else walk.goTo(mark)
      return true
    },
    walk: (step, from) => walk.step(step, from),
    announce() {
      const counts = countsOf(scanned.finds)
      const parts = markedClasses.filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${className[one]}`)
      announce(strings.announced(parts))
      return true
    },
    remove() {
      stop()
      writing.remove()
      card.close()
      marks.remove()
    },
  }
}

function countsOf(finds: readonly Find[]): Counts {
  const counts = { ...noCounts }
  for (const { class: one } of finds) if (one === 'special' || one === 'criminal' || one === 'treat-as-special') counts[one]++
  return counts
}
