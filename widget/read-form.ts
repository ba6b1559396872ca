import type { ItemId } from '../core/law/data-items.ts'
import { type LabelMap, labelledBy, mapLabels, namingAttributes, nativeControls } from '../core/page/labels.ts'
import { labelText, textOf } from '../core/page/text.ts'
import type { MatchText } from './match-text.ts'
import { isEnglish, isTranslated, remembered } from './translated-page.ts'

/** A question of the form, and the data item that it asks for where one is told. */
export interface Question {
  readonly item: ItemId | null
  /** The label or legend that asks it; the control itself where none does. */
  readonly anchor: Element
  readonly controls: readonly Element[]
  readonly tied: boolean
  /** Why it was taken for that item: the recognised words, or the attribute. */
  readonly because: string
}

/** What a question was known by; its words may be another language's since. */
export type Named = Pick<Question, 'item' | 'because'>

const groups = 'fieldset,[role=radiogroup],[role=group]'

/** The page's own title (`h1`) tells of nobody. */
const headings = 'h2,h3,h4,h5,h6'

/** As far back as a question can be about somebody whom a question before it has named: name, street, town, postcode, telephone. */
const reach = 6

const unknown = () => false as const

/** Reads the questions of a form in their order, a group as one: never what was answered. */
export function readForm(below: Element, match: MatchText): Question[] {
  const questions: Question[] = []
  const done = new Set<Element>()
  const labels = mapLabels(below.querySelectorAll('label'))
  /** What the heading over a question says, and the questions between: read only where somebody else may be meant. */
  let before: (() => string)[] = [() => '']

  function ask(element: Element, anchor: Element, controls: readonly Element[], names: Iterable<string>): Question | null {
    const tie = element.closest('[data-fieldnote]')?.getAttribute('data-fieldnote') ?? controls[0]?.getAttribute('data-fieldnote')
    if (tie === 'off') return null
    if (tie) return { item: tie as ItemId, anchor, controls, tied: true, because: `data-fieldnote="${tie}"` }
    const known = remembered.get(element)
    const found = known && isTranslated(anchor) ? known : named(element, anchor, names)
    remembered.set(element, found)
    return { ...found, anchor, controls, tied: false }
  }

  function named(element: Element, anchor: Element, names: Iterable<string>): Named {
    const under = () => isEnglish(anchor) && [before[0], ...before.slice(-reach)].map((say) => say?.()).join('/')
    for (const because of names) {
      const item = match(because, under)
      // Words that ask for something else are believed: what the page calls the field in its code is not asked then.
      if (item !== undefined) return { item, because }
    }
    return { item: null, because: labelledBy(element) }
  }

  function readGroup(group: Element): void {
    const anchor = group.querySelector(':scope > legend') ?? labelling(group)
    const controls = [...group.querySelectorAll(nativeControls)].filter((control) => control.closest(groups) === group)
    if (!anchor || !controls.length) return
    const text = textOf(anchor)
    const question = ask(group, anchor, controls, [text, isEnglish(anchor) ? '' : inCode(controls)])
    before.push(() => text)
    const one = controls.every((control) => control.matches('[type=radio],[type=checkbox]'))
    if (!question || !(question.tied || one || question.item)) return
    if (!one && !question.tied && controls.some((control) => ![question.item, null].includes(askControl(control)?.item ?? null))) return
    for (const control of controls) done.add(control)
    questions.push(question)
  }

  /** What the page calls all controls of a group in its code, where its words are of a language that we do not read. */
  function inCode(controls: readonly Element[]): string {
    const [first = '', ...others] = controls.map((control) => (control as HTMLInputElement).name)
    return others[0] && others.every((name) => match(name, unknown) === match(first, unknown)) ? first : ''
  }

  function askControl(control: Element): Question | null {
    const anchor = labels.get(control)?.[0] ?? labelling(control) ?? control
    return ask(control, anchor, [control], texts(control, labels))
  }

  for (const element of below.querySelectorAll(`${groups},${headings},${nativeControls}`)) {
    if (/^h\d/.test(element.localName)) {
      // A heading may be the question itself.
      if (!element.closest('legend,label')) before = [() => textOf(element)]
    } else if (element.matches(groups)) readGroup(element)
    else if (!done.has(element)) {
      const question = askControl(element)
      if (question) questions.push(question)
      before.push(() => [...texts(element, labels)].join('/'))
    }
  }
  return questions
}

/** The texts that name a control, best first: most are known by the words of their label, and nothing more of them is read. */
function* texts(control: Element, labels: LabelMap): Generator<string, void> {
  const own = labels.get(control) ?? []
  if (own[0] && !control.hasAttribute('aria-labelledby')) yield labelText(own[0])
  yield labelledBy(control)
  yield* own.map(labelText)
  for (const attribute of namingAttributes) yield control.getAttribute(attribute) ?? ''
  const filled = control.getAttribute('autocomplete')
  if (filled) yield filled.replace(/.* |^/, 'autocomplete ')
}

function labelling(element: Element): Element | null {
  const [id] = element.getAttribute('aria-labelledby')?.match(/\S+/) ?? []
  return id ? (element.getRootNode() as Document).getElementById(id) : null
}
