import { follows } from './dom.ts'
import type { Question } from './read-form.ts'

export interface Section {
  readonly heading: Element
  readonly questions: readonly Question[]
}

/** The questions of a form by the heading or legend under which they stand; one alone stays for itself. */
export function sectionsOf(form: Element, questions: readonly Question[]): Section[] {
  const byHeading = new Map<Element, Question[]>()
  for (const [question, heading] of underHeadings(form, questions))
    if (heading) byHeading.set(heading, [...(byHeading.get(heading) ?? []), question])
  return [...byHeading].filter(([, own]) => own.length > 1).map(([heading, own]) => ({ heading, questions: own }))
}

/** Questions without those that ask for the same item as the one before them under a heading, which has nothing more to say. */
export function firstOfEach(form: Element, questions: readonly Question[]): Question[] {
  const under = underHeadings(form, questions)
  return questions.filter((question, at) => {
    const before = questions[at - 1]
    return before?.item !== question.item || under.get(before as Question) !== under.get(question)
  })
}

/** The heading under which each question stands, the questions being in the order of the page. */
function underHeadings(form: Element, questions: readonly Question[]): ReadonlyMap<Question, Element | undefined> {
  const anchors = new Set(questions.map((question) => question.anchor))
  const headings = [...form.querySelectorAll('legend,h1,h2,h3,h4,h5,h6')].filter(
    (heading) => !anchors.has(heading) && !heading.closest('legend')?.matches(':not(:scope)'),
  )
  const under = new Map<Question, Element | undefined>()
  let at = -1
  for (const question of questions) {
    while (headings[at + 1] && follows(headings[at + 1] as Element, question.anchor)) at++
    under.set(question, headings[at])
  }
  return under
}
