import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { english } from '../../../core/words/en/words.ts'
import { changeSetting } from '../../settings/kept.ts'
import type { Correction } from '../../settings/settings.ts'
import { page } from '../model.ts'
import { settings } from '../settings-model.ts'
import { panelWords as words } from '../words/panel.ts'
import { isFlagged } from './is-flagged.ts'

interface Made {
  readonly correction: Correction
  /** Where the panel was: in a frame the field may be of another site than the page. */
  readonly of: string | undefined
  /** What the person had made of the same field before; null where nothing. */
  readonly before: Correction | null
}

const made = signal<Made | null>(null)
const isUndone = signal(false)

function pageInFront(): string | undefined {
  return URL.parse(page.value?.url ?? '')?.origin
}

/** Keeps a correction in the place of the one before it of the same field. */
export async function correct(correction: Correction): Promise<void> {
  let before: Correction | null = null
  await changeSetting('corrections', (own = []) => {
    before = own.find((one) => isOfSame(one, correction)) ?? null
    return [...own.filter((one) => !isOfSame(one, correction)), correction]
  })
  isUndone.value = false
  made.value = { correction, of: pageInFront(), before }
}

async function undo(last: Made): Promise<void> {
  const { correction, before } = last
  await changeSetting('corrections', (own = []) => {
    const others = own.filter((one) => !isOfSame(one, correction))
    return before === null ? others : [...others, before]
  })
  made.value = last
  isUndone.value = true
}

/** Takes back a correction of the list, and says so where the focus then is: what was pressed has gone. */
export async function takeBack(correction: Correction): Promise<void> {
  await undo({ correction, of: pageInFront(), before: null })
  document.querySelector<HTMLElement>('.last-correction > p')?.focus()
}

/** Says what was just put right on this page, with the way back. It is always there: a line that comes with its words may go unheard. */
export function LastCorrection() {
  const line = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // Who puts one flag right goes on to the next, far from the button. A text field has an undo of its own.
  useEffect(() => {
    const undoByKey = ({ key, ctrlKey, metaKey, target }: KeyboardEvent) => {
      if (key === 'z' && (ctrlKey || metaKey) && !(target instanceof HTMLInputElement)) button.current?.click()
    }
    addEventListener('keydown', undoByKey)
    return () => removeEventListener('keydown', undoByKey)
  }, [])
  const last = made.value?.of === pageInFront() ? made.value : null
  const isKept =
    last !== null && settings.value.corrections.some((one) => isOfSame(one, last.correction) && one.item === last.correction.item)
  return (
    <div class="last-correction">
      <p role="status" ref={line} tabIndex={-1}>
        {last === null ? null : isKept ? `${saidOf(last.correction)} ${words.undoKey}` : isUndone.value ? words.undone : null}
      </p>
      {last !== null && isKept ? (
        <button type="button" ref={button} onClick={() => void undo(last).then(() => line.current?.focus())}>
          {words.undo}
        </button>
      ) : null}
    </div>
  )
}

/** A flag that goes takes its cover with it: whoever put a field right hears that too. */
function saidOf({ words: said, item }: Correction): string {
  if (item === null) return `${words.corrected(said, null)} ${words.uncovered}`
  const corrected = words.corrected(said, english.items[item].title)
  return isFlagged(item) ? corrected : `${corrected} ${words.unflagged} ${words.uncovered}`
}

/** Whether two corrections speak of the same field of a site: the same words may give another item in another place. */
export function isOfSame(one: Correction, other: Correction): boolean {
  return one.origin === other.origin && one.words === other.words && one.was === other.was
}
