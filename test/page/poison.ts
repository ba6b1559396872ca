/** Properties by which a page or an extension learns what stands in a control. */
const properties: readonly (readonly [new () => object, readonly string[]])[] = [
  [HTMLInputElement, ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'checked', 'defaultChecked', 'files', 'list']],
  [HTMLTextAreaElement, ['value', 'defaultValue', 'textLength']],
  [HTMLSelectElement, ['value', 'selectedIndex', 'selectedOptions', 'options']],
  [HTMLOptionElement, ['value', 'text', 'label', 'selected', 'defaultSelected']],
  [HTMLOutputElement, ['value', 'defaultValue']],
]

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
  return () => {
    for (const one of mend) one()
  }
}
