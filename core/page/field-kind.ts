import type { FieldKind, SourcedText } from '../fields/field.ts'
import { nativeControls } from './labels.ts'
import { attributeOf, closestOf } from './members.ts'
import { wordsIn } from './text.ts'

const mostInQuery = 10
const mostInPicker = 3

/** Names by which pages mark what searches, filters or picks columns. */
const container =
  /(^|[-_ ])(filters?|filter-?(bar|panel|form)|(advanced|quick)?-?search(-?(form|box|bar|panel|criteria|fields?))?|criteria|(column|field)-?(chooser|picker|selector)|report-?(options|builder|picker|columns)|paginat(ion|or)|pager|per-?page|page-?size|dataTables_length|bulk-?actions?(-?(panel|bar))?)(?=[-_ ]|$)/i
const headed =
  /^((advanced|quick) )?(search|filters?|filter by|find)( (for )?(a |an )?(pupils?|students?|children|people|records?))?$|search criteria|(choose|select|pick|show|hide|available|visible) (columns|fields)|(columns|fields) (to|in) |report (options|settings|criteria)|(settings|preferences|configuration|set-?up)$/i
const pageHeaded = /^([\w-]+ ){0,2}(settings|preferences|configuration|set-?up)$/i
/** The words without which neither can match: few texts have one, and to compile the patterns for all costs each page 70 kB. */
const mayContain = /filter|search|criteria|chooser|picker|selector|report|pager|paginat|per-?page|page-?size|_length|bulk/i
const mayHead = /filter|search|find|criteria|columns|fields|report|setting|preference|configuration|set-?up|choose|select|pick/i
/** Over what is asked for before a page can show it. */
const pickHeaded =
  /^(choose|select|pick) ((an?|the|another) )?(pupil|student|child|person|staff|user|class|group|form group|year group|option|date|term|report)s?$/i
/** How many rows to show, and which. */
const rowChoice = /^(limit|filters?|(rows|records)?[-_]?per[-_]?page|page[-_]?size)$/i
/** What a box says that only finds, where "Search for a school" can ask for an answer. */
const findsOnly = /^(quick )?(search|find)( (this )?(list|table|page|results))?[.…: ]*$/i

/** The captions of buttons that only ask for a page. */
const goes = 'go show view'.split(' ')
const finds = 'search find filter'.split(' ')
const submits = 'button:not([type=button i],[type=reset i]),[type=submit i],[type=image i]'
const sentAtOnce = 'select[onchange*=submit i],select[onchange*="this.form" i]'
const holdsMore = 'textarea,[type=file i],[type=password i],th,[role=columnheader],dl'

/** Tells whether a place holds somebody's data or only searches, picks or configures: such fields are kind `filter`, and not flagged. */
export type KindAt = (element: Element, context: readonly SourcedText[], kind: FieldKind) => FieldKind

/** Which of the fields under it a heading makes filters. */
type Says = 'all' | 'input' | 'none'

/** Looks at each container of a page once. */
export function kindReader(): KindAt {
  const known = new Map<Element, boolean>()
  const headings = new Map<string, Says>()

  return function kindAt(element, context, kind) {
    if (kind === 'input' && findsRows(element)) return 'filter'
    const place = element.parentElement
    if (place && standsIn(place, kind)) return 'filter'
    return context.some((heading) => isOver(heading, element, kind)) ? 'filter' : kind
  }

  function isOver(heading: SourcedText, element: Element, kind: FieldKind): boolean {
    let said = headings.get(heading.text)
    if (said === undefined) {
      said = isFilterHeading(heading) ? 'all' : isPick(heading) ? 'input' : 'none'
      headings.set(heading.text, said)
    }
    return said === 'all' || (said === kind && isSmall(element.closest('form')))
  }

  /** What is only shown inside a search is its result; what can be filled in there is a filter. */
  function standsIn(place: Element, kind: FieldKind): boolean {
    return kind === 'readonly' ? closestOf(place, 'search,[role=search]') !== null : isIn(place)
  }

  function isIn(place: Element): boolean {
    const before = known.get(place)
    if (before !== undefined) return before
    const up = place.parentElement
    const filter = filters(place) || (up !== null && up.localName !== 'html' && isIn(up))
    known.set(place, filter)
    return filter
  }
}

function filters(place: Element): boolean {
  const name = place.localName
  if (name === 'body') return false
  if (name === 'search') return true
  if (!place.hasAttributes()) return false
  if (attributeOf(place, 'role') === 'search') return true
  if (name === 'form' && (isQuery(place) || isRequest(place))) return true
  const said = attributeOf(place, 'class')
  const id = attributeOf(place, 'id')
  if (said !== null && isContainer(said)) return true
  if (id !== null && isContainer(apart(id))) return true
  return name === 'form' && isContainer(apart(attributeOf(place, 'name') ?? ''))
}

function isContainer(said: string): boolean {
  return mayContain.test(said) && container.test(said)
}

/** A few fields that are sent in the address ask for a page; what is to be kept is posted. */
function isQuery(form: Element): boolean {
  if (attributeOf(form, 'method')?.toLowerCase() !== 'get' || form.querySelector('textarea')) return false
  return form.querySelectorAll(nativeControls).length <= mostInQuery
}

/** Whether a form can be a picker: what asks for more has data to keep. */
function isSmall(form: Element | null): boolean {
  return form !== null && form.querySelectorAll(nativeControls).length <= mostInPicker && !form.querySelector(holdsMore)
}

/** A form that is no more than a choice of what to see: its button says "Go" or "Search", or it is sent as soon as something is chosen. */
function isRequest(form: Element): boolean {
  const controls = form.querySelectorAll(nativeControls)
  if (controls.length === 0 || controls.length > mostInQuery || form.querySelector(holdsMore)) return false
  const buttons = [...form.querySelectorAll(submits)]
  if (buttons.length === 0) return form.querySelector(sentAtOnce) !== null && [...controls].every(({ localName }) => localName === 'select')
  if (buttons.every((button) => says(button, finds))) return true
  return controls.length <= mostInPicker && buttons.every((button) => says(button, goes))
}

/** The caption of an `input` is no answer; even so it is compared, not read. */
function says(button: Element, captions: readonly string[]): boolean {
  if (button.localName === 'button') return captions.includes(wordsIn(button).toLowerCase())
  return captions.some((caption) => button.matches(`[value=${caption} i]`))
}

/** A box that finds, or the choice of how many rows a list shows. */
function findsRows(element: Element): boolean {
  if (element.getAttribute('type') === 'search' || element.getAttribute('role') === 'searchbox') return true
  if (element.localName === 'select') return rowChoice.test(element.getAttribute('name') ?? '')
  return findsOnly.test(element.getAttribute('placeholder') ?? element.getAttribute('aria-label') ?? '')
}

/** `advancedSearch` as `advanced-Search`. */
function apart(id: string): string {
  return id.replace(/([a-z])([A-Z])/g, '$1-$2')
}

function isFilterHeading({ source, text }: SourcedText): boolean {
  if (!mayHead.test(text)) return false
  if (source === 'page-heading') return pageHeaded.test(text)
  return (source === 'legend-of-the-group' || source === 'section-heading' || source === 'table-caption') && headed.test(text)
}

function isPick({ source, text }: SourcedText): boolean {
  return (source === 'section-heading' || source === 'legend-of-the-group') && mayHead.test(text) && pickHeaded.test(text)
}
