/**
 * Stands in for a browser that translates a page, as Chrome does: each text goes into two `font` elements with other words, what is
 * added later too; what must not be translated is left; the page gets a class and the new language. Runs in the page.
 */
export function translatePage(lang: string): void {
  const left = 'script,style,textarea,font,[translate=no],.notranslate'
  const translate = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = root.nodeType === Node.TEXT_NODE ? [root as Text] : []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
    for (const text of texts) {
      if (!/\p{L}/u.test(text.data) || !text.parentElement || text.parentElement.closest(left)) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      for (const font of [outer, inner]) font.setAttribute('style', 'vertical-align: inherit;')
      inner.append(text.data.replace(/\p{L}+/gu, (word) => `ź${[...word].reverse().join('')}`))
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  document.documentElement.classList.add('translated-ltr')
  document.documentElement.lang = lang
  translate(document.body)
  new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'characterData') translate(target)
      for (const node of addedNodes) if (node.isConnected) translate(node)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Stands in for a browser that puts other words into the texts themselves, those in open shadow roots too, as Firefox does. */
export function translateInPlace(lang: string): void {
  const translate = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      const host = (node.getRootNode() as ShadowRoot).host
      if (element?.closest('script,style,textarea,[translate=no]') || host?.closest('[translate=no]')) continue
      if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot)
      if (node instanceof Text) node.data = node.data.replace(/\p{L}+/gu, (word) => `ź${[...word].reverse().join('')}`)
    }
  }
  document.documentElement.lang = lang
  translate(document.body)
}
