/**
 * Shapes: what may stand at each place of a notice's data, as plain data. One table of shapes reads and checks untrusted
 * JSON, finds every reference, completes what an author may leave out, and makes the JSON Schema for editors.
 */

/** The sections of a notice to whose entries other places refer by id. */
export type Section =
  | 'subjects'
  | 'parties'
  | 'purposes'
  | 'bases'
  | 'conditions'
  | 'laws'
  | 'documents'
  | 'retention'
  | 'sharing'
  | 'onward'
  | 'groups'
  | 'items'

/** Tables of ids that stand outside the notice: the catalogue of data items, and the common words for purposes, parties and roles. */
export type Table = 'catalogue' | 'words'

/** What a text must look like besides being text. */
export type TextForm = 'id' | 'lang' | 'day' | 'sha256' | 'address' | 'email' | 'phone' | 'prose'

interface About {
  /** For the person who writes the notice, in an editor. */
  readonly about?: string
}

export interface TextNode extends About {
  readonly is: 'text'
  readonly form: TextForm
  readonly max: number
}
export interface ChoiceNode extends About {
  readonly is: 'choice'
  readonly values: readonly string[]
}
export interface NumberNode extends About {
  readonly is: 'number'
  readonly from: number
  readonly to: number
}
/** An id of this notice. */
export interface RefNode extends About {
  readonly is: 'ref'
  readonly to: readonly Section[]
}
/** An id of a table that is not part of the notice. */
export interface RowNode extends About {
  readonly is: 'row'
  readonly of: Table
}
export interface ListNode extends About {
  readonly is: 'list'
  readonly of: ShapeNode
  readonly max: number
}
export interface EntriesNode extends About {
  readonly is: 'entries'
  readonly key: 'id' | 'lang'
  readonly of: ShapeNode
}
/** A phrase of the published text. */
export interface CiteNode extends About {
  readonly is: 'cite'
  /** The roles of which it may say in which one a party stands there. */
  readonly as?: readonly string[]
}
export interface NullNode extends About {
  readonly is: 'null'
}
/** A value, or the gap that stands where the notice is silent. */
export interface KnownNode extends About {
  readonly is: 'known'
  readonly of: ShapeNode
}
/** The first whose sort of JSON value fits. */
export interface EitherNode extends About {
  readonly is: 'either'
  readonly of: readonly ShapeNode[]
}
export interface ObjectNode extends About {
  readonly is: 'object'
  readonly members: Readonly<Record<string, MemberNode>>
  /** It rests on the notice's own words or on a signature, never on nothing. */
  readonly grounded: boolean
}

export interface MemberNode {
  readonly shape: ShapeNode
  readonly optional: boolean
  /** Left out by an author, it is this. */
  readonly filled?: readonly [] | Readonly<Record<string, never>>
  /** Made by the compiler; an author does not write it. */
  readonly made: boolean
}

export type ShapeNode =
  | TextNode
  | ChoiceNode
  | NumberNode
  | RefNode
  | RowNode
  | ListNode
  | EntriesNode
  | CiteNode
  | NullNode
  | KnownNode
  | EitherNode
  | ObjectNode

declare const holds: unique symbol
/** A shape whose good values are of type T. */
export type Shape<T> = ShapeNode & { readonly [holds]?: T }
/** The type of a shape's good values. */
export type Holds<S> = S extends { readonly [holds]?: infer T } ? Exclude<T, undefined> : never

interface Optional<T> extends MemberNode {
  readonly optional: true
  readonly [holds]?: T
}
interface Needed<T> extends MemberNode {
  readonly optional: false
  readonly [holds]?: T
}
type Member = Shape<unknown> | MemberNode
type Members<M> = {
  readonly [K in keyof M as M[K] extends { readonly optional: true } ? never : K]: Holds<M[K]>
} & { readonly [K in keyof M as M[K] extends { readonly optional: true } ? K : never]?: Holds<M[K]> }

export function text(form: TextForm, about?: string, max = form === 'prose' ? 5_000 : 300): Shape<string> {
  return { is: 'text', form, max, ...said(about) }
}

export function choice<const V extends readonly string[]>(values: V, about?: string): Shape<V[number]> {
  return { is: 'choice', values, ...said(about) }
}

export function number(from: number, to: number, about?: string): Shape<number> {
  return { is: 'number', from, to, ...said(about) }
}

export function ref(to: Section | readonly Section[], about?: string): Shape<string> {
  return { is: 'ref', to: typeof to === 'string' ? [to] : to, ...said(about) }
}

export function row<T extends string>(of: Table, about?: string): Shape<T> {
  return { is: 'row', of, ...said(about) }
}

export function list<T>(of: Shape<T>, about?: string, max = 2_000): Shape<readonly T[]> {
  return { is: 'list', of, max, ...said(about) }
}

export function entries<T>(of: Shape<T>, about?: string, key: 'id' | 'lang' = 'id'): Shape<Readonly<Record<string, T>>> {
  return { is: 'entries', of, key, ...said(about) }
}

export function nothing(): Shape<null> {
  return { is: 'null' }
}

export function either<const S extends readonly Shape<unknown>[]>(of: S, about?: string): Shape<Holds<S[number]> | NullIn<S[number]>> {
  return { is: 'either', of, ...said(about) }
}
type NullIn<S> = S extends { readonly [holds]?: infer T } ? Extract<T, null> : never

export function object<const M extends Readonly<Record<string, Member>>>(members: M, about?: string): Shape<Members<M>> {
  return { is: 'object', grounded: false, members: mapMembers(members), ...said(about) }
}

/** An object that rests on the notice's own words (`cites`) or on a signature of the school (`signed`). */
export function grounded<const M extends Readonly<Record<string, Member>>>(members: M, about?: string): Shape<Members<M>> {
  return { is: 'object', grounded: true, members: mapMembers(members), ...said(about) }
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { shape, optional: true, made: false }
}

/** Needed in the compiled notice; an author who leaves it out means none. */
export function filled<T>(shape: Shape<T>): Needed<T> {
  return { shape, optional: false, made: false, filled: shape.is === 'list' ? [] : {} }
}

/** Needed in the compiled notice, and made by the compiler. */
export function made<T>(shape: Shape<T>): Needed<T> {
  return { shape, optional: false, made: true }
}

function mapMembers(members: Readonly<Record<string, Member>>): Readonly<Record<string, MemberNode>> {
  const entries = Object.entries(members)
  return Object.fromEntries(
    entries.map(([key, member]) => [key, 'is' in member ? { shape: member, optional: false, made: false } : member]),
  )
}

function said(about: string | undefined): About {
  return about === undefined ? {} : { about }
}
