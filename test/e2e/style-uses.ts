import { isInAll, isKnown } from './compat-data.ts'

/** Something that a style sheet asks of a browser and that not all of them have, where it stands. */
export interface Lacking {
  /** The feature’s address in the data, from `css.` on. */
  readonly feature: string
  readonly rule: string
  /** Whether a browser without it reads something else: a declaration before it, or it stands behind a question. */
  readonly falls: boolean
}

interface Rule {
  readonly selector: string
  readonly declarations: readonly (readonly [property: string, value: string])[]
  /** The at-rules around it. */
  readonly within: readonly string[]
}

/** What of a style sheet some of the oldest browsers do not know. */
export function lackingIn(css: string): Lacking[] {
  return rulesOf(css).flatMap((rule) => [...inPreludes(rule), ...inSelector(rule), ...inDeclarations(rule)])
}

function inPreludes({ within, selector }: Rule): Lacking[] {
  return within.flatMap((prelude) => {
    const [, name = '', condition = ''] = prelude.match(/^@([\w-]+)\s*(.*)$/s) ?? []
    const features = [...condition.matchAll(/\(\s*([\w-]+)\s*[:)]/g)].map(([, feature = '']) => `at-rules.${name}.${feature}`)
    const asked = [
      `at-rules.${name}`,
      ...(name === 'supports' ? [] : features),
      ...(/selector\(/.test(condition) ? ['at-rules.supports.selector'] : []),
    ]
    return asked.filter(isLacking).map((feature) => ({ feature, rule: `${prelude} ${selector}`, falls: false }))
  })
}

function inSelector({ selector, within }: Rule): Lacking[] {
  const names = [...selector.matchAll(/::?([\w-]+)/g)].map(([, name = '']) => `selectors.${name}`)
  const nested = selector.includes('&') ? ['selectors.nesting'] : []
  return [...names, ...nested].filter(isLacking).map((feature) => ({ feature, rule: selector, falls: isAsked(within) }))
}

function inDeclarations({ selector, declarations, within }: Rule): Lacking[] {
  return declarations.flatMap(([property, value], at) => {
    const before = declarations.slice(0, at).some(([other]) => other === property || other === `-webkit-${property}`)
    return featuresOf(property, value)
      .filter(isLacking)
      .map((feature) => ({ feature, rule: `${selector} { ${property}: ${value} }`, falls: before || isAsked(within) }))
  })
}

/** What a declaration needs: its property, its words, its functions and units. */
function featuresOf(property: string, value: string): string[] {
  if (/^-/.test(property)) return []
  const words = value.replace(/"[^"]*"/g, '""')
  const parts = [...words.matchAll(/[a-z][\w-]*/gi)].map(([word]) => word)
  const functions = [...words.matchAll(/([a-z][\w-]*)\(/gi)].map(([, name = '']) => name)
  return [
    `properties.${property}`,
    ...parts.map((word) => `properties.${property}.${word}`),
    ...functions.flatMap((name) => [`types.${name}`, `types.gradient.${name}`, `types.color.${name}`]),
    ...(/\d(dv|sv|lv)[hwib]/.test(words) ? ['types.length.viewport_percentage_units_dynamic'] : []),
    ...(/\dcq/.test(words) ? ['types.length.container_query_length_units'] : []),
    ...(property === 'content' && words.includes('/') ? ['properties.content.alt_text'] : []),
    ...(property === 'text-decoration' ? inTextDecoration(words) : []),
  ]
}

function inTextDecoration(words: string): string[] {
  return [
    ...(/\d/.test(words) ? ['properties.text-decoration.includes_thickness'] : []),
    ...(/dotted|dashed|double|wavy|solid|#|var/.test(words) ? ['properties.text-decoration.includes_color-and-style'] : []),
  ]
}

function isAsked(within: readonly string[]): boolean {
  return within.some((prelude) => prelude.startsWith('@supports'))
}

function isLacking(feature: string): boolean {
  return isKnown(`css.${feature}`) && !isInAll(`css.${feature}`)
}

/** Reads a style sheet into its rules. */
export function rulesOf(css: string, within: readonly string[] = []): Rule[] {
  const rules: Rule[] = []
  let rest = css.replace(/\/\*[\s\S]*?\*\//g, '')
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const close = closing(rest, open)
    const prelude = rest.slice(rest.lastIndexOf(';', open) + 1, open).trim()
    const body = rest.slice(open + 1, close)
    if (/^@(media|supports|layer|container)\b/.test(prelude)) rules.push(...rulesOf(body, [...within, prelude]))
    else if (body.includes('{'))
      rules.push(...rulesOf(body, within).map((rule) => ({ ...rule, selector: `${prelude} & ${rule.selector}` })))
    else rules.push({ selector: prelude, declarations: declarationsOf(body), within })
    rest = rest.slice(close + 1)
  }
  return rules
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new SyntaxError(`no end of the block after ${text.slice(Math.max(0, open - 60), open)}`)
}

function declarationsOf(body: string): (readonly [string, string])[] {
  return body
    .split(';')
    .map((one) => one.split(/:(.*)/s))
    .filter(([, value]) => value !== undefined)
    .map(([property = '', value = '']) => [property.trim(), value.trim()] as const)
}
