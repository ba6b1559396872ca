import { element } from '../page/element.ts'
import { presentingStrings } from './strings.ts'

/** A page that takes our title away more often than this in a second answers each time that it is put back: that would never end. */
const most = 20

/**
 * Covers the title of a tab, in which pupils' names stand. A title of ours stands before the page's, which is left as it is; so
 * none of its text is kept. `lost` is told when the page does not leave it there.
 */
export function coverTitle(page: Document, lost: () => void): { remove(): void } {
  if (page.head === null) return { remove() {} }
  const ours = element('title', {}, presentingStrings.title)
  let since = performance.now()
  let times = 0
  const lies = () => page.querySelector('title') === ours && ours.textContent === presentingStrings.title
  const put = () => {
    page.head.prepend(ours)
    ours.textContent = presentingStrings.title
  }
  const mend = () => {
    if (lies()) return
    if (performance.now() - since > 1000) {
      since = performance.now()
      times = 0
    }
    if (times++ < most) return put()
    watch.disconnect()
    lost()
  }
  put()
  const watch = new MutationObserver(mend)
  watch.observe(page.head, { childList: true, subtree: true, characterData: true })
  return {
    remove() {
      watch.disconnect()
      ours.remove()
    },
  }
}
