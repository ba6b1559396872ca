import type { FieldKind, SourcedText } from '../fields/field.ts'
import { nativeControls } from './labels.ts'

const mostInQuery = 10

/** Names by which pages mark what searches, filters or picks columns. */
const container =
  /(^|[-_ ])(filters?|filter-?(bar|panel|form)|(advanced|quick)?-?search(-?(form|box|bar|panel|criteria|fields?))?|criteria|(column|field)-?(chooser|picker|selector)|report-?(options|builder|picker|columns))(?=[-_ ]|$)/i
const headed =
  /^((advanced|quick) )?(search|filters?|filter by|find)( (for )?(a |an )?(pupils?|students?|children|people|records?))?$|search criteria|(choose|select|pick|show|hide|available|visible) (columns|fields)|(columns|fields) (to|in) |report (options|settings|criteria)|(settings|preferences|configuration|set-?up)$/i
const pageHeaded = /^([\w-]+ ){0,2}(settings|preferences|configuration|set-?up)$/i
/** The words without which neither can match: few texts have one, and to compile the patterns for all costs each page 70 kB. */
const mayContain = /filter|search|criteria|chooser|picker|selector|report/i
const mayHead = /filter|search|find|criteria|columns|fields|report|setting|preference|configuration|set-?up/i

/** Tells whether a place holds somebody's data or only searches, picks or configures: such fields are kind `filter`, and not flagged. */
export type KindAt = (element: Element, context: readonly SourcedText[], kind: FieldKind) => FieldKind

/** Looks at each container of a page once. */
export function kindReader(): KindAt {
  const known = new Map<Element, boolean>()
  const headings = new Map<string, boolean>()

  return function kindAt(element, context, kind) {
    if (element.getAttribute('type') === 'search' || element.getAttribute('role') === 'searchbox') return 'filter'
    const place = element.parentElement
    if (place && standsIn(place, kind)) return 'filter'
    return context.some(isFilter) ? 'filter' : kind
  }

  function isFilter(heading: SourcedText): boolean {
    let filter = headings.get(heading.text)
    if (filter === undefined) {
      filter = isFilterHeading(heading)
      headings.set(heading.text, filter)
    }
    return filter
  }

  /** What is only shown inside a search is its result; what can be filled in there is a filter. */
  function standsIn(place: Element, kind: FieldKind): boolean {
    return kind === 'readonly' ? place.closest('search,[role=search]') !== null : isIn(place)
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
  if (place.getAttribute('role') === 'search') return true
  if (name === 'form' && isQuery(place)) return true
  const said = place.getAttribute('class')
  const id = place.getAttribute('id')
  if (said !== null && isContainer(said)) return true
  if (id !== null && isContainer(apart(id))) return true
  return name === 'form' && isContainer(apart(place.getAttribute('name') ?? ''))
}

function isContainer(said: string): boolean {
  return mayContain.test(said) && container.test(said)
}

/** A few fields that are sent in the address ask for a page; what is to be kept is posted. */
function isQuery(form: Element): boolean {
  if (form.getAttribute('method')?.toLowerCase() !== 'get' || form.querySelector('textarea')) return false
  return form.querySelectorAll(nativeControls).length <= mostInQuery
}

/** `advancedSearch` as `advanced-Search`. */
function apart(id: string): string {
  return id.replace(/([a-z])([A-Z])/g, '$1-$2')
}

function isFilterHeading({ source, text }: SourcedText): boolean {
  if (!mayHead.test(text)) return false
  if (source === 'page-heading') return pageHeaded.test(text)
  return (source === 'legend' || source === 'section-heading' || source === 'table-caption') && headed.test(text)
}
