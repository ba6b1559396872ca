import type { FieldKind, Setting, SourcedText } from '../fields/field.ts'
import { type BoxGroups, boxGroups } from './box-groups.ts'
import type { Context, FoundLabel } from './context.ts'
import { type LabelMap, nativeControls } from './labels.ts'
import { closestOver } from './members.ts'
import { namesOf } from './names-of.ts'
import type { GrowingField, PageField } from './page-field.ts'
import { controlRoles, editors } from './text.ts'

export interface ControlReading {
  readonly setting: Setting
  readonly labels: LabelMap
  readonly context: Context
  readonly kindOf: (control: Element, context: readonly SourcedText[]) => FieldKind
  /** Finds a text beside a control that no markup names; `question`: of several boxes, not of one. */
  readonly nearby: (control: Element, question: boolean) => FoundLabel | null
}

/** Reads one control after another, in page order; a control that belongs to a field already begun joins it and gives nothing. */
export function controlReader({ setting, labels, context, kindOf, nearby }: ControlReading): (control: Element) => PageField | null {
  const groups: BoxGroups = boxGroups()
  let last: GrowingField | null = null

  return function read(control) {
    if (isShell(control)) return null
    const type = control.getAttribute('role') ?? control.getAttribute('type')
    if (type === 'radio') return box(control, true)
    if (type === 'checkbox') return box(control, false)
    return alone(control)
  }

  /** A radio button or a box: one of several under one question, or a box by itself. */
  function box(control: Element, isRadio: boolean): GrowingField | null {
    const group = groups.of(control, isRadio)
    if (!group && !isRadio) return alone(control)
    const owner = group ?? control.closest('form')
    const name = control.getAttribute('name') ?? ''
    const known = groups.begun(owner, name)
    const option = isRadio ? null : single(control)
    if (known) {
      known.controls.push(control)
      if (option) known.options.push(option)
      return null
    }
    const question = (group && context.legendOf(group)) ?? nearby(control, true)
    const unseen = namesOf(control, []).filter(isUnseen)
    const field = describe(control, question, unseen, question?.element, group ?? control, option ? [option] : [])
    groups.begin(owner, name, field)
    return field
  }

  /** A box without words of its own right after another is a part of the same answer: the second input of a date. */
  function alone(control: Element): GrowingField | null {
    const field = single(control)
    if (last?.field.labels.some((text) => !isName(text)) && field.field.labels.every(isName) && last.controls.at(-1) === before(control)) {
      last.controls.push(control)
      return null
    }
    last = field
    return field
  }

  function single(control: Element): GrowingField {
    const own = labels.get(control) ?? []
    const names = namesOf(control, own)
    const found = names.every(isUnseen) ? nearby(control, false) : null
    return describe(
      control,
      found,
      names.some(isSeen) ? names.filter(({ source }) => source !== 'tooltip') : names,
      own[0] ?? found?.element,
      control,
      [],
    )
  }

  function describe(
    control: Element,
    found: SourcedText | null | undefined,
    names: readonly SourcedText[],
    anchor: Element | undefined,
    place: Element,
    options: PageField[],
  ): GrowingField {
    const over = context.over(place)
    const field = {
      kind: kindOf(control, over),
      labels: found ? [{ source: found.source, text: found.text }, ...names] : names,
      context: over,
      autocomplete: (control.getAttribute('autocomplete') ?? '').toLowerCase().replace(/^o(n|ff)$/, ''),
      setting,
      lang: context.langOf(control),
    }
    return { field, anchor: anchor ?? control, controls: [control], options }
  }
}

/** Whether a text names the control for a person who fills it in; beside such a text a tooltip only explains. */
function isSeen({ source }: SourcedText): boolean {
  return source === 'label' || source === 'accessible-name'
}

function isName({ source }: SourcedText): boolean {
  return source === 'name-in-the-code'
}

function isUnseen(text: SourcedText): boolean {
  return !isSeen(text)
}

/** The control before this one in the same place, with nothing but hidden inputs, buttons and icons between. */
function before(control: Element): Element | null {
  let sibling = control.previousElementSibling
  while (sibling && /^(input|button|i|svg|img)$/.test(sibling.localName) && !sibling.matches(nativeControls)) {
    sibling = sibling.previousElementSibling
  }
  return sibling
}

/** A widget's outer element whose own control is inside, or a part of a control already read; what stands in an editor is written there. */
function isShell(control: Element): boolean {
  if (/^(input|select|textarea)$/.test(control.localName)) return false
  const holdsOwn = control.querySelector(nativeControls) !== null && !control.matches(editors)
  return holdsOwn || closestOver(control, controlRoles) !== null
}
