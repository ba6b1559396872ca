import { follows } from './dom.ts'

/** A place for a mark in the host's tree: as a child of the first, before the second. */
export type Spot = readonly [parent: Node, before: Node | null]

/**
 * Where the mark of a field may stand, best first: after its label, after label and control, at the end of what holds them,
 * after that. All are after the whole label, and outside it.
 */
export function spotsFor(anchor: Element, controls: readonly Element[]): Spot[] {
  const holder = anchor.parentNode
  if (!holder) return []
  let beside = controls[controls.length - 1]
  while (beside && beside.parentNode !== holder) beside = beside.parentElement ?? undefined
  const spots: Spot[] = [[holder, anchor.nextSibling]]
  if (beside && beside !== anchor && follows(anchor, beside)) {
    // In a row of cells what comes between label and control would part them as soon as a note opens there.
    const inCells = /grid|flex/.test(getComputedStyle(holder as Element).display)
    spots.splice(inCells ? 0 : 1, 0, [holder, beside.nextSibling])
  }
  spots.push([holder, null])
  if (holder.parentNode && !holder.parentElement?.matches('form,body')) spots.push([holder.parentNode, holder.nextSibling])
  return spots
}

/**
 * Selectors of the page that a further node can change: siblings, positions, emptiness. States and the like are taken out of them,
 * since what matches only on focus must not change either. Null where a style sheet of another origin cannot be read.
 */
export function structuralSelectors(root: Document | ShadowRoot): { selectors: string[]; complete: boolean } {
  const selectors = new Set<string>()
  let complete = true
  for (const sheet of [...root.styleSheets, ...(root.adoptedStyleSheets ?? [])]) {
    try {
      collect(sheet.cssRules, selectors)
    } catch {
      complete = false
    }
  }
  return { selectors: [...selectors], complete }
}

function collect(rules: CSSRuleList, into: Set<string>): void {
  for (const rule of rules) {
    const selector = (rule as CSSStyleRule).selectorText
    if (selector && /[+~]|:(nth|first|last|only|empty|has)/.test(selector)) {
      into.add(
        selector
          .replace(/::[\w-]+(\([^)]*\))?|:not\([^)]*\)/g, '')
          .replace(/:(?!nth|first|last|only|empty|has|is|where)[\w-]+(\([^)]*\))?/g, ':is(*)'),
      )
    }
    const inner = (rule as CSSGroupingRule).cssRules
    if (inner) collect(inner, into)
  }
}

/** What the page's structural selectors match below a node, leaving out our own marks. */
export function matchedBy(selectors: readonly string[], below: ParentNode, mark: string): Set<Element>[] {
  return selectors.map((selector) => {
    try {
      return new Set([...below.querySelectorAll(selector)].filter((element) => element.localName !== mark))
    } catch {
      return new Set()
    }
  })
}

/** The elements that a selector matches in one set and not in the other. */
export function differing(before: readonly Set<Element>[], after: readonly Set<Element>[]): Set<Element> {
  const changed = new Set<Element>()
  before.forEach((one, at) => {
    for (const element of one) if (!after[at]?.has(element)) changed.add(element)
    for (const element of after[at] ?? []) if (!one.has(element)) changed.add(element)
  })
  return changed
}
