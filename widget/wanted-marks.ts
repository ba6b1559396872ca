import type { ItemId } from '../core/law/data-items.ts'
import { textOf } from '../core/page/text.ts'
import type { Layout } from './form-notes.ts'
import { type Edition, shortLine, type Wanted } from './mark.ts'
import type { Question } from './read-form.ts'
import { firstOfEach, sectionsOf, underHeadings } from './sections.ts'

/** Above this many covered questions a section has one button, and a question its own only where another thing is said of it than of most there. */
const manyQuestions = 20

type Said = Pick<Wanted, 'saying' | 'name' | 'line'>

/** Which marks a form should have: at the link to the full notice, at sections in the compact mode, and at questions. */
export function wantedMarks(
  form: Element,
  { sheet: { notes }, strings }: Edition,
  layout: Layout | undefined,
  link: Element | null,
  covered: readonly Question[],
): Wanted[] {
  const bySection = layout === 'section' || (!layout && covered.length > manyQuestions)
  // What a thing is, and of what class, the note of its section says as well; but the school that asks for sections gets them whole.
  const sections = bySection ? sectionsOf(form, covered, ({ item }) => layout || notes[item as ItemId]?.own) : []
  const grouped = new Set(sections.flatMap(({ questions }) => questions))
  const alone = covered.filter((question) => !grouped.has(question))
  const names = new Set<string>()
  const ofItems = new Map<ItemId | null, Said>()

  const said = (title: string, items: readonly (ItemId | null)[]): Said => {
    const entries = [...new Set(items)].flatMap((item) => (item && notes[item] ? [[item, notes[item]] as const] : []))
    const name = /^[A-Z][a-z]+(?! [A-Z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
    return { saying: { title, entries }, name, line: shortLine(strings, entries) }
  }
  const want = ({ saying, name, line }: Said, anchor: Element, controls: readonly Element[]): Wanted => {
    let own = name
    if (names.has(own)) {
      const words = textOf(anchor)
      // "Date of birth" of a second child is told by the heading over it.
      const [heading] = words.toLowerCase() === name.toLowerCase() ? underHeadings(form, [{ anchor }]).values() : []
      own += `, ${heading ? textOf(heading) : words}`
    }
    while (names.has(own)) own += '’'
    names.add(own)
    return { saying, name: own, line, anchor, controls }
  }
  const ofQuestion = ({ item, anchor, controls }: Question): Wanted => {
    const of = ofItems.get(item) ?? said(notes[item as ItemId]?.title ?? '', [item])
    ofItems.set(item, of)
    return want(of, anchor, controls)
  }
  const { general } = strings
  return [
    ...(link
      ? [{ saying: { everything: true, title: general, entries: [] }, name: general, line: '', anchor: link, controls: [] } as const]
      : []),
    ...sections.map(({ heading, questions }) => {
      const items = questions.map(({ item }) => item)
      return want(said(textOf(heading), items), heading, [])
    }),
    ...(bySection ? firstOfEach(form, alone) : alone).map(ofQuestion),
  ]
}
