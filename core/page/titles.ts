import { childrenOf } from './children-of.ts'
import { headingSelector } from './context.ts'
import { controlSelector } from './labels.ts'
import { closestOver } from './members.ts'
import { wordsIn } from './text.ts'

const asTitle = /(^|[-_ ])(panel|card|section|box|block|widget|group|accordion|portlet)[-_]?(title|heading|header|head)(?=[-_ ]|$)/i
const asOpen = /(^|[-_ ])(active|selected|current)(?=[-_ ]|$)/i
/** A heading's own class for it may be one word: `h3selected`. */
const asOpenEnd = /(active|selected|current)(?=[-_ ]|$)/i
const mostElements = 12
const longest = 80

/** Whether an element that is no heading by its markup heads what follows it: the title bar of a panel, or the tab that is open. */
export function isTitle(element: Element, name: string, role: string | null): boolean {
  const mayBeTab = name === 'li' || name === 'a' || name === 'button'
  if (!mayBeTab && name !== 'div' && name !== 'span' && name !== 'p') return false
  if (role === 'tab') return element.getAttribute('aria-selected') === 'true'
  if (mayBeTab) return isOpenTab(element)
  const said = element.getAttribute('class')
  return (
    said !== null &&
    /head|title/i.test(said) &&
    asTitle.test(said) &&
    isShort(element) &&
    !element.querySelector(`${headingSelector},${controlSelector}`)
  )
}

/** Whether a heading is one of several in a row that lead elsewhere, and not the one whose page is shown: a tab that is not open. */
export function isClosedTab(heading: Element): boolean {
  const row = heading.parentElement
  if (!row || row.childElementCount < 2 || isMarkedOpen(heading)) return false
  return childrenOf(row).every((sibling) => sibling.localName === heading.localName && sibling.querySelector('a') !== null)
}

function isMarkedOpen(heading: Element): boolean {
  return (
    asOpenEnd.test(heading.getAttribute('class') ?? '') ||
    heading.querySelector('[aria-current],[aria-selected=true],a[class*=active]') !== null
  )
}

function isOpenTab(element: Element): boolean {
  const said = element.getAttribute('class')
  if (said === null || !asOpen.test(said)) return false
  return closestOver(element, '[class*=tabs],[class*=nav-tab],[role=tablist]') !== null && isShort(element)
}

function isShort(element: Element): boolean {
  return !element.getElementsByTagName('*')[mostElements] && wordsIn(element).length <= longest
}
