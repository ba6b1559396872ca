const answering = 'textbox searchbox combobox listbox spinbutton slider switch checkbox radio'

/** What can be written in that is no control of the browser's own. */
export const editors = '[contenteditable]:not([contenteditable=false])'
/** Elements that take an answer though the browser does not know them as controls. */
export const controlRoles = `${editors},${answering.replace(/\w+/g, '[role=$&]').replaceAll(' ', ',')}`
/** What a person fills in, or what lists or shows what was filled in: its words are read on no path. */
export const answers = `select,textarea,option,output,${controlRoles}`

/** Elements whose words are none of a label's: what was filled in, and what else is shown. */
const valueTags = new Set(
  'input select textarea button output option datalist meter progress iframe object script style noscript template td'.split(' '),
)
const valueRoles = new Set(`${answering} option cell gridcell row status log`.split(' '))

function holdsValue(element: Element): boolean {
  if (valueTags.has(element.localName)) return true
  if (!element.hasAttributes()) return false
  const role = element.getAttribute('role')
  return (role !== null && valueRoles.has(role)) || (element.getAttribute('contenteditable') ?? 'false') !== 'false'
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
  return element.matches(answers) ? '' : tidy(collect(element))
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
