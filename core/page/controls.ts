import type { FieldKind, Setting, SourcedText } from '../fields/field.ts'
import { type Context, type FoundLabel, followContext, groupOver, headingSelector } from './context.ts'
import { controlSelector, type LabelMap, mapLabels, namesOf, nativeControls } from './labels.ts'
import type { PageField } from './page-field.ts'
import { controlRoles } from './text.ts'

export interface ControlReading {
  readonly setting: Setting
  readonly labels: LabelMap
  readonly context: Context
  readonly kindOf?: (control: Element, context: readonly SourcedText[]) => FieldKind
  /** Finds a text beside a control that no markup names. */
  readonly nearby?: (control: Element) => FoundLabel | null
}

/** Every field of a form that can be filled in, in page order. It reads the words at the controls and none of what stands in them. */
export function readControls(root: Document | ShadowRoot | Element, setting: Setting): PageField[] {
  const context = followContext()
  const read = controlReader({ setting, labels: mapLabels(root.querySelectorAll('label')), context })
  const fields: PageField[] = []
  for (const element of root.querySelectorAll(`${headingSelector},${controlSelector}`)) {
    const field = element.matches(headingSelector) ? context.enter(element) : read(element)
    if (field) fields.push(field)
  }
  return fields
}

/** Reads one control after another, in page order; a control that belongs to a group already begun joins it and gives nothing. */
export function controlReader({ setting, labels, context, kindOf, nearby }: ControlReading): (control: Element) => PageField | null {
  const groups = new Map<Element | null, Map<string, PageField>>()

  return function read(control) {
    if (isShell(control)) return null
    const type = control.getAttribute('role') ?? control.getAttribute('type')
    const isRadio = type === 'radio'
    const group = isRadio || type === 'checkbox' ? groupOf(control, isRadio) : null
    if (!group && !isRadio) return single(control)
    const owner = group ?? control.closest('form')
    const name = control.getAttribute('name') ?? ''
    const begun = groups.get(owner) ?? new Map<string, PageField>()
    const known = begun.get(name)
    const option = isRadio ? [] : [single(control)]
    if (known) {
      ;(known.controls as Element[]).push(control)
      ;(known.options as PageField[]).push(...option)
      return null
    }
    const question = (group && context.legendOf(group)) ?? nearby?.(control)
    const field = describe(control, question, namesOf(control, []).filter(isUnseen), question?.element, group ?? control, option)
    groups.set(owner, begun.set(name, field))
    return field
  }

  function single(control: Element): PageField {
    const own = labels.get(control) ?? []
    const names = namesOf(control, own)
    const found = names.every(isUnseen) ? nearby?.(control) : null
    return describe(control, found, names, own[0] ?? found?.element, control, [])
  }

  function describe(
    control: Element,
    found: SourcedText | null | undefined,
    names: readonly SourcedText[],
    anchor: Element | undefined,
    place: Element,
    options: PageField[],
  ): PageField {
    const over = context.over(place)
    const field = {
      kind: kindOf?.(control, over) ?? 'input',
      labels: found ? [{ source: found.source, text: found.text }, ...names] : names,
      context: over,
      autocomplete: (control.getAttribute('autocomplete') ?? '').toLowerCase().replace(/^o(n|ff)$/, ''),
      setting,
      lang: control.closest('[lang]')?.getAttribute('lang') ?? '',
    }
    return { field, anchor: anchor ?? control, controls: [control], options }
  }
}

/** Whether a text is nothing that a person sees beside the control. */
function isUnseen({ source }: SourcedText): boolean {
  return /^[nt]|^pl/.test(source)
}

/** A widget's outer element whose own control is inside, or a part of a control already read. */
function isShell(control: Element): boolean {
  return !control.matches(nativeControls) && !!(control.querySelector(nativeControls) || control.parentElement?.closest(controlRoles))
}

/** The group whose legend is the question that a radio button or box answers: the box is not one of several other questions. */
function groupOf(control: Element, isRadio: boolean): Element | null {
  const group = groupOver(control)
  const boxes = [...(group?.querySelectorAll(controlSelector) ?? [])]
  const same = (box: Element | undefined) => box?.getAttribute('name') === control.getAttribute('name')
  return same(boxes[0]) && (isRadio || boxes.filter(same).length > 1) ? group : null
}
