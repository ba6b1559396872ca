import type { SheetDetail } from '../core/formats/note-sheet.ts'
import { type WidgetStrings, widgetStrings } from '../core/words/en/widget.ts'
import { loadDetail } from './load-detail.ts'
import type { Edition } from './mark.ts'

/** An edition with what only an opened note needs: all strings, and the further layers when they come. */
export interface WholeEdition extends Edition {
  readonly strings: WidgetStrings
  readonly detail: () => Promise<SheetDetail | null>
}

const known = new WeakMap<Edition, WholeEdition>()

/** Completes an edition, once for all its notes; a detail file that did not arrive is asked for again. */
export function wholeEdition(edition: Edition): WholeEdition {
  const { sheet, url } = edition
  let detail: Promise<SheetDetail | null> | undefined
  const whole = known.get(edition) ?? {
    ...edition,
    strings: { ...widgetStrings, ...sheet.strings },
    detail: () => {
      detail ??= loadDetail(new URL(sheet.detail, url)).then((found) => {
        if (!found) detail = undefined
        return found
      })
      return detail
    },
  }
  known.set(edition, whole)
  return whole
}
