import { itemIds } from '../../law/data-items.ts'
import { partyIds, purposeIds, roleIds, subjectIds } from '../catalogue-ids.ts'
import type { Parsed, Problem } from '../notice.ts'
import { isRecord } from './is-record.ts'
import { nearest } from './nearest.ts'
import type { EntriesNode, ListNode, ObjectNode, RowNode, Shape, ShapeNode, TextNode } from './shape.ts'
import { holdsControls, isReservedName, textForm } from './text-forms.ts'

/** Whether a member that the shape does not name is refused (an author's slip) or ignored (a newer compiler's). */
export type Unknowns = 'refuse' | 'ignore'

/** More problems than a person will mend in one sitting; also what bounds the work on hostile input. */
const mostProblems = 100

/** The most entries of one section. */
const mostEntries = 5_000

const bad = Symbol('bad')

/** Turns untrusted JSON into a value of the shape, copied member by member, or says everything that is wrong with it. */
export function readShape<T>(shape: Shape<T>, json: unknown, unknowns: Unknowns): Parsed<T> {
  const reader = new Reader(unknowns)
  const value = reader.read(shape, json, '')
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems }
  return { ok: true, value: value as T }
}

class Reader {
  readonly problems: Problem[] = []
  private readonly unknowns: Unknowns

  constructor(unknowns: Unknowns) {
    this.unknowns = unknowns
  }

  read(node: ShapeNode, json: unknown, path: string): unknown {
    switch (node.is) {
      case 'text':
        return this.readText(node, json, path)
      case 'choice':
        return this.readChoice(node.values, json, path)
      case 'number':
        return this.readNumber(node.from, node.to, json, path)
      case 'ref':
        return this.readText({ is: 'text', form: 'id', max: 300 }, json, path)
      case 'row':
        return this.readRow(node, json, path)
      case 'list':
        return this.readList(node, json, path)
      case 'entries':
        return this.readEntries(node, json, path)
      case 'cite':
        return this.readObject(node.as === undefined ? citeNode : mentionNode(node.as), json, path)
      case 'null':
        return json === null ? null : this.expected('nothing (null)', json, path)
      case 'known':
        return this.read(isRecord(json) && Object.hasOwn(json, 'gap') ? gapNode : node.of, json, path)
      case 'either':
        return this.read(node.of.find((one) => (one.is === 'null') === (json === null)) ?? node, json, path)
      case 'object':
        return this.readObject(node, json, path)
    }
  }

  private readText(node: TextNode, json: unknown, path: string): unknown {
    if (typeof json !== 'string') return this.expected('a text', json, path)
    if (json.length > node.max) {
      return this.report(path, `is ${json.length} characters long`, `Keep it to ${node.max} characters.`)
    }
    const form = textForm(node.form)
    if (form !== null && !(form.pattern.test(json) && (form.isReal?.(json) ?? true)))
      return this.report(path, `is not ${form.expected}: ${shown(json)}`, form.fix)
    if (json.trim() === '') return this.report(path, 'is empty', 'Write it, or leave the line out.')
    if (node.form === 'id' && isReservedName(json)) return this.report(path, `cannot be called ${shown(json)}`, 'Choose another id.')
    if (holdsControls(json)) {
      return this.report(path, 'holds an invisible control character', 'Type the words again: what was pasted holds characters that hide.')
    }
    return json
  }

  private readChoice(values: readonly string[], json: unknown, path: string): unknown {
    if (typeof json === 'string' && values.includes(json)) return json
    const near = typeof json === 'string' ? nearest(json, values) : null
    return this.report(path, `is ${shown(json)}`, near === null ? `Write one of: ${values.join(', ')}.` : `Did you mean ${near}?`)
  }

  private readNumber(from: number, to: number, json: unknown, path: string): unknown {
    if (typeof json === 'number' && Number.isInteger(json) && json >= from && json <= to) return json
    return this.expected(from === to ? `the number ${from}` : `a whole number from ${from} to ${to}`, json, path)
  }

  private readRow(node: RowNode, json: unknown, path: string): unknown {
    if (typeof json !== 'string') return this.expected('an id', json, path)
    const table = tables[node.of]
    if (table.ids.has(json)) return json
    const near = nearest(json, table.ids)
    return this.report(path, `${shown(json)} is no row of ${table.name}`, near === null ? `Look in ${table.at}.` : `Did you mean ${near}?`)
  }

  private readList(node: ListNode, json: unknown, path: string): unknown {
    if (!Array.isArray(json)) return this.expected('a list', json, path)
    if (json.length > node.max) return this.report(path, `has ${json.length} entries`, `Keep it to ${node.max}.`)
    const values: unknown[] = []
    for (const [at, one] of json.entries()) {
      if (this.isFull()) break
      values.push(this.read(node.of, one, `${path}.${at}`))
    }
    return values
  }

  private readEntries(node: EntriesNode, json: unknown, path: string): unknown {
    if (!isRecord(json)) return this.expected('entries by id', json, path)
    const keys = Object.keys(json)
    if (keys.length > mostEntries) return this.report(path, `has ${keys.length} entries`, `Keep it to ${mostEntries}.`)
    const values: [string, unknown][] = []
    for (const key of keys) {
      if (this.isFull()) break
      const at = join(path, key)
      if (this.readText({ is: 'text', form: node.key, max: 80 }, key, at) === bad) continue
      values.push([key, this.read(node.of, json[key], at)])
    }
    return Object.fromEntries(values)
  }

  private readObject(node: ObjectNode, json: unknown, path: string): unknown {
    if (!isRecord(json)) return this.expected('an object', json, path)
    const values: [string, unknown][] = []
    const misspelt = this.unknowns === 'refuse' ? this.refuseUnknown(node, json, path) : []
    for (const [key, member] of Object.entries(node.members)) {
      if (this.isFull()) break
      const at = join(path, key)
      if (Object.hasOwn(json, key)) values.push([key, this.read(member.shape, json[key], at)])
      else if (!member.optional && !misspelt.includes(key)) this.report(at, 'is missing', member.shape.about ?? `Add ${key}.`)
    }
    if (node.grounded) this.needGround(json, path)
    return Object.fromEntries(values)
  }

  /** Refuses keys that nobody knows; gives the known ones for which they were probably meant. */
  private refuseUnknown(node: ObjectNode, json: Readonly<Record<string, unknown>>, path: string): readonly string[] {
    const names = Object.keys(node.members)
    const meant: string[] = []
    for (const key of Object.keys(json)) {
      if (this.isFull() || names.includes(key)) continue
      const near = nearest(key, names)
      if (near !== null) meant.push(near)
      this.report(
        join(path, key),
        'is not known here',
        near === null ? `What may stand here: ${names.join(', ')}.` : `Did you mean ${near}?`,
      )
    }
    return meant
  }

  private needGround(json: Readonly<Record<string, unknown>>, path: string): void {
    const cites = json.cites
    if ((Array.isArray(cites) && cites.length > 0) || json.signed !== undefined) return
    this.report(path, 'rests on nothing', 'Cite the words of the notice that say it, or sign it (signed: by, on) as the school’s addition.')
  }

  private expected(what: string, json: unknown, path: string): typeof bad {
    return this.report(path, `is ${shown(json)}`, `Put ${what} here.`)
  }

  private report(path: string, message: string, fix: string): typeof bad {
    if (!this.isFull()) this.problems.push({ path, message, fix })
    return bad
  }

  private isFull(): boolean {
    return this.problems.length >= mostProblems
  }
}

const citeNode: ObjectNode = {
  is: 'object',
  grounded: false,
  members: {
    block: { shape: { is: 'text', form: 'id', max: 80 }, optional: false, made: false },
    quote: { shape: { is: 'text', form: 'prose', max: 5_000 }, optional: false, made: false },
    nth: { shape: { is: 'number', from: 1, to: 10_000 }, optional: true, made: false },
  },
}

function mentionNode(roles: readonly string[]): ObjectNode {
  return { ...citeNode, members: { ...citeNode.members, as: { shape: { is: 'choice', values: roles }, optional: true, made: false } } }
}

const gapNode: ObjectNode = {
  is: 'object',
  grounded: false,
  members: {
    gap: { shape: { is: 'text', form: 'prose', max: 1_000, about: 'Say what the notice does not say.' }, optional: false, made: false },
    ask: { shape: { is: 'ref', to: ['parties'] }, optional: true, made: false },
    cites: { shape: { is: 'list', of: { is: 'cite' }, max: 200 }, optional: false, filled: [], made: false },
  },
}

interface RowTable {
  readonly name: string
  readonly at: string
  readonly ids: ReadonlySet<string>
}

const tables: Readonly<Record<RowNode['of'], RowTable>> = {
  catalogue: { name: 'the catalogue of data items', at: 'notice.schema.json', ids: new Set(itemIds) },
  words: {
    name: 'the common purposes, parties, roles and data subjects',
    at: 'notice.schema.json',
    ids: new Set<string>([...purposeIds, ...partyIds, ...roleIds, ...subjectIds]),
  },
}

/** A value as a message shows it: short, and with what could disturb a terminal or page taken out. */
function shown(json: unknown): string {
  if (json === null) return 'null'
  if (Array.isArray(json)) return 'a list'
  if (typeof json === 'object') return 'an object'
  if (json === undefined) return 'missing'
  const text = String(json)
    .slice(0, 80)
    .replace(/[\p{Cc}\p{Cf}]/gu, '�')
  return typeof json === 'string' ? `“${text}”` : text
}

/** A key in a path; a hostile one is cut so that no message grows with it. */
function join(path: string, key: string): string {
  const name = key.slice(0, 80).replace(/[\p{Cc}\p{Cf}]/gu, '�')
  return path === '' ? name : `${path}.${name}`
}
