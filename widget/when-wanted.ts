import type { FormNotes } from './form-notes.ts'
import { guarded, secondMissing } from './report.ts'
import { second } from './second.ts'

/** In ms: who has pressed a button waits no longer than this for a first answer. */
const patience = 400

/**
 * Fetches what opens the notes at the first sign that someone is at the form, so that a page on which nobody looks at a note
 * does not pay for it. Until it comes, or where it does not, a button that is pressed shows its note in a line. What did not come
 * is asked for again at the next tap, not at every turn of a pointer.
 */
export function whenWanted(form: FormNotes, signs = ['pointerover', 'focusin', 'click']): void {
  const begun = new AbortController()
  let last: [Event, EventTarget[]] | undefined
  const tell = () => {
    if (last?.[0].type === 'click') form.marks.find(({ host }) => last?.[1].includes(host))?.host.setAttribute('open', 'flow-line')
  }
  const sign = guarded((event: Event) => {
    const path = event.composedPath()
    if (!path.includes(form.form) && !path.includes(form.owner)) return
    const asked = last
    // What was clicked is not forgotten for a pointer that moves on while the script comes.
    if (asked?.[0].type !== 'click' || event.type === 'click') last = [event, path]
    if (event.type === 'click') setTimeout(() => begun.signal.aborted || tell(), patience)
    if (asked) return
    second(form.edition.url).then(
      guarded(({ serveNotes }) => {
        begun.abort()
        if (last && !form.signal.aborted) serveNotes(form, ...last)
      }),
      () => {
        begun.abort()
        if (form.signal.aborted) return
        tell()
        secondMissing()
        whenWanted(form, ['click'])
      },
    )
  })
  form.signal.addEventListener('abort', () => begun.abort())
  for (const type of signs) document.addEventListener(type, sign, { capture: true, passive: true, signal: begun.signal })
}
