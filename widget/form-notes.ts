import type { ReactiveElement } from '@lit/reactive-element'
import type { ItemId } from '../core/law/data-items.ts'
import { textOf } from '../core/page/text.ts'
import { describe } from './describe.ts'
import { insertMarks } from './insert-marks.ts'
import { type Alignment, keepAligned } from './keep-aligned.ts'
import { type Edition, type Mark, makeMark, markTag, type Wanted } from './mark.ts'
import { type Question, readForm } from './read-form.ts'
import { guarded } from './report.ts'
import { firstOfEach, sectionsOf } from './sections.ts'
import { isTranslated } from './translated-page.ts'

export type Layout = 'field' | 'section' | 'inline'

/** Above this many covered questions a section has one button, and a question its own only where it has something of its own to say. */
const manyQuestions = 20

/** The notes on one form: reads its questions, keeps a mark at each, and takes everything back when it stops. */
export class FormNotes {
  marks: Mark[]
  questions: Question[]
  readonly form: Element
  readonly edition: Edition
  readonly layout: Layout | undefined
  /** Our own element, which holds the descriptions of the fields. */
  readonly owner: ReactiveElement
  readonly signal: AbortSignal
  /** Called whenever the form was read anew. */
  readonly changed: Set<() => void>
  private readonly ending: AbortController
  private readonly watching: MutationObserver
  private readonly alignment: Alignment
  private readonly describing: (questions: readonly Question[]) => void
  private later: number

  constructor(form: Element, edition: Edition, layout: Layout | undefined, owner: ReactiveElement) {
    this.marks = []
    this.questions = []
    this.form = form
    this.edition = edition
    this.layout = layout
    this.owner = owner
    this.ending = new AbortController()
    this.signal = this.ending.signal
    this.changed = new Set()
    this.later = 0
    this.describing = describe(owner, edition)
    this.watching = new MutationObserver(guarded(() => this.soon()))
    this.alignment = keepAligned(form)
    this.scan()
  }

  stop(): void {
    this.ending.abort()
    this.watching.disconnect()
    this.alignment.stop()
    clearTimeout(this.later)
    for (const mark of this.marks) mark.host.remove()
    this.marks = []
    this.describing([])
    for (const text of this.owner.querySelectorAll('[slot=description]')) text.remove()
  }

  /**
   * A form that renders itself again and again is read every so often, not each time. On a page that is being translated what comes
   * is read at once, in its own words.
   */
  private soon(): void {
    if (this.later) return
    if (isTranslated()) this.scan()
    this.later = setTimeout(
      guarded(() => {
        this.later = 0
        this.scan()
      }),
      100,
    )
  }

  private scan(): void {
    const { form, edition, marks } = this
    this.questions = readForm(form, edition.sheet.phrases)
    const covered = this.questions.filter(({ item }) => item && edition.sheet.notes[item])
    const before = new Map(marks.map((mark) => [mark.anchor, mark]))
    this.marks = this.wanted(covered).map((want) => {
      const old = before.get(want.anchor)
      return old && keyOf(old) === keyOf(want) && sameElements(old.controls, want.controls)
        ? old
        : makeMark(edition, want, this.layout === 'inline')
    })
    const kept = new Set(this.marks)
    const gone = marks.filter((mark) => !kept.has(mark))
    const hosts = new Set<Element>(this.marks.map(({ host }) => host))
    for (const stray of [...form.querySelectorAll(markTag), ...gone.map(({ host }) => host)]) if (!hosts.has(stray)) stray.remove()
    this.alignment.drop(gone)
    const placed = this.marks.filter(({ host }) => !host.isConnected)
    if (placed.length) insertMarks(placed, form, this.owner.renderRoot.lastChild as Node)
    this.alignment.add(placed.filter(({ host }) => !host.hasAttribute('layout')))
    this.describing(covered)
    for (const act of this.changed) act()
    this.watching.takeRecords()
    this.watching.observe(form, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['for', 'id', 'type', 'data-fieldnote'],
    })
  }

  private wanted(covered: readonly Question[]): Wanted[] {
    const { notes } = this.edition.sheet
    const { general } = this.edition.strings
    const bySection = this.layout === 'section' || (!this.layout && covered.length > manyQuestions)
    const sections = bySection
      ? sectionsOf(
          this.form,
          covered.filter(({ item }) => !notes[item as ItemId]?.own),
        )
      : []
    const grouped = new Set(sections.flatMap(({ questions }) => questions))
    const alone = covered.filter((question) => !grouped.has(question))
    const names = new Set<string>()
    const want = (title: string, anchor: Element, controls: readonly Element[], items: readonly (ItemId | null)[]): Wanted => {
      let name = /^[A-Z][a-z]+(?! [A-Z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
      if (names.has(name)) name += `, ${textOf(anchor)}`
      while (names.has(name)) name += '’'
      names.add(name)
      const entries = [...new Set(items)].flatMap((item) => (item && notes[item] ? [[item, notes[item]] as const] : []))
      return { saying: { title, entries }, name, anchor, controls }
    }
    const link = this.owner.querySelector('a')
    const everything: Wanted[] = link
      ? [{ saying: { everything: true, title: general, entries: [] }, name: general, anchor: link, controls: [] }]
      : []
    return [
      ...everything,
      ...sections.map(({ heading, questions }) =>
        want(
          textOf(heading),
          heading,
          [],
          questions.map(({ item }) => item),
        ),
      ),
      ...(bySection ? firstOfEach(this.form, alone) : alone).map(({ item, anchor, controls }) =>
        want(notes[item as ItemId]?.title ?? '', anchor, controls, [item]),
      ),
    ]
  }
}

/** A section is known by its heading, unless that is only said in another language now. */
function keyOf({ saying: { title, entries }, anchor }: Pick<Wanted, 'saying' | 'anchor'>): string {
  return (isTranslated(anchor) ? '' : title) + entries.map(([item]) => item)
}

function sameElements(one: readonly Element[], other: readonly Element[]): boolean {
  return one.length === other.length && one.every((element, at) => element === other[at])
}
