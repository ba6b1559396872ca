import type { FieldKind, SourcedText } from '../fields/field.ts'

/** Names by which pages mark what searches, filters or picks columns. */
const container =
  /(^|[-_ ])(filters?|filter-?(bar|panel|form)|(advanced|quick)?-?search(-?(form|box|bar|panel|criteria|fields?))?|criteria|(column|field)-?(chooser|picker|selector)|report-?(options|builder|picker|columns))(?=[-_ ]|$)/i
const headed =
  /^((advanced|quick) )?(search|filters?|filter by|find)( (for )?(a |an )?(pupils?|students?|children|people|records?))?$|search criteria|(choose|select|pick|show|hide|available|visible) (columns|fields)|(columns|fields) (to|in) |report (options|settings|criteria)|(settings|preferences|configuration|set-?up)$/i
const pageHeaded = /^([\w-]+ ){0,2}(settings|preferences|configuration|set-?up)$/i

/**
 * Whether a place holds somebody's data or only searches, picks or configures: such fields are kind `filter`, and not flagged.
 */
export function kindAt(element: Element, context: readonly SourcedText[], kind: FieldKind): FieldKind {
  if (element.getAttribute('type') === 'search' || element.closest('search,[role=search],[role=searchbox]')) return 'filter'
  if (kind !== 'readonly' && standsInFilter(element)) return 'filter'
  return context.some(isFilterHeading) ? 'filter' : kind
}

function isFilterHeading({ source, text }: SourcedText): boolean {
  if (source === 'page-heading') return pageHeaded.test(text)
  return (source === 'legend' || source === 'section-heading' || source === 'table-caption') && headed.test(text)
}

function standsInFilter(element: Element): boolean {
  const named =
    '[class*=filter i],[class*=search i],[class*=criteria i],[class*=chooser i],[class*=picker i],[class*=selector i],[class*=report i],[id*=filter i],[id*=search i],[id*=chooser i],[id*=picker i],[id*=report i]'
  for (let at = element.closest(named); at && at.localName !== 'body'; at = at.parentElement?.closest(named) ?? null) {
    const names = `${at.getAttribute('class') ?? ''} ${(at.getAttribute('id') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2')}`
    if (at !== element && container.test(names)) return true
  }
  return false
}
