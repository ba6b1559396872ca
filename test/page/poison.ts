/** Properties by which a page or an extension learns what stands in a control. */
const properties: readonly (readonly [new () => object, readonly string[]])[] = [
  [HTMLInputElement, ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'checked', 'defaultChecked', 'files', 'list']],
  [HTMLTextAreaElement, ['value', 'defaultValue', 'textLength']],
  [HTMLSelectElement, ['value', 'selectedIndex', 'selectedOptions', 'options']],
  [HTMLOptionElement, ['value', 'text', 'label', 'selected', 'defaultSelected']],
  [HTMLOutputElement, ['value', 'defaultValue']],
]

/** What a person writes in, and what shows there what was chosen. */
const answers =
  'textarea, select, datalist, output, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=searchbox], [role=combobox], [role=listbox]'

/** Makes every way to a control's value throw, until it is healed. */
export function poisonValues(): () => void {
  const mend: (() => void)[] = []
  for (const [owner, names] of properties) {
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(owner.prototype, name)
      if (!before) continue
      const get = () => {
        throw new Error(`read the value of a control: ${name}`)
      }
      Object.defineProperty(owner.prototype, name, { configurable: true, get })
      mend.push(() => Object.defineProperty(owner.prototype, name, before))
    }
  }
  const { getAttribute } = Element.prototype
  Element.prototype.getAttribute = function (name: string) {
    if (/^(value|checked|selected|aria-valuetext|aria-valuenow|aria-checked)$/.test(name)) {
      throw new Error(`read the value of a control: ${name}`)
    }
    return getAttribute.call(this, name)
  }
  mend.push(() => {
    Element.prototype.getAttribute = getAttribute
  })
  mend.push(poisonTexts(CharacterData.prototype, 'data'), poisonTexts(Node.prototype, 'nodeValue'))
  return () => {
    for (const one of mend) one()
  }
}

/** Texts in such a place throw where they are read. */
function poisonTexts(owner: Node, name: string): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor
  const get = function (this: Node) {
    if (this.parentElement?.closest(answers)) throw new Error(`read the value of a control: ${name}`)
    return before.get?.call(this)
  }
  Object.defineProperty(owner, name, { ...before, get })
  return () => Object.defineProperty(owner, name, before)
}
