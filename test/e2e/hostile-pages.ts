/** Pages that try to find, stop, remove, read or misuse the flags. Every value in them is marked, so that a leak can be seen. */

/** Put before our own script in the same world: a script that reads what stands in a control is recorded and stopped. */
export const guardScript = `
(() => {
  const read = []
  globalThis.guardRead = read
  const caught = (what) => { read.push(what); throw new Error('read ' + what) }
  const trap = (proto, names) => { for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(proto, name)
    if (!own) continue
    Object.defineProperty(proto, name, { ...(own.get ? { get() { return caught(proto[Symbol.toStringTag] + '.' + name) }, set: own.set } : { value() { return caught(proto[Symbol.toStringTag] + '.' + name) } }), configurable: true })
  } }
  trap(HTMLInputElement.prototype, ['value', 'valueAsNumber', 'valueAsDate', 'checked', 'files', 'defaultValue', 'defaultChecked', 'list', 'selectionStart', 'selectionEnd'])
  trap(HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength', 'selectionStart', 'selectionEnd'])
  trap(HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions', 'options', 'item'])
  trap(HTMLOptionElement.prototype, ['value', 'text', 'selected', 'defaultSelected', 'label'])
  trap(HTMLOutputElement.prototype, ['value', 'defaultValue'])
  trap(HTMLElement.prototype, ['innerText', 'outerText'])
  trap(Element.prototype, ['innerHTML', 'outerHTML'])
  const inAnswer = (node) => node.parentElement && node.parentElement.closest('textarea, select, output, [contenteditable]:not([contenteditable=false])')
  for (const [proto, name] of [[CharacterData.prototype, 'data'], [Node.prototype, 'nodeValue'], [Node.prototype, 'textContent']]) {
    const own = Object.getOwnPropertyDescriptor(proto, name)
    Object.defineProperty(proto, name, { ...own, get() {
      if (inAnswer(this) || (this.nodeType === 1 && this.matches('textarea, select, output, [contenteditable]:not([contenteditable=false])'))) caught('text of an answer')
      return own.get.call(this)
    } })
  }
  const attribute = Element.prototype.getAttribute
  Element.prototype.getAttribute = function (name) {
    if (/^(value|checked|selected)$/i.test(name)) caught('attribute ' + name)
    return attribute.call(this, name)
  }
  globalThis.FormData = function () { return caught('FormData') }
})()
`

/** The marked value that no page, message or store of ours may ever hold. */
export const marker = 'MARKED-VALUE'

const fields = `
<h1>Pupil record</h1>
<form><fieldset><legend>Details</legend>
<p><label for="a">Ethnicity</label> <input id="a" value="${marker}-1"></p>
<p><label for="b">House</label> <input id="b" value="${marker}-2"></p>
<p><label for="c">Locker</label> <input id="c" value="${marker}-3"></p>
<p><label for="d">Bus route</label> <input id="d" value="${marker}-4"></p>
<p><label for="e">Allergies</label> <textarea id="e">${marker}-5</textarea></p>
<p><label for="f">Tutor</label> <select id="f"><option>${marker}-6</option></select></p>
</fieldset></form>`

/** An ordinary record whose page carries a script. */
export function hostile(script: string, extra = ''): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Record</title><body style="font:16px/1.5 sans-serif;margin:20px">${fields}${extra}<script>${script}</script></body></html>`
}

/** Notes all that a page can notice: nodes and attributes that come, events, messages, globals. */
export const spyScript = `
window.noticed = { nodes: [], attributes: [], events: [], messages: [], globals: [] }
const known = new Set(Object.getOwnPropertyNames(window))
new MutationObserver((all) => { for (const m of all) {
  if (m.type === 'attributes') noticed.attributes.push(m.target.localName + ' ' + m.attributeName)
  for (const n of m.addedNodes) if (n.nodeType === 1 && n.localName !== 'script') noticed.nodes.push({ tag: n.localName, attributes: [...n.attributes].map((a) => a.name), html: n.outerHTML, open: !!n.shadowRoot, parent: n.parentNode && n.parentNode.localName })
} }).observe(document, { subtree: true, childList: true, attributes: true })
for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'pointerup', 'keydown', 'keyup', 'focusin', 'focusout', 'toggle', 'beforetoggle', 'input', 'change', 'message', 'error'])
  window.addEventListener(type, (e) => noticed.events.push({ type, path: e.composedPath().map((n) => n.localName || '').filter(Boolean).slice(0, 3), data: e.data }), true)
const dispatch = EventTarget.prototype.dispatchEvent
EventTarget.prototype.dispatchEvent = function (e) { noticed.messages.push(e.type); return dispatch.call(this, e) }
window.newGlobals = () => Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !['noticed', 'newGlobals', 'known', 'dispatch'].includes(name))
`

/** Takes every node out that it did not write itself, again and again. */
export const removerScript = `
let removed = 0
new MutationObserver(() => { for (const n of [...document.documentElement.children]) if (!['head', 'body'].includes(n.localName)) { n.remove(); window.removed = ++removed } }).observe(document.documentElement, { childList: true })
`

/** Hides the host by every means that a style sheet or an attribute has. */
export const hiderScript = `
const sheet = document.createElement('style')
sheet.textContent = 'html > span { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; position: fixed !important; left: -9999px !important; clip-path: inset(50%) !important; transition: opacity 9999s !important; animation: gone 1s forwards !important } @keyframes gone { to { opacity: 0 } }'
document.head.append(sheet)
let hidden = 0
new MutationObserver((all) => { for (const m of all) for (const n of m.addedNodes) if (n.localName === 'span') { n.hidden = true; n.style.setProperty('display', 'none', 'important'); window.hiddenTimes = ++hidden } }).observe(document.documentElement, { childList: true })
`

/** Clicks whatever stands in the page, without a person. */
export const clickerScript = `
window.clickAll = () => { for (const n of document.querySelectorAll('span')) for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) n.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 100, clientY: 100 })) }
`

/** Sends what other extensions' frameworks obey, and forged messages of ours. */
export const forgerScript = `
for (const type of ['wxt:content-script-started', 'flags:wxt:content-script-started', 'fieldnote', 'found', 'again']) {
  document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'flags', messageId: 'x' } }))
  window.postMessage({ type, counts: { special: 9 }, hidden: 0 }, '*')
}
window.fieldnote = true
Object.defineProperty(Element.prototype, 'attachShadow', { value() { window.tookRoot = true; return this } })
Object.defineProperty(window, 'MutationObserver', { value: class { observe() {} disconnect() {} takeRecords() { return [] } } })
Document.prototype.createElement = new Proxy(Document.prototype.createElement, { apply(f, self, args) { window.made = (window.made || 0) + 1; return Reflect.apply(f, self, args) } })
`
