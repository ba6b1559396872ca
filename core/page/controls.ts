import type { FieldKind, Setting, SourcedText, TextSource } from '../fields/field.ts'
import { followHeadings, headingSelector } from './headings.ts'
import { controlRoles, type LabelMap, labelledBy, mapLabels, namesOf, nativeControls } from './labels.ts'
import type { PageField } from './page-field.ts'
import { textOf } from './text.ts'

export const controlSelector = `${nativeControls},${controlRoles}`
const groupSelector = 'fieldset,[role=group],[role=radiogroup]'

/** A text that names something, and the element in which it stands. */
export interface FoundLabel extends SourcedText {
  readonly element: Element
}

export interface ControlReading {
  readonly setting: Setting
  readonly labels: LabelMap
  /** Headings over a place, nearest first. */
  readonly headings: (element: Element) => readonly SourcedText[]
  readonly kindOf?: (control: Element) => FieldKind
  /** Finds a text beside a control that no markup names. */
  readonly nearby?: (control: Element) => FoundLabel | null
}

/** Every field of a form that can be filled in, in page order. It reads the words at the controls and none of what stands in them. */
export function readControls(root: Document | ShadowRoot | Element, setting: Setting): PageField[] {
  const headings = followHeadings()
  const read = controlReader({ setting, labels: mapLabels(root.querySelectorAll('label')), headings: headings.over })
  const fields: PageField[] = []
  for (const element of root.querySelectorAll(`${headingSelector},${controlSelector}`)) {
    const field = element.matches(headingSelector) ? headings.enter(element) : read(element)
    if (field) fields.push(field)
  }
  return fields
}

/** Reads one control after another, in page order; a control that belongs to a group already begun joins it and gives nothing. */
export function controlReader({ setting, labels, headings, kindOf, nearby }: ControlReading): (control: Element) => PageField | null {
  const begun = new Map<Element | null, Map<string, PageField>>()
  const legends = new Map<Element, FoundLabel | null>()

  return function read(control) {
    if (isShell(control)) return null
    const type = control.getAttribute('role') ?? control.getAttribute('type')
    const group = type === 'radio' || type === 'checkbox' ? groupOf(control, type) : null
    if (!group && type !== 'radio') return single(control)
    const owner = group ?? control.closest('form')
    const name = control.getAttribute('name') ?? ''
    const known = begun.get(owner)?.get(name)
    const option = type === 'checkbox' ? [single(control)] : []
    if (known) {
      ;(known.controls as Element[]).push(control)
      ;(known.options as PageField[]).push(...option)
      return null
    }
    const question = (group && legendOf(group)) ?? nearby?.(control) ?? null
    const field = describe(
      control,
      [...(question ? [question] : []), ...namesOf(control, []).filter(isHidden)],
      question?.element,
      group,
      option,
    )
    begun.set(owner, (begun.get(owner) ?? new Map()).set(name, field))
    return field
  }

  function single(control: Element): PageField {
    const own = labels.get(control) ?? []
    const names = namesOf(control, own)
    const found = names.every(isHidden) ? nearby?.(control) : null
    return describe(control, found ? [found, ...names] : names, own[0] ?? found?.element, null, [])
  }

  function describe(
    control: Element,
    names: readonly SourcedText[],
    anchor: Element | undefined,
    group: Element | null,
    options: PageField[],
  ): PageField {
    const autocomplete = control.getAttribute('autocomplete')?.trim().toLowerCase() ?? ''
    const field = {
      kind: kindOf?.(control) ?? 'input',
      labels: names.map(({ source, text }) => ({ source, text })),
      context: [...legendsOver(group ?? control), ...headings(control), ...formName(control)],
      autocomplete: /^(on|off)$/.test(autocomplete) ? '' : autocomplete,
      setting,
      lang: control.closest('[lang]')?.getAttribute('lang') ?? '',
    }
    return { field, anchor: anchor ?? control, controls: [control], options }
  }

  function legendOf(group: Element): FoundLabel | null {
    const known = legends.get(group)
    if (known !== undefined) return known
    const legend = [...group.children].find((child) => child.localName === 'legend')
    const text = labelledBy(group) || group.getAttribute('aria-label') || (legend ? textOf(legend) : '')
    const found = text ? { source: 'legend' as const, text, element: legend ?? group } : null
    legends.set(group, found)
    return found
  }

  function legendsOver(element: Element): SourcedText[] {
    const over: SourcedText[] = []
    for (let group = above(element); group; group = above(group)) {
      const legend = legendOf(group)
      if (legend) over.push({ source: legend.source, text: legend.text })
    }
    return over
  }

  function formName(control: Element): SourcedText[] {
    const form = control.closest('form')
    // Attributes, not properties: a control named "name" stands in the form's properties.
    const text = form?.getAttribute('aria-label') ?? form?.getAttribute('name') ?? form?.getAttribute('id')
    return text ? [{ source: 'form-name', text }] : []
  }
}

/** Whether a text is nothing that a person sees beside the control. */
function isHidden({ source }: { readonly source: TextSource }): boolean {
  return source === 'name' || source === 'title' || source === 'placeholder'
}

/** A widget's outer element whose own control is inside, or a part of a control already read. */
function isShell(control: Element): boolean {
  if (control.matches(nativeControls)) return false
  return control.querySelector(nativeControls) !== null || (control.parentElement?.closest(controlRoles) ?? null) !== null
}

function above(element: Element): Element | null {
  return element.parentElement?.closest(groupSelector) ?? null
}

/** The group whose legend is the question that a radio button or box answers: the box is not one of several other questions. */
function groupOf(control: Element, type: string): Element | null {
  const group = above(control)
  if (!group) return null
  const name = control.getAttribute('name')
  const first = group.querySelector(controlSelector)
  if (first !== control && first?.getAttribute('name') !== name) return null
  if (type === 'radio') return group
  const boxes = [...group.querySelectorAll('[type=checkbox],[role=checkbox]')].filter((box) => box.getAttribute('name') === name)
  return boxes.length > 1 ? group : null
}
