import type { ReactiveElement } from '@lit/reactive-element'
import { describe } from './describe.ts'
import type { FormNotes, Layout } from './form-notes.ts'
import { insertMarks } from './insert-marks.ts'
import { keepAligned } from './keep-aligned.ts'
import { type Edition, type Mark, markMaker, markTag } from './mark.ts'
import { textMatcher } from './match-text.ts'
import { readForm } from './read-form.ts'
import { guarded } from './report.ts'
import { isTranslated } from './translated-page.ts'
import { wantedMarks } from './wanted-marks.ts'

type Kept = { -readonly [Key in keyof FormNotes]: FormNotes[Key] }

/** Reads the questions of a form and keeps a mark at each, until the signal: then everything is taken back. */
export function keepNotes(
  form: Element,
  edition: Edition,
  layout: Layout | undefined,
  owner: ReactiveElement,
  signal: AbortSignal,
): FormNotes {
  const notes: Kept = { form, edition, owner, marks: [], questions: [], covered: [], changed: new Set(), signal }
  const { sheet } = edition
  const makeMark = markMaker(edition, layout === 'inline')
  const describing = describe(owner, edition)
  const match = textMatcher(sheet.phrases)
  const alignment = keepAligned(form, signal)
  let later = 0
  const wanted = (layout: Layout | undefined, link: Element | null) => wantedMarks(form, edition, layout, link, notes.covered)

  const again = guarded(() => {
    later = 0
    scan()
  })
  /**
   * A form that renders itself again and again is read every so often, not each time. On a page that is being translated what comes
   * is read at once, in its own words.
   */
  const watching = new MutationObserver(
    guarded(() => {
      if (isTranslated()) scan()
      later ||= setTimeout(again, 100)
    }),
  )

  const scan = () => {
    const { marks } = notes
    notes.questions = readForm(form, match)
    // A field may be tied to any word, also to one that every object knows, such as `constructor`.
    notes.covered = notes.questions.filter(({ item }) => item && sheet.notes[item]?.lines)
    const before = new Map(marks.map((mark) => [askedBy(mark), mark]))
    notes.marks = wanted(layout, owner.querySelector('a')).map((want) => {
      const old = before.get(askedBy(want))
      return old && keyOf(old) === keyOf(want) && sameElements(old.controls, want.controls) ? old : makeMark(want)
    })
    const hosts = new Set<Element>(notes.marks.map(({ host }) => host))
    const gone = marks.filter(({ host }) => !hosts.has(host))
    for (const stray of [...form.querySelectorAll(markTag), ...gone.map(({ host }) => host)]) if (!hosts.has(stray)) stray.remove()
    alignment.drop(gone)
    const placed = notes.marks.filter(({ host }) => !host.isConnected)
    alignment.add(placed.filter(({ host }) => !host.hasAttribute('layout')))
    if (placed[0]) insertMarks(placed, form, owner.renderRoot.lastChild as Node)
    describing(notes.covered)
    if (placed[0]) alignment.align()
    for (const act of notes.changed) act()
    watching.takeRecords()
    watching.observe(form, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['for', 'id', 'type', 'data-fieldnote', 'aria-describedby'],
    })
  }

  /** On paper each question has its line, however far from the screen it is, and also where its section has the button. */
  const print = guarded(() => {
    const known = new Set(notes.marks.map(({ anchor }) => anchor))
    const others = wanted('field', null).flatMap((want) => (known.has(want.anchor) ? [] : makeMark(want)))
    notes.marks = [...notes.marks, ...others]
    for (const mark of notes.marks) mark.wake()
    insertMarks(others, form, owner.renderRoot.lastChild as Node)
    watching.takeRecords()
  })
  const paper = matchMedia('print')

  scan()
  addEventListener('beforeprint', print, { signal })
  addEventListener('afterprint', again, { signal })
  paper.addEventListener('change', () => (paper.matches ? print : again)(), { signal })
  signal.addEventListener('abort', () => {
    watching.disconnect()
    alignment.stop()
    clearTimeout(later)
    for (const { host } of notes.marks) host.remove()
    notes.marks = []
    describing([])
    for (const text of owner.querySelectorAll('[slot=description]')) text.remove()
  })
  return notes
}

/** One element may label two questions. */
function askedBy({ controls, anchor }: Pick<Mark, 'controls' | 'anchor'>): Element {
  return controls[0] ?? anchor
}

/** A section is known by its heading, unless that is only said in another language now. */
function keyOf({ saying: { title, entries }, anchor }: Pick<Mark, 'saying' | 'anchor'>): string {
  return (isTranslated(anchor) ? '' : title) + entries.map(([item]) => item)
}

function sameElements(one: readonly Element[], other: readonly Element[]): boolean {
  return one.length === other.length && one.every((element, at) => element === other[at])
}
