import { element } from '../page/element.ts'
import { presentingStrings } from './strings.ts'

/**
 * Covers the title of a tab, in which pupils' names stand. A title of ours stands before the page's, which is left as it is; so
 * none of its text is kept.
 */
export function coverTitle(page: Document): { remove(): void } {
  if (page.head === null) return { remove() {} }
  const ours = element('title', {}, presentingStrings.title)
  const mend = () => {
    if (page.querySelector('title') !== ours) page.head.prepend(ours)
    if (ours.textContent !== presentingStrings.title) ours.textContent = presentingStrings.title
  }
  mend()
  const watch = new MutationObserver(mend)
  watch.observe(page.head, { childList: true, subtree: true, characterData: true })
  return {
    remove() {
      watch.disconnect()
      ours.remove()
    },
  }
}
