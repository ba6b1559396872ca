import { parse } from 'acorn'
import { type At, givenTo, isReference, textOf, walk } from './syntax-tree.ts'

/** A classic script, or a module. */
export type SourceType = 'script' | 'module'

/** Something of the browser that a script uses: by its name, and what the script asks before it does. */
export interface Use {
  readonly kind: 'member' | 'global' | 'constructor' | 'style' | 'event' | 'option' | 'pseudo-class'
  readonly name: string
  /** Of a member: the global that has it, where it is one. Of an option: the name of what takes it. */
  readonly of?: string
  /** Names that a condition around it mentions; `try`, `?.` and `??` where the script goes on without it. */
  readonly guards: ReadonlySet<string>
  readonly source: string
}

/** The style sheets that a script carries as text. */
export function styleSheetsIn(source: string, sourceType: SourceType): string[] {
  const sheets: string[] = []
  walk(treeOf(source, sourceType), [], (node) => {
    if ((node.type === 'Literal' || node.type === 'TemplateElement') && isStyleSheet(textOf(node))) sheets.push(textOf(node))
  })
  return sheets
}

function isStyleSheet(text: string): boolean {
  return /[\w\])]\s*\{\s*[\w-]+:[^}]+\}/.test(text)
}

/** Parses a script as a browser of 2021 does, and refuses what that year's regular expressions do not know in every browser. */
export function parseAsOf2021(source: string, sourceType: SourceType): void {
  walk(treeOf(source, sourceType), [], (node) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } }
    const written = isCallOf(node, 'RegExp') ? (node['arguments'] as At[]).map(textOf).join(' ') : regex?.pattern
    if (written !== undefined && /\(\?<[=!]/.test(written)) throw new SyntaxError(`lookbehind in /${written}/`)
    const flags = regex?.flags ?? (isCallOf(node, 'RegExp') ? textOf((node['arguments'] as At[])[1]) : '')
    if (/[vd]/.test(flags)) throw new SyntaxError(`flag ${flags} of /${written}/`)
  })
}

function treeOf(source: string, sourceType: SourceType): At {
  return parse(source, { ecmaVersion: 2021, sourceType }) as unknown as At
}

/** Every use in a script of what might be the browser's. What is the script's own only shares its name. */
export function usesIn(source: string, sourceType: SourceType): Use[] {
  const uses: Use[] = []
  walk(treeOf(source, sourceType), [], (node, above) => {
    const found = namesAt(node, above)
    if (found.length === 0) return
    const guards = guardsAround(node, above)
    const line = source.slice(Math.max(0, node.start - 30), node.end + 30)
    for (const one of found) uses.push({ ...one, guards, source: line })
  })
  return uses
}

type Found = Pick<Use, 'kind' | 'name' | 'of'>

function namesAt(node: At, above: readonly At[]): Found[] {
  const parent = above.at(-1)
  switch (node.type) {
    case 'MemberExpression':
      return isMereQuestion(node, above) ? [] : [memberAt(node, above)]
    case 'Identifier':
      return isReference(node, parent) && givenTo(String(node['name']), above) === null
        ? [{ kind: 'global', name: String(node['name']) }]
        : []
    case 'ObjectPattern':
      return (node['properties'] as At[]).filter(({ key }) => key).map(({ key }) => ({ kind: 'member', name: textOf(key as At) }))
    case 'CallExpression':
    case 'NewExpression':
      return [...optionsOf(node), ...eventOf(node), ...constructorOf(node, above)]
    case 'Literal':
    case 'TemplateElement':
      return pseudoClassesIn(textOf(node))
    default:
      return []
  }
}

function memberAt(node: At, above: readonly At[]): Found {
  const object = node['object'] as At
  const name = propertyOf(node)
  if (object.type === 'MemberExpression' && propertyOf(object) === 'style') return { kind: 'style', name }
  if (object.type !== 'Identifier') return { kind: 'member', name }
  const variable = String(object['name'])
  const given = givenTo(variable, above)
  if (/^(window|globalThis|self)$/.test(given === null ? variable : String(given?.['name']))) return { kind: 'global', name }
  return given === null ? { kind: 'member', name, of: variable } : { kind: 'member', name }
}

function constructorOf(node: At, above: readonly At[]): Found[] {
  const name = String((node['callee'] as At)['name'])
  return node.type === 'NewExpression' && givenTo(name, above) === null ? [{ kind: 'constructor', name }] : []
}

/** To read a property in order to ask whether it is there does no harm where it is not. */
function isMereQuestion(node: At, above: readonly At[]): boolean {
  const parent = above.at(-1)
  if (parent === undefined) return false
  if (parent.type === 'UnaryExpression') return true
  if (parent.type === 'LogicalExpression' || /^(&&|\|\||\?\?)=$/.test(String(parent['operator']))) return parent['left'] === node
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return parent['test'] === node
  // `const popovers = window.popovers`, to be asked for later: what is then done with it is a use of its own.
  return parent.type === 'VariableDeclarator' || (parent['optional'] === true && parent['object'] === node)
}

function optionsOf(node: At): Found[] {
  const callee = node['callee'] as At
  const of = callee.type === 'MemberExpression' ? propertyOf(callee) : String(callee['name'] ?? '')
  const objects = (node['arguments'] as At[]).filter(({ type }) => type === 'ObjectExpression')
  const keys = objects.flatMap((object) => (object['properties'] as At[]).filter(({ key }) => key).map(({ key }) => textOf(key as At)))
  return keys.map((name) => ({ kind: 'option', name, of }))
}

function eventOf(node: At): Found[] {
  const callee = node['callee'] as At
  const isListening = (callee.type === 'MemberExpression' ? propertyOf(callee) : callee['name']) === 'addEventListener'
  const [type] = node['arguments'] as At[]
  return isListening && type?.type === 'Literal' ? [{ kind: 'event', name: textOf(type) }] : []
}

/** Selectors stand in texts; a style sheet in a text is read as one elsewhere. */
function pseudoClassesIn(text: string): Found[] {
  if (text.includes('{')) return []
  return [...text.matchAll(/(?<![\w:]):([a-z-]+)(?=[\s.[(:)>+~,]|$)/g)].map(([, name = '']) => ({ kind: 'pseudo-class', name }))
}

/** What is asked around a use, up to the script. */
function guardsAround(node: At, above: readonly At[]): Set<string> {
  const guards = new Set<string>()
  above.forEach((outer, depth) => {
    const inner = above[depth + 1] ?? node
    if (outer.type === 'TryStatement' && outer['block'] === inner && outer['handler']) guards.add('try')
    if (inner === node && outer['optional'] === true && outer['callee'] === node) guards.add('?.')
    if (inner === node && outer['operator'] === '??' && outer['left'] === node) guards.add('??')
    const condition = conditionOf(outer, inner)
    if (condition) for (const name of mentionedIn(condition, above.slice(0, depth + 1))) guards.add(name)
  })
  return guards
}

/** What has to hold, or not to hold, for a part of a node to run. */
function conditionOf(outer: At, inner: At): At | undefined {
  if (/&&=?/.test(String(outer['operator'])) && outer['right'] === inner) return outer['left'] as At
  if (outer.type !== 'IfStatement' && outer.type !== 'ConditionalExpression') return undefined
  const test = outer['test'] as At
  const isDenied = test['operator'] === '!' || /^===?$/.test(String(test['operator']))
  return outer['consequent'] === inner || (isDenied && outer['alternate'] === inner) ? test : undefined
}

/** The names in a condition; of a variable, those in what it was given. */
function mentionedIn(condition: At, above: readonly At[], deep = true): Set<string> {
  const names = new Set<string>()
  walk(condition, above, (node, within) => {
    if (node.type === 'MemberExpression') names.add(propertyOf(node))
    if (node.type === 'Literal' || node.type === 'TemplateElement') names.add(textOf(node))
    if (node.type !== 'Identifier') return
    const given = givenTo(String(node['name']), within)
    if (given === null) names.add(String(node['name']))
    else if (deep && given) for (const name of mentionedIn(given, within, false)) names.add(name)
  })
  return names
}

function isCallOf(node: At, name: string): boolean {
  return (node.type === 'CallExpression' || node.type === 'NewExpression') && (node['callee'] as At)['name'] === name
}

function propertyOf(node: At): string {
  const property = node['property'] as At
  return node['computed'] === true && property.type === 'Identifier' ? '' : textOf(property)
}
