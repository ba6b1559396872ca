import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Problem } from '../notice.ts'

/** Plain JSON whose every leaf is a string, and where in the file each part of it stands. */
export interface ReadYaml {
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** Line and column of a dotted path, or of the nearest part above it. */
  placeOf(path: string): { readonly line: number; readonly column: number }
}

/**
 * Reads notice.yaml strictly: strings only (no number, date or yes/no is guessed), no anchors, tags or flow maps, and no
 * flow list of prose, because unquoted prose in them turns silently into something else.
 */
export function readYaml(yaml: string): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true })
  const reader = new YamlReader(lines)
  reader.faults(document)
  const value = document.contents === null ? null : reader.read(document.contents, '')
  return { value, problems: reader.problems, placeOf: (path) => reader.placeOf(path) }
}

/** A file that is no YAML at all has a fault at every line; these are enough to see it. */
const mostFaults = 50

class YamlReader {
  readonly problems: Problem[] = []
  private readonly lines: LineCounter
  private readonly offsets = new Map<string, number>()

  constructor(lines: LineCounter) {
    this.lines = lines
  }

  faults(document: Document): void {
    for (const { message, pos } of [...document.errors, ...document.warnings].slice(0, mostFaults)) {
      this.problems.push({
        path: '',
        message: plainFault(message),
        fix: 'Put prose in double quotes, one key to a line.',
        ...this.at(pos[0]),
      })
    }
  }

  placeOf(path: string): { readonly line: number; readonly column: number } {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf('.'))) {
      const offset = this.offsets.get(at)
      if (offset !== undefined) return this.at(offset)
      if (!at.includes('.')) return this.at(0)
    }
  }

  read(node: Node, path: string): unknown {
    const offset = node.range?.[0] ?? 0
    if (!this.offsets.has(path)) this.offsets.set(path, offset)
    if (isAlias(node)) return this.refuse(path, offset, 'is an alias (*)', 'Write the words out.')
    if ('anchor' in node && node.anchor !== undefined) this.refuse(path, offset, 'has an anchor (&)', 'Take it out.')
    if (isMap(node)) return this.readMap(node, path)
    if (isSeq(node)) return this.readList(node, path)
    if (isScalar(node)) return this.readText(node.value, path, offset)
    return null
  }

  private readMap(node: YAMLMap, path: string): unknown {
    if (node.flow === true && node.items.length > 0) {
      this.refuse(path, node.range?.[0] ?? 0, 'is written in braces', 'Write one key to a line: in braces unquoted words are lost.')
    }
    return Object.fromEntries(node.items.flatMap((pair) => this.readPair(pair as Pair<Node, Node | null>, path)))
  }

  private readPair({ key, value }: Pair<Node, Node | null>, path: string): readonly (readonly [string, unknown])[] {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : null
    const offset = key.range?.[0] ?? 0
    if (name === null) return [['', this.refuse(path, offset, 'has a key that is no plain word', 'Write the key as one word.')]]
    const at = path === '' ? name : `${path}.${name}`
    this.offsets.set(at, offset)
    return [[name, value === null ? this.readText('', at, offset) : this.read(value, at)]]
  }

  private readList(node: YAMLSeq, path: string): unknown {
    return node.items.map((one, at) => {
      const item = one as Node
      const isProse = isScalar(item) && item.type === 'PLAIN' && typeof item.value === 'string' && item.value.includes(' ')
      if (node.flow === true && isProse) {
        this.refuse(
          `${path}.${at}`,
          item.range?.[0] ?? 0,
          'is unquoted prose in brackets',
          'Quote it, or write one to a line after a hyphen.',
        )
      }
      return this.read(item, `${path}.${at}`)
    })
  }

  private readText(value: unknown, path: string, offset: number): unknown {
    if (typeof value === 'string' && value !== '') return value
    return this.refuse(path, offset, 'has nothing after it', 'Write it, or leave the key out.')
  }

  private refuse(path: string, offset: number, message: string, fix: string): null {
    this.problems.push({ path, message, fix, ...this.at(offset) })
    return null
  }

  private at(offset: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
}

/** The library's words, without its code and excerpt. */
function plainFault(message: string): string {
  return `is no YAML that can be read: ${message.split('\n')[0] ?? message}`
}
