import type { ItemId } from '../../core/law/data-items.ts'
import type { CopyNote } from '../advice/copy-note.ts'
import type { CopyWay, PageConfig } from '../messages.ts'
import type { Find } from '../page/find.ts'
import { showNote } from './draw-note.ts'
import { leavingFinds } from './leaving-finds.ts'

type Ask = (items: readonly ItemId[], way: CopyWay) => Promise<CopyNote | null | undefined>

/** Brings a note when data of flagged fields is copied, cut, dragged or printed. What is copied is not looked at, nor the clipboard. */
export function watchCopies(
  { copyNote, blockCopies }: Pick<PageConfig, 'copyNote' | 'blockCopies'>,
  finds: () => readonly Find[],
  ask: Ask,
): { remove(): void } {
  const life = new AbortController()
  let shown: { remove(): void } | null = null

  function leave(leaving: readonly Find[], way: CopyWay, event: Event) {
    if (leaving.length === 0) return
    if (blockCopies && way !== 'print') event.preventDefault()
    if (!copyNote && !blockCopies) return
    const items = [...new Set(leaving.map(({ item }) => item))]
    void ask(items, way).then((note) => {
      shown?.remove()
      if (note && !life.signal.aborted) {
        shown = showNote(note, () => {
          shown = null
        })
      }
    })
  }

  const ways = { copy: 'copy', cut: 'copy', dragstart: 'drag' } as const
  for (const [type, way] of Object.entries(ways)) {
    const taken = (event: Event) => {
      if (event.isTrusted) leave(leavingFinds(finds(), event), way, event)
    }
    document.addEventListener(type, taken, { capture: true, signal: life.signal })
  }
  // Paper is asked about once it has been asked for: a note must not stand in the print.
  addEventListener('afterprint', (event) => leave(finds(), 'print', event), { signal: life.signal })

  return {
    remove() {
      life.abort()
      shown?.remove()
    },
  }
}
