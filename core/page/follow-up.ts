import { sayBecause } from '../fields/because.ts'
import type { Match } from '../fields/field.ts'
import { isSensitive } from '../fields/lexicon.ts'
import { headingSelector } from './context.ts'
import { controlSelector } from './labels.ts'
import { isSuch, memberOf } from './members.ts'
import type { PageField } from './page-field.ts'
import { editors, textOf } from './text.ts'

/** Words that only ask for more of the question before: "If yes, which?", "Please describe", "Further details". */
const more =
  /^(if (yes|so)\b.*|(please )?(briefly )?(describe|explain|specify)( (briefly|this|these|here|below|further|in detail))*|((please )?(give|provide|add|enter) )?((any|the|further|more|full|additional) )*details( (here|below))?)[\s.:;*?…]*$/i

const before = 'question-before-it' as const

/** Words that ask for no more than that are few, in letters. */
const longest = 160

/** How far after its question a follow-up may stand, in elements. */
const reach = 60

/** After the question something else begins with one of these, unless its own words only ask for more. */
const begins = `legend,${headingSelector}`
/** What stands in one of these is an answer. */
const closed = `select,${editors}`

/** The control of the question of which a field only asks for more; null where it asks for something of its own. */
export function questionOf({ field, controls }: PageField): Element | null {
  const [label] = field.labels
  const [control] = controls
  if (field.kind !== 'input' || label === undefined || label.source === 'name-in-the-code' || control === undefined) return null
  return asksForMore(label.text) ? controlBefore(control) : null
}

/** What a field holds that asks for more of a question: the same, where that is sensitive. */
export function followUpOf(question: Match | undefined): Match | null {
  if (question === undefined || question.item === null || !isSensitive(question.class)) return null
  const evidence = question.evidence.slice(0, 1).map(({ text }) => ({ source: before, text }))
  return { ...question, because: sayBecause(question.class, evidence), evidence }
}

/** The field with the words of the question of which it asks for more, which may itself be such a field. */
export function asMoreOf({ field: { labels, context } }: PageField, page: PageField): PageField {
  const asked = [...labels, ...context.filter(({ source }) => source === before)].map(({ text }) => ({ source: before, text }))
  return { ...page, field: { ...page.field, context: [...page.field.context, ...asked] } }
}

function asksForMore(text: string): boolean {
  return text.length <= longest && more.test(text)
}

/** In the same form, with no other heading between. */
function controlBefore(control: Element): Element | null {
  let element = previous(control)
  for (let steps = 0; element && steps < reach; steps++) {
    if (isSuch(element, controlSelector)) return element.closest('form') === control.closest('form') ? element : null
    if (isSuch(element, begins) && !asksForMore(textOf(element))) return null
    element = previous(element)
  }
  return null
}

/** The element before another in the order of the page. */
function previous(element: Element): Element | null {
  let last = element.previousElementSibling
  if (!last) return element.parentElement
  for (let inner: Element | null = last; inner; inner = isSuch(last, closed) ? null : memberOf(last, 'lastElementChild')) last = inner
  return last
}
