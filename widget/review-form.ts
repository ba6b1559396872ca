import type { ItemId } from '../core/law/data-items.ts'
import { reviewStrings as strings } from '../core/words/en/review.ts'
import { fill } from '../core/words/fill.ts'
import { make } from './dom.ts'
import type { FormNotes } from './form-notes.ts'
import { insertMarks } from './insert-marks.ts'
import { dress } from './mark.ts'
import type { Question } from './read-form.ts'
import reviewCss from './review.css?inline'

/** A question as the review shows it: with a note or without, and why. */
interface Reviewed {
  readonly state: 'noted' | 'uncovered' | 'missing' | 'off'
  readonly lines: readonly string[]
}

/**
 * Shows the person who runs the form what became of each question: which note it has and by which words, and what is uncovered.
 * A line at each question, and a summary where our element stands. Never shown unless asked for.
 */
export function reviewForm(form: FormNotes): void {
  const summary = make('section', 'review')
  summary.setAttribute('aria-label', strings.title)
  summary.lang = 'en'
  const root = form.owner.shadowRoot as ShadowRoot
  dress(root, reviewCss)
  root.append(summary)
  let shown: HTMLElement[] = []
  let before = ''
  const clear = () => {
    for (const host of shown) host.remove()
    shown = []
  }
  const show = () => {
    const questions = [...form.questions, ...leftOut(form.form)]
    const reviewed = questions.map((question) => review(question, form))
    const now = JSON.stringify(reviewed)
    if (now === before && shown.every((host) => host.isConnected)) return
    before = now
    clear()
    summary.replaceChildren(...summaryOf(form, reviewed))
    const lines = questions.map((question, at) => lineAt(question, reviewed[at] as Reviewed))
    shown = lines.map(({ host }) => host)
    insertMarks(lines, form.form, root)
  }
  show()
  form.changed.add(show)
  form.signal.addEventListener('abort', () => {
    clear()
    summary.remove()
  })
}

function review(question: Question, { edition, questions, marks }: FormNotes): Reviewed {
  const { item, because, tied } = question
  if (because === off) return { state: 'off', lines: [strings.off] }
  if (item === null) return { state: 'uncovered', lines: [hasWords(question) ? strings.uncovered : strings.unlabelled] }
  const note = edition.sheet.notes[item]
  const why = tied ? fill(strings.tied, { attribute: because }) : fill(strings.because, { words: because })
  if (!note || !marks.some(({ saying }) => saying.entries.some(([one]) => one === item))) {
    return { state: 'missing', lines: [fill(strings.missing, { item })] }
  }
  const lines = [fill(strings.noted, { item: note.title, id: item }), why]
  if (questions.filter((other) => other.item === item).length > 1) lines.push(strings.twice)
  if (note.choice) lines.push(strings.choice)
  return { state: 'noted', lines }
}

/** Whether the page's code gives a question words: those that only stand near its field are nobody's label. */
function hasWords({ anchor, controls }: Question): boolean {
  return anchor !== controls[0] || ['aria-label', 'placeholder', 'title'].some((name) => anchor.getAttribute(name)?.trim())
}

const off = 'data-fieldnote="off"'

/** Questions that the form keeps from us, so that the review is whole. */
function leftOut(below: Element): Question[] {
  return [...below.querySelectorAll('[data-fieldnote=off]')].map((element) => ({
    item: null,
    anchor: element,
    controls: [element],
    tied: true,
    because: off,
  }))
}

function lineAt({ anchor, controls }: Question, { state, lines }: Reviewed) {
  const host = document.createElement('field-review')
  host.lang = 'en'
  const root = host.attachShadow({ mode: 'open' })
  dress(root, reviewCss)
  root.append(make('p', `line ${state}`, lines.join(' ')))
  return { host, anchor, controls }
}

function summaryOf({ edition, questions }: FormNotes, reviewed: readonly Reviewed[]): HTMLElement[] {
  const asked = new Set(questions.map(({ item }) => item))
  const unasked = Object.entries(edition.sheet.notes).filter(([item]) => !asked.has(item as ItemId))
  const noted = String(reviewed.filter(({ state }) => state === 'noted').length)
  return [
    make('strong', '', strings.title),
    make('p', '', fill(strings.counts, { noted, all: String(reviewed.length) })),
    make('p', '', strings.fix),
    ...(unasked.length ? [make('p', '', fill(strings.unasked, { list: unasked.map(([, note]) => note?.title ?? '').join(', ') }))] : []),
  ]
}
