import { attributeOf, isSuch } from './members.ts'
import { saysOnlyLinks, wordsIn } from './text.ts'

const longest = 160
const emphasis = /^(b|strong|h[1-6]|label)$/
const bold = /(^|[-_ ])(bold|bolder|semibold|strong|label|title)(?=[-_ ]|$)/
const inline = /^(b|strong|i|em|u|abbr|mark|sup|sub)$/
const boldStyle = /font-weight:\s*(bold|[6-9]00)/i
const asides = 'small,i,em,[class~=small],[class*=help],[class*=hint],[class*=descri],[class~=note],[class*=muted],[class~=italic]'
const ends = 'br,p,div,ul,small'

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
/** A date that stands beside a control is what was filled in. */
const date = new RegExp(`^(?=.*\\d)(?:[^\\p{L}]|(?:${month}|${day}|st|nd|rd|th|am|pm)(?!\\p{L}))+$`, 'iu')
/** "Records 1-10 of 42", "Results 7", "3 pupils were found". */
const count = /\d+\s*(?:[-–]|to)\s*\d+\s+of\s+\d+|^(?:records|results) \d+$|^(?:\d+|no)\s.*\b(?:found|records|results|entries)\b/i

/** Whether a text beside a control can be the words that name it. */
export function isLabelText(text: string): boolean {
  return text.length <= longest && /\p{L}.*\p{L}/u.test(text) && !(/\d|^no\s/i.test(text) && (date.test(text) || count.test(text)))
}

/** The words of a line up to the end of a text, with those that stand out in it: "Favourite <b>colour</b> of crayon". */
export function lineUpTo(text: Text): string {
  let line = text.data
  if (/\S/.test(line)) {
    for (let node = text.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === 3) line = (node as Text).data + line
      else if (node.nodeType === 1 && inline.test((node as Element).localName)) line = wordsIn(node as Element) + line
      else break
    }
  }
  return line.replace(/\s+/g, ' ').trim()
}

/** Whether an element only explains what another names. */
export function isAside(element: Element): boolean {
  return isSuch(element, asides)
}

/** Whether an element stands out from the text around it, as a label without markup does. */
export function isEmphasised(element: Element): boolean {
  return (
    emphasis.test(element.localName) ||
    bold.test(attributeOf(element, 'class') ?? '') ||
    boldStyle.test(attributeOf(element, 'style') ?? '')
  )
}

/** The first words of an element, where these stand out and a line of explanation follows: "Surname", and under it what that is. */
export function leadOf(element: Element): Element | null {
  let lead: Element | null = null
  for (let at: Element | null = element; at; at = firstInside(at)) {
    if (at !== element && isEmphasised(at)) lead = at
    if (lead) break
  }
  const next = lead?.nextElementSibling
  return lead && next && !/\S/.test(textBetween(lead, next)) && (next.matches(ends) || isAside(next)) ? lead : null
}

/** Whether an element is a toolbar of an editor or a menu: by its name, or since all its words are links, and several. */
export function isToolbar(element: Element): boolean {
  if (isSuch(element, '[role=toolbar],[class*=toolbar]')) return true
  return element.querySelectorAll('a').length > 1 && saysOnlyLinks(element)
}

function firstInside(element: Element): Element | null {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) return node as Element
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return null
  }
  return null
}

function textBetween(from: Element, to: Element): string {
  let text = ''
  for (let node = from.nextSibling; node && node !== to; node = node.nextSibling) if (node.nodeType === 3) text += (node as Text).data
  return text
}
