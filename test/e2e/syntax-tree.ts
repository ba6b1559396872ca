import type { Node } from 'acorn'

/** A node of a syntax tree, with all that stands in it. */
export type At = Node & Record<string, unknown>

const scopes = new WeakMap<At, Map<string, At | undefined>>()

/** What a name was given where it is declared, as seen from within these nodes; null where no one declares it. */
export function givenTo(name: string, above: readonly At[]): At | undefined | null {
  for (const outer of [...above].reverse()) {
    const declared = declaredIn(outer)
    if (declared.has(name)) return declared.get(name)
  }
  return null
}

function declaredIn(scope: At): Map<string, At | undefined> {
  const known = scopes.get(scope)
  if (known) return known
  const declared = new Map<string, At | undefined>()
  scopes.set(scope, declared)
  const declare = (pattern: At | null | undefined, given?: At) => {
    if (pattern?.type === 'Identifier') declared.set(String(pattern['name']), given)
    else if (pattern) walk(pattern, [], (node, within) => node.type === 'Identifier' && isReference(node, within.at(-1)) && declare(node))
  }
  if (isFunction(scope)) for (const parameter of scope['params'] as At[]) declare(parameter)
  if (isFunction(scope) || scope.type === 'ClassExpression') declare(scope['id'] as At)
  if (scope.type === 'CatchClause') declare(scope['param'] as At)
  const isBlock = /^(Program|BlockStatement|For\w*Statement|SwitchStatement)$/.test(scope.type)
  if (isBlock || isFunction(scope)) {
    walkWithin(scope, (node, isNested) => {
      const isHoisted = node.type === 'VariableDeclaration' && node['kind'] === 'var'
      if (isNested && !isHoisted) return
      if (node.type === 'VariableDeclaration')
        for (const one of node['declarations'] as At[]) declare(one['id'] as At, (one['init'] ?? undefined) as At | undefined)
      if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') declare(node['id'] as At)
    })
  }
  return declared
}

/** The nodes of a scope outside the functions in it; whether they stand in a block of their own. */
function walkWithin(scope: At, visit: (node: At, isNested: boolean) => void): void {
  const go = (node: At, isNested: boolean) => {
    for (const child of childrenOf(node)) {
      visit(child, isNested)
      if (!isFunction(child)) go(child, isNested || child.type === 'BlockStatement' || /^For/.test(child.type))
    }
  }
  go(scope, false)
}

function isFunction({ type }: At): boolean {
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
}

/** Whether an identifier stands for a variable, and is not a name of a property. */
export function isReference(node: At, parent: At | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true
  if (parent?.type === 'Property') return parent['value'] === node || parent['computed'] === true
  return !/^(MethodDefinition|PropertyDefinition|LabeledStatement|BreakStatement|ContinueStatement|ExportSpecifier|ImportSpecifier)$/.test(
    parent?.type ?? '',
  )
}

/** The words of a name, a text, or a text with nothing to be filled in. */
export function textOf(node: At | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return String(node['name'])
  if (node.type === 'Literal') return String(node['value'])
  if (node.type === 'TemplateElement') return (node['value'] as { cooked?: string }).cooked ?? ''
  return node.type === 'TemplateLiteral' ? (node['quasis'] as At[]).map(textOf).join('') : ''
}

/** Visits a node and all below it, with the nodes above each. */
export function walk(node: At, above: readonly At[], visit: (node: At, above: readonly At[]) => unknown): void {
  visit(node, above)
  const within = [...above, node]
  for (const child of childrenOf(node)) walk(child, within, visit)
}

function childrenOf(node: At): At[] {
  return Object.values(node)
    .flat()
    .filter((child): child is At => typeof child === 'object' && child !== null && 'type' in child)
}
