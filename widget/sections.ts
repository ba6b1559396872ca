import type { Question } from './read-form.ts'

export interface Section {
  readonly heading: Element
  readonly questions: readonly Question[]
}

/** The questions of a form by the heading or legend under which they stand; one alone stays for itself. */
export function sectionsOf(form: Element, questions: readonly Question[]): Section[] {
  const anchors = new Set(questions.map((question) => question.anchor))
  const headings = [...form.querySelectorAll('legend,h1,h2,h3,h4,h5,h6')].filter(
    (heading) => !anchors.has(heading) && !heading.closest('legend')?.matches(':not(:scope)'),
  )
  const byHeading = new Map<Element, Question[]>()
  let at = -1
  for (const question of questions) {
    while (headings[at + 1] && follows(headings[at + 1] as Element, question.anchor)) at++
    const heading = headings[at]
    if (heading) byHeading.set(heading, [...(byHeading.get(heading) ?? []), question])
  }
  return [...byHeading].filter(([, own]) => own.length > 1).map(([heading, own]) => ({ heading, questions: own }))
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
