import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, test } from 'vitest'
import { dpvPrefixes, dpvTerms, knownTerms } from '../../../core/formats/jsonld/dpv-terms.ts'
import { noticeJsonLd } from '../../../core/formats/jsonld/notice-json-ld.ts'
import { indexNotices, type NoticeIndex } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import types from './dpv-terms.json' with { type: 'json' }
import { hip, hostileIndex, pupil, withoutContact } from './sample.ts'

const known = types as Readonly<Record<string, readonly string[]>>
const ofBoth = indexNotices([hip, pupil])

/** JSON-LD in safe mode: a key that means nothing is an error, and so is any reach for the network. */
async function quadsOf(index: NoticeIndex): Promise<Store> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`${url} was asked for`)
  }
  const nquads = await jsonld.toRDF(noticeJsonLd(index), { format: 'application/n-quads', safe: true, documentLoader })
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads))
}

function irisOf(store: Store): Set<string> {
  const terms = [...store].flatMap(({ subject, predicate, object }) => [subject, predicate, object])
  return new Set(terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value))
}

async function resultsOf(index: NoticeIndex) {
  const data = await quadsOf(index)
  const { namedNode, quad } = DataFactory
  const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
  for (const [iri, classes] of Object.entries(known)) for (const one of classes) data.add(quad(namedNode(iri), type, namedNode(one)))
  const shapes = new Store(new Parser().parse(readFileSync(new URL('shapes.ttl', import.meta.url), 'utf8')))
  const report = await new Validator(shapes).validate(data)
  return report.results.map(
    ({ focusNode, path }) =>
      [String((focusNode as { value?: string } | null)?.value), String((path as { value?: string } | null)?.value)] as const,
  )
}

const necessity = 'https://w3id.org/dpv#hasNecessity'

describe('the notice in DPV 2.3', () => {
  test('means something in every key, without the network', async () => {
    expect((await quadsOf(ofBoth)).size).toBeGreaterThan(1_000)
  })

  test('uses only terms that DPV has', async () => {
    const used = [...irisOf(await quadsOf(ofBoth))].filter((iri) => iri.startsWith('https://w3id.org/'))
    expect(used.length).toBeGreaterThan(60)
    for (const iri of used) expect(known, iri).toHaveProperty([iri])
  })

  test('refers to nothing of its own that is not there', async () => {
    const store = await quadsOf(ofBoth)
    const subjects = new Set([...store].map(({ subject }) => subject.value))
    const objects = [...store]
      .map(({ object }) => object)
      .filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith('urn:fieldnote:'))
    for (const { value } of objects) expect(subjects, value).toContain(value)
  })

  test('fails our shapes on HIP just where the notice is silent: it never says whether an answer must be given', async () => {
    const results = await resultsOf(indexNotices([hip]))
    expect(new Set(results.map(([, path]) => path))).toEqual(new Set([necessity]))
    expect(results).toHaveLength(Object.keys(hip.items).length)
  })

  test('fails our shapes where a purpose is no purpose', async () => {
    const [id = ''] = Object.keys(hip.purposes)
    const purposes = { ...hip.purposes }
    delete purposes[id]
    const results = await resultsOf(indexNotices([{ ...hip, purposes }]))
    expect(results.some(([, path]) => path === 'https://w3id.org/dpv#hasPurpose')).toBe(true)
  })

  test('leaves out a term that is not of the table, or stands in the wrong place', () => {
    expect(knownTerms(['edu:StudentAdmission', 'pd:Name', 'edu:ServiceProvision'], 'purpose')).toEqual(['edu:ServiceProvision'])
    expect(knownTerms(undefined, 'data')).toEqual([])
  })

  test('takes hostile texts for texts, and ids for names', async () => {
    const [item] = Object.values(hip.items)
    const odd = { ...hip, id: 'a b"<>', items: { 'x> <y': item } } as Notice
    expect((await quadsOf(hostileIndex())).size).toBe((await quadsOf(indexNotices([hip]))).size)
    for (const iri of irisOf(await quadsOf(indexNotices([odd])))) expect(iri).not.toMatch(/[\s<>"]/)
  })

  test('carries gaps, and dates where there are any', async () => {
    const iris = irisOf(await quadsOf(indexNotices([{ ...hip, published: '2026-09-01', status: 'superseded' }])))
    expect(iris).toContain('http://purl.org/dc/terms/issued')
    expect(iris).toContain('https://w3id.org/dpv#NoticeStale')
    expect(iris).toContain('urn:fieldnote:terms#gap')
  })

  test('reads as the golden part of it has it', async () => {
    const graph = noticeJsonLd(indexNotices([hip]))['@graph'] as readonly { readonly id: string }[]
    const part = graph.filter(({ id }) =>
      /^urn:fieldnote:hip:(notice|items:(ehcp|section-47|address)|data:|purposes:|bases:|rights:|retention:)/.test(id),
    )
    await expect(withoutContact(`${JSON.stringify(part, null, 1)}\n`)).toMatchFileSnapshot('../../golden/formats/hip-dpv.json')
  })
})

describe('the table of terms', () => {
  test('is that of the checked-in list, term by term', () => {
    const iris = dpvTerms.map((term) => {
      const [prefix = '', name = ''] = term.split(':')
      return `${dpvPrefixes[prefix as keyof typeof dpvPrefixes]}${name}`
    })
    expect(new Set(iris)).toEqual(new Set(Object.keys(known)))
  })

  test('agrees with the whole vocabulary where that is at hand', () => {
    const whole = readWhole()
    for (const [iri, classes] of Object.entries(known)) {
      const key = iri.slice('https://w3id.org/dpv'.length)
      expect(whole?.[key] ?? classes.map((one) => one.slice('https://w3id.org/dpv'.length)), iri).toEqual(
        classes.map((one) => one.slice('https://w3id.org/dpv'.length)),
      )
      if (whole !== null) expect(whole, iri).toHaveProperty([key])
    }
  })
})

function readWhole(): Readonly<Record<string, readonly string[]>> | null {
  try {
    return JSON.parse(readFileSync(new URL('../../../../shared/data/dpv-2.3-types.json', import.meta.url), 'utf8'))
  } catch {
    return null
  }
}
