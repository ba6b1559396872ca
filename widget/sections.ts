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

/** The heading or legend under which each question stands, the questions being in the order of the page. */
function underHeadings(form: Element, questions: readonly Question[]): ReadonlyMap<Question, Element | null | undefined> {
  const headings = [...form.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(
    (heading) => !heading.closest('legend,label') && !heading.querySelector('label'),
  )
  const under = new Map<Question, Element | null | undefined>()
  let at = -1
  for (const question of questions) {
    const { anchor } = question
    while (headings[at + 1] && follows(headings[at + 1] as Element, anchor)) at++
    const heading = headings[at]
    const group = (anchor.localName === 'legend' ? anchor.parentElement?.parentElement : anchor)?.closest('fieldset')
    under.set(question, group && !(heading && group.contains(heading)) ? group.querySelector(':scope > legend') : heading)
  }
  return under
}
