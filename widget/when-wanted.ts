import type { FormNotes } from './form-notes.ts'
import { guarded, notWhole, report } from './report.ts'
import { second } from './second.ts'

/**
 * Fetches what opens the notes at the first sign that someone is at the form, so that a page on which nobody looks at a note
 * does not pay for it. What did not come is asked for again at the next tap, not at every turn of a pointer.
 */
export function whenWanted(form: FormNotes, signs = ['pointerover', 'focusin', 'click']): void {
  const begun = new AbortController()
  let last: [Event, EventTarget[]] | undefined
  const sign = guarded((event: Event) => {
    const path = event.composedPath()
    if (!path.includes(form.form) && !path.includes(form.owner)) return
    const asked = last
    // What was clicked is not forgotten for a pointer that moves on while the script comes.
    if (asked?.[0].type !== 'click' || event.type === 'click') last = [event, path]
    if (asked) return
    second(form.edition.url).then(
      guarded(({ serveNotes }) => {
        begun.abort()
        if (last && !form.signal.aborted) serveNotes(form, ...last)
      }),
      () => {
        begun.abort()
        if (form.signal.aborted) return
        report(notWhole('the second script'))
        whenWanted(form, ['click'])
      },
    )
  })
  form.signal.addEventListener('abort', () => begun.abort())
  for (const type of signs) document.addEventListener(type, sign, { capture: true, passive: true, signal: begun.signal })
}
