/** The parts that we use of packages that bring no types. */
declare module 'jsonld' {
  interface Options {
    readonly format: 'application/n-quads'
    readonly safe: boolean
    readonly documentLoader: (url: string) => Promise<never>
  }
  const jsonld: { toRDF(document: unknown, options: Options): Promise<string> }
  export default jsonld
}

declare module 'n3' {
  import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types'
  export const DataFactory: { namedNode(iri: string): NamedNode; quad(subject: NamedNode, predicate: NamedNode, object: NamedNode): Quad }
  export class Parser {
    constructor(options?: { readonly format: string })
    parse(text: string): Quad[]
  }
  export class Store implements DatasetCore {
    constructor(quads?: readonly Quad[])
    readonly size: number
    add(quad: Quad): this
    delete(quad: Quad): this
    has(quad: Quad): boolean
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null, graph?: Term | null): DatasetCore
    [Symbol.iterator](): Iterator<Quad>
  }
}
