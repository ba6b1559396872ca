/** The first words of an anchor that are drawn, none of a control's: the text and the boxes of its lines. */
function wordsOf(anchor: Element): { readonly text: Node; readonly lines: DOMRectList } | null {
  const texts = anchor.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement?.closest('select, textarea, option, button, input, [contenteditable]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  })
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const range = anchor.ownerDocument.createRange()
    range.selectNodeContents(text)
    const lines = range.getClientRects()
    if ((lines[lines.length - 1]?.width ?? 0) > 1) return { text, lines }
  }
  return null
}

/** The box of the words of an anchor (its last line), or of the anchor itself where it has none. */
export function boxOfWords(anchor: Element): DOMRect {
  const lines = wordsOf(anchor)?.lines
  return lines?.[lines.length - 1] ?? anchor.getBoundingClientRect()
}

/** The element that holds the words of an anchor: an anchor may be far larger than they are. */
export function holderOfWords(anchor: Element): Element {
  return wordsOf(anchor)?.text.parentElement ?? anchor
}
