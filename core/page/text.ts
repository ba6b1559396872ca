/** What a person fills in, or what shows what was filled in: nothing inside is ever read. */
const holdsValues =
  'input,select,textarea,button,output,option,datalist,meter,progress,iframe,object,script,style,noscript,template,td,' +
  '[contenteditable]:not([contenteditable=false]),' +
  ['textbox', 'searchbox', 'combobox', 'listbox', 'option', 'spinbutton', 'slider', 'switch', 'cell', 'gridcell', 'row', 'status', 'log']
    .map((role) => `[role=${role}]`)
    .join()

/** Where the wording of a label ends and its explanation begins. */
const explains = 'br,p,div,ul,small,[class*=help],[class*=hint],[class*=error],[role=tooltip]'

/**
 * The words of a label, legend or heading, with everything left out that could hold a person's answer. Standard accessible
 * names cannot serve: they take in the values of embedded controls (accname 1.2, step 2C).
 */
export function textOf(element: Element): string {
  return element.matches(holdsValues) ? '' : tidy(collect(element, false))
}

/** The words of a label without the help that stands inside it. */
export function labelText(label: Element): string {
  return label.matches(holdsValues) ? '' : tidy(collect(label, true))
}

function collect(parent: Node, brief: boolean): string {
  let text = ''
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data
    if (node.nodeType !== 1 || (node as Element).matches(holdsValues)) continue
    if (brief && /\p{L}/u.test(text) && (node as Element).matches(explains)) break
    text += ` ${collect(node, brief)} `
  }
  return text
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
