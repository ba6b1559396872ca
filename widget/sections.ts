import { follows } from './dom.ts'
import type { Question } from './read-form.ts'

export interface Section {
  readonly heading: Element
  readonly questions: readonly Question[]
}

/**
 * The questions of a form by the heading or legend under which they stand; one alone stays for itself, and so does one of which
 * another thing is said than of most in its section.
 */
export function sectionsOf(form: Element, questions: readonly Question[], saidOf: (question: Question) => unknown): Section[] {
  const under = new Map<Element | null | undefined, Map<unknown, Question[]>>()
  for (const [question, heading] of underHeadings(form, questions)) {
    const bySaid = under.get(heading) ?? new Map<unknown, Question[]>()
    const alike = bySaid.get(saidOf(question)) ?? []
    alike.push(question)
    under.set(heading, bySaid.set(saidOf(question), alike))
  }
  return [...under].flatMap(([heading, bySaid]) => {
    const most = [...bySaid.values()].reduce((before, some) => (some[before.length] ? some : before))
    return heading && most[1] ? [{ heading, questions: most }] : []
  })
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
export function underHeadings<Asked extends Pick<Question, 'anchor'>>(
  form: Element,
  questions: readonly Asked[],
): ReadonlyMap<Asked, Element | null | undefined> {
  const headings = [...form.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(
    (heading) => !heading.closest('legend,label') && !heading.querySelector('label'),
  )
  const under = new Map<Asked, Element | null | undefined>()
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
