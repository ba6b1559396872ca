import { editors } from './text.ts'

/** How far up from an editor's frame the textarea stands that it hides. */
const reach = 6

/** The page in a frame of the same origin; null for all others. */
export function pageOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

/** Whether a frame's page is what a rich-text editor writes into: an answer, not a page to read. */
export function isEditor(page: Document): boolean {
  return page.designMode === 'on' || page.body.matches(editors)
}

/** Whether an editor's frame stands for a textarea beside it, which has the label. */
export function hasTextareaOf(frame: Element): boolean {
  let child = frame
  for (let level = 0; level < reach; level++) {
    const place = child.parentElement
    if (!place) return false
    if (/^(form|fieldset|td|section|main|body)$/.test(place.localName)) {
      return child.previousElementSibling?.localName === 'textarea' || child.nextElementSibling?.localName === 'textarea'
    }
    if (place.querySelector('textarea')) return true
    child = place
  }
  return false
}
