import { isInAll, isKnown, namesBelow } from './compat-data.ts'
import type { Use } from './script-uses.ts'

/** What the scripts get hold of in a page. A member by any other name of the browser's has to be declared the script's own. */
const interfaces =
  'AbortController AbortSignal Attr Blob CSSGroupingRule CSSRule CSSRuleList CSSStyleDeclaration CSSStyleRule CSSStyleSheet CharacterData CustomElementRegistry CustomEvent DOMImplementation DOMRect DOMRectList DOMRectReadOnly DOMTokenList Document DocumentFragment Element Event EventTarget FormData HTMLAnchorElement HTMLButtonElement HTMLDetailsElement HTMLElement HTMLFormElement HTMLInputElement HTMLLabelElement HTMLLinkElement HTMLMetaElement HTMLScriptElement HTMLSlotElement HTMLStyleElement HTMLTemplateElement Headers IntersectionObserver IntersectionObserverEntry KeyboardEvent Location MutationObserver MutationRecord NamedNodeMap Node NodeList PointerEvent Range ResizeObserver Response ShadowRoot Storage StyleSheet StyleSheetList Text TreeWalker TrustedTypePolicy TrustedTypePolicyFactory UIEvent URL URLSearchParams Window XMLHttpRequest'.split(
    ' ',
  )
const builtins = 'Array Date Error Function Map Number Object Promise RegExp Set String WeakMap Intl.DateTimeFormat Intl.ListFormat'.split(
  ' ',
)

const instances = [...interfaces.map((name) => `api.${name}`), ...builtins.map((name) => `javascript.builtins.${name}`)]

/** Members that several of these have, some of them of late, and the one that the scripts mean. */
const meanings = new Map(
  Object.entries({
    capture: 'api.EventTarget.addEventListener.options_parameter.options_capture_parameter',
    cssRules: 'api.CSSStyleSheet.cssRules',
    name: 'api.HTMLInputElement.name',
    rel: 'api.HTMLAnchorElement.rel',
    replace: 'javascript.builtins.String.replace',
    size: 'javascript.builtins.Map.size',
  }),
)

/** Every name of a member that any interface, built-in or style has. */
const allNames: ReadonlySet<string> = new Set([
  ...['api', 'javascript.builtins'].flatMap((root) => namesBelow(root).flatMap((one) => namesBelow(`${root}.${one}`))),
  ...namesBelow('css.properties').map((name) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())),
])

/**
 * What an old browser makes of a use: `had` by all of them, `lacking` in one of them, or `stranger`, a name of the browser's at
 * something that no script of ours gets hold of.
 */
export function supportOf(use: Use): 'had' | 'lacking' | 'stranger' {
  const meant = use.of === undefined ? meanings.get(use.name) : undefined
  const found = meant === undefined ? featuresOf(use) : [meant]
  // An event that never comes in one interface may come in another, as scripts listen to it.
  if (found.length > 0) return (use.kind === 'event' ? found.some(isInAll) : found.every(isInAll)) ? 'had' : 'lacking'
  if (use.kind === 'global') return 'stranger'
  return use.kind === 'member' && allNames.has(use.name) && !stylesCalled(use.name).some(isInAll) ? 'stranger' : 'had'
}

function featuresOf({ kind, name, of }: Use): string[] {
  switch (kind) {
    case 'global':
      return known([`api.Window.${name}`, `api.EventTarget.${name}`, `api.${name}`, `javascript.builtins.${name}`])
    case 'constructor':
      return known([`api.${name}.${name}`, `javascript.builtins.${name}.${name}`])
    case 'style':
      return stylesCalled(name)
    case 'pseudo-class':
      return known([`css.selectors.${name}`])
    case 'event':
      return known(namesBelow('api').map((one) => `api.${one}.${name}_event`))
    case 'option':
      return optionsCalled(name, [...instances.map((one) => `${one}.${of}`), `api.${of}.${of}`, `javascript.builtins.Intl.${of}.${of}`])
    case 'member':
      return membersCalled(name, of)
  }
}

function membersCalled(name: string, of: string | undefined): string[] {
  const isOfOne = of !== undefined && (isKnown(`api.${of}`) || isKnown(`javascript.builtins.${of}`))
  if (isOfOne) return known([`api.${of}.${name}_static`, `api.${of}.${name}`, `javascript.builtins.${of}.${name}`])
  return known(instances.map((one) => `${one}.${name}`))
}

/** A property of a style, as scripts spell it. */
function stylesCalled(name: string): string[] {
  return known([`css.properties.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`])
}

/** The features of an option, however deep the data put it below what takes it. */
function optionsCalled(name: string, takers: readonly string[]): string[] {
  const isIt = new RegExp(`^(\\w+_)?${name}_parameter$`)
  const below = (address: string): string[] =>
    namesBelow(address).flatMap((key) => [...(isIt.test(key) ? [`${address}.${key}`] : []), ...below(`${address}.${key}`)])
  return takers.flatMap(below)
}

function known(addresses: readonly string[]): string[] {
  return addresses.filter(isKnown)
}
