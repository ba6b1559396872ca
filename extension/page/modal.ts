import { isWithin } from './layer.ts'

/** The dialog above all else, with nothing behind it to be used; null where none is open. The last in the page counts as the last opened. */
export function openModal(page: Document): Element | null {
  return [...page.getElementsByTagName('dialog')].findLast((dialog) => dialog.matches(':modal')) ?? null
}

/** Whether someone can reach an element: it does not stand behind a dialog. */
export function isReachable(element: Element, modal = openModal(element.ownerDocument)): boolean {
  return modal === null || isWithin(element, modal)
}
