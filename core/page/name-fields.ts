import { sayBecause } from '../fields/because.ts'
import { type Field, type Match, noMatch, type SourcedText } from '../fields/field.ts'
import { schoolLexicon } from '../fields/lexicon/tables.ts'
import { nameField } from '../fields/name-field.ts'
import { readSurroundings, type Surroundings } from '../fields/surroundings.ts'
import { dataItem, type ItemId } from '../law/data-items.ts'
import { asMoreOf, followUpOf, questionOf } from './follow-up.ts'
import type { PageField } from './page-field.ts'

/** A field of a page and what its words name. */
export interface NamedField {
  readonly page: PageField
  readonly match: Match
}

/**
 * Names fields that were read together, each with what its neighbours under the same headings are: they can support an acronym
 * or a neutral word. Boxes of one question that names nothing are named each by itself; a field that only asks for more of a question
 * is what that one is. `known` gives the match of a control that was named before.
 */
export function nameFields(fields: readonly PageField[], known: (control: Element) => Match | undefined = () => undefined): NamedField[] {
  const name = namer()
  const named = fields.map((page) => ({ page, match: name(page.field) }))
  const beside = itemsByGroup(named)
  const all = named.flatMap(({ page, match }) => {
    const items = beside.get(groupOf(page)) ?? none
    const again = match.item === null && items.length > 0 ? name(page.field, items) : match
    const own = again.item === null ? page.options.map((option) => ({ page: option, match: name(option.field, items) })) : []
    return own.some(({ match: { item } }) => item !== null) ? own : [{ page, match: again }]
  })
  return withFollowUps(all, known)
}

function withFollowUps(all: readonly NamedField[], known: (control: Element) => Match | undefined): NamedField[] {
  const before = new Map<Element, NamedField>()
  return all.map((named) => {
    const whole = asFollowUp(named, before, known)
    for (const control of whole.page.controls) before.set(control, whole)
    return whole
  })
}

function asFollowUp(
  named: NamedField,
  before: ReadonlyMap<Element, NamedField>,
  known: (control: Element) => Match | undefined,
): NamedField {
  const { item, because } = named.match
  // What its neighbours alone support has no words that could be shown; those of its question can.
  const question = item === null || because === '' ? questionOf(named.page) : null
  if (question === null) return named
  const asked = before.get(question)
  const match = followUpOf(asked?.match ?? known(question))
  if (match === null) return named
  return { page: asked === undefined ? named.page : asMoreOf(asked.page, named.page), match }
}

const none: readonly ItemId[] = []

/** What is known of the fields in one place, by what they have in common. */
interface Place {
  readonly around: Map<string, Surroundings>
  readonly matches: Map<string, Match>
}

/** Reads what fields stand in once for all of them, and names those of the same words once: pages repeat them row after row. */
function namer(): (field: Field, beside?: readonly ItemId[]) => Match {
  const places = new Map<readonly SourcedText[], Place>()

  function placeOf({ context }: Field): Place {
    const known = places.get(context)
    if (known !== undefined) return known
    const place = { around: new Map(), matches: new Map() }
    places.set(context, place)
    return place
  }

  return (field, beside = none) => {
    const place = placeOf(field)
    const shared = `${field.kind} ${field.setting} ${field.lang} ${beside.join(' ')}`
    const key = `${textsOf(field.labels)}${field.autocomplete} ${shared}`
    const known = place.matches.get(key)
    if (known !== undefined) return known
    const around = place.around.get(shared) ?? readSurroundings(schoolLexicon, field, beside)
    place.around.set(shared, around)
    const match = field.labels.length === 0 ? fromPlace(field) : nameField(field, beside, around)
    place.matches.set(key, match)
    return match
  }
}

function textsOf(texts: readonly SourcedText[]): string {
  let joined = ''
  for (const { source, text } of texts) joined += `${source} ${text}\n`
  return joined
}

/** A column without a header holds more of what its table or section is about. */
function fromPlace(field: Field): Match {
  const match = field.kind === 'column' ? nameField({ ...field, labels: [neutral] }) : noMatch
  const evidence = match.evidence.filter(({ text }) => text !== neutral.text)
  return match.item === null ? noMatch : { ...match, evidence, because: sayBecause(match.class, evidence) }
}

const neutral: SourcedText = { source: 'label', text: 'Other' }

/** The items of each group of fields that has a sensitive one: a group of ordinary fields supports nothing. */
function itemsByGroup(named: readonly NamedField[]): ReadonlyMap<string, readonly ItemId[]> {
  const groups = new Map<string, ItemId[]>()
  for (const { page, match } of named) {
    if (match.item === null) continue
    const group = groupOf(page)
    const items = groups.get(group) ?? []
    if (!items.includes(match.item)) groups.set(group, [...items, match.item])
  }
  for (const [group, items] of groups) if (items.every((item) => dataItem(item).class === 'personal')) groups.delete(group)
  return groups
}

/** What stands right over a field: fields with the same heading nearest to them stand together, and can support each other's names. */
export function groupOf({ field }: PageField): string {
  const [nearest] = field.context
  return nearest === undefined ? '' : `${nearest.source} ${nearest.text}`
}
