import { Engine } from 'php-parser'

/** What PHP holds; an array keeps the order of its keys. */
export type Value = string | number | boolean | null | Values
export type Values = ReadonlyMap<string | number, Value>
export type Call = (...values: readonly Value[]) => Value

interface Node {
  readonly kind: string
  readonly [part: string]: unknown
}

/** PHP as its parser reads it; throws where it is none. */
export function parsePhp(text: string): readonly Node[] {
  const engine = new Engine({ parser: { suppressErrors: false }, ast: { withPositions: false } })
  return (engine.parseCode(text, 'fieldnote.php') as { readonly children: readonly unknown[] }).children as readonly Node[]
}

/**
 * Runs so much of PHP as our plugin is written in, so that its own code is tried where there is no PHP; anything else is an error.
 * `calls` is what it finds there; what it defines itself is added to `functions`.
 */
export function runPhp(text: string, dir: string, calls: Readonly<Record<string, Call>>, functions: Map<string, Call>): void {
  function evaluate(node: Node, scope: Scope): Value {
    const of = (part: string) => evaluate(node[part] as Node, scope)
    const word = node['value'] as Value
    switch (node.kind) {
      case 'string':
      case 'boolean':
        return word
      case 'number':
        return Number(word)
      case 'nullkeyword':
        return null
      case 'name':
        return String(node['name'])
      case 'magic':
        return word === '__DIR__' ? dir : `${dir}/fieldnote.php`
      case 'variable':
        return scope.get(String(node['name'])) ?? null
      case 'array': {
        const items = node['items'] as readonly Node[]
        return new Map(
          items.map(({ key, value }, at) => [key ? (evaluate(key as Node, scope) as string) : at, evaluate(value as Node, scope)]),
        )
      }
      case 'cast':
        return entries(of('expr'))
      case 'offsetlookup':
        return entries(of('what')).get(of('offset') as string) ?? null
      case 'unary':
        return !of('what')
      case 'retif':
        return of('test') ? of('trueExpr') : of('falseExpr')
      case 'bin':
        return operate(String(node['type']), of('left'), () => of('right'))
      case 'assign': {
        const name = String((node['left'] as Node)['name'])
        const value = node['operator'] === '.=' ? `${String(scope.get(name))}${String(of('right'))}` : of('right')
        scope.set(name, value)
        return value
      }
      case 'call': {
        const name = String((node['what'] as Node)['name'])
        const values = (node['arguments'] as readonly Node[]).map((one) => evaluate(one, scope))
        return (calls[name] ?? functions.get(name) ?? refuse(name))(...values)
      }
      default:
        return refuse(node.kind)
    }
  }

  /** Runs statements; what a return among them gives, else undefined. */
  function run(statements: readonly Node[], scope: Scope): Value | undefined {
    for (const node of statements) {
      const returned = step(node, scope)
      if (returned !== undefined) return returned
    }
    return undefined
  }

  function step(node: Node, scope: Scope): Value | undefined {
    const inside = (part: string) => run((node[part] as { readonly children: readonly Node[] }).children, scope)
    switch (node.kind) {
      case 'function':
        functions.set(String((node['name'] as Node)['name']), (...values) => {
          const parameters = node['arguments'] as readonly { readonly name: { readonly name: string } }[]
          const own = new Map(parameters.map(({ name }, at) => [name.name, values[at] ?? null]))
          return run((node['body'] as { readonly children: readonly Node[] }).children, own) ?? null
        })
        return undefined
      case 'expressionstatement':
        evaluate(node['expression'] as Node, scope)
        return undefined
      case 'return':
        return evaluate(node['expr'] as Node, scope)
      case 'if':
        return evaluate(node['test'] as Node, scope) ? inside('body') : undefined
      case 'foreach':
        for (const [, value] of entries(evaluate(node['source'] as Node, scope))) {
          scope.set(String((node['value'] as Node)['name']), value)
          const returned = inside('body')
          if (returned !== undefined) return returned
        }
        return undefined
      default:
        return refuse(node.kind)
    }
  }

  run(parsePhp(text), new Map())
}

type Scope = Map<string, Value>

/** A value as the array that it is, or that a cast makes of it. */
export function entries(value: Value): Values {
  return value instanceof Map ? value : new Map([[0, value]])
}

function operate(type: string, left: Value, right: () => Value): Value {
  if (type === '.') return `${String(left)}${String(right())}`
  if (type === '===') return left === right()
  if (type === '!==') return left !== right()
  if (type === '||' || type === 'or') return Boolean(left || right())
  return refuse(type)
}

function refuse(what: string): never {
  throw new Error(`the PHP of these tests knows no ${what}`)
}
