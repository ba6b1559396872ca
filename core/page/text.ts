import { attributeOf, memberOf } from './members.ts'

const written = 'textbox searchbox combobox listbox spinbutton slider'
const answering = `${written} switch checkbox radio`

/** What can be written in that is no control of the browser's own. */
export const editors = '[contenteditable]:not([contenteditable=false])'
/** Elements of a page's own that show in themselves what was written or chosen. */
export const writtenRoles = `${editors},${byRole(written)}`
/** Elements that take an answer though the browser does not know them as controls. */
export const controlRoles = `${editors},${byRole(answering)}`

/** What a person fills in, and what lists or shows only that. */
const answerTags = 'input select textarea output option datalist'.split(' ')
const answerRoles = new Set(`${answering} option`.split(' '))
const answers = new Set(answerTags)
/** What holds answers, and what else is no words of a label: nothing inside is ever read. */
const valueTags = new Set([...answerTags, ...'button meter progress iframe object script style noscript template td'.split(' ')])
const valueRoles = new Set([...answerRoles, ...'cell gridcell row status log'.split(' ')])

function byRole(roles: string): string {
  return roles.replace(/\w+/g, '[role=$&]').replaceAll(' ', ',')
}

function isEditable(element: Element): boolean {
  return (attributeOf(element, 'contenteditable') ?? 'false') !== 'false'
}

function takesAnswer(element: Element): boolean {
  if (answers.has(element.localName)) return true
  if (!memberOf(element, 'hasAttributes').call(element)) return false
  const role = attributeOf(element, 'role')
  return (role !== null && answerRoles.has(role)) || isEditable(element)
}

/** Whether a place is one that a person fills in, or stands in one, or on a page that can be written in as a whole: its words are nobody else's business. */
export function isInAnswer(place: Element): boolean {
  for (let at: Element | null = place; at; at = at.parentElement) if (takesAnswer(at)) return true
  return place.ownerDocument.designMode === 'on'
}

function holdsValue(element: Element): boolean {
  if (valueTags.has(element.localName)) return true
  if (!element.hasAttributes()) return false
  const role = element.getAttribute('role')
  return (role !== null && valueRoles.has(role)) || isEditable(element)
}

/** What is said in smaller letters under a header of two lines is something else. */
const smaller = 'small,[class~=small]'

/** Where the wording of a label ends and its explanation begins. */
const explains = 'br,p,div,ul,small,[class*=help],[class*=hint],[class*=error],[role=tooltip]'

/**
 * The words of a label, legend or heading, with everything left out that could hold a person's answer. Standard accessible
 * names cannot serve: they take in the values of embedded controls (accname 1.2, step 2C).
 */
export function textOf(element: Element): string {
  return holdsValue(element) ? '' : tidy(collect(element))
}

/** The words of a column header, without a second line in small letters. */
export function headerWords(header: Element): string {
  return holdsValue(header) ? '' : tidy(collect(header, smaller))
}

/** The words of a label without the help that stands inside it. */
export function labelText(label: Element): string {
  return holdsValue(label) ? '' : tidy(collect(label, explains))
}

/** The words inside an element that is itself known to hold no value, though its like may: a sort button of a header, the label cell of a row. */
export function wordsIn(element: Element): string {
  return takesAnswer(element) ? '' : tidy(collect(element))
}

/** Whether an element has no words but those of links; what a button says is not read. */
export function saysOnlyLinks(element: Element): boolean {
  const said = Array.from(element.querySelectorAll('a'), wordsIn).join('')
  return said.replaceAll(' ', '') === wordsIn(element).replaceAll(' ', '')
}

function collect(parent: Node, until?: string): string {
  let text = ''
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data
    if (node.nodeType !== 1 || holdsValue(node as Element)) continue
    if (until && /\p{L}/u.test(text) && (node as Element).matches(until)) break
    text += ` ${collect(node, until)} `
  }
  return text
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
