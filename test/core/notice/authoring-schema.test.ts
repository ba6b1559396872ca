import { describe, expect, test } from 'vitest'
import { readYaml } from '../../../core/notice/authoring/read-yaml.ts'
import schema from '../../../core/notices/notice.schema.json' with { type: 'json' }
import starter from '../../../core/notices/starter.json' with { type: 'json' }

type Schema = Readonly<Record<string, unknown>>
type Json = Record<string, unknown>

/** The keywords of JSON Schema that ours uses; any other fails the test below. */
const keywords = [
  '$schema',
  '$ref',
  'title',
  'description',
  'definitions',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
  'enum',
  'anyOf',
  'allOf',
  'pattern',
  'maxLength',
]

/** What an editor would underline: the paths at which a value does not fit. */
function faults(at: Schema, value: unknown, path = ''): readonly string[] {
  for (const key of Object.keys(at)) if (!keywords.includes(key)) throw new Error(`keyword ${key}`)
  const ref = at.$ref as string | undefined
  if (ref !== undefined) return faults((schema.definitions as Json)[ref.replace('#/definitions/', '')] as Schema, value, path)
  const wrong = fits(at, value) ? [] : [path]
  const all = ((at.allOf ?? []) as Schema[]).flatMap((one) => faults(one, value, path))
  const any = at.anyOf as Schema[] | undefined
  const some = any === undefined || any.some((one) => faults(one, value, path).length === 0) ? [] : [path]
  return [...wrong, ...all, ...some, ...faultsWithin(at, value, path)]
}

function fits(at: Schema, value: unknown): boolean {
  const type = Array.isArray(value) ? 'array' : typeof value
  if (at.type !== undefined && at.type !== type) return false
  if (at.enum !== undefined && !(at.enum as unknown[]).includes(value)) return false
  if (typeof value !== 'string') return true
  return new RegExp((at.pattern as string | undefined) ?? '').test(value) && value.length <= ((at.maxLength as number | undefined) ?? 1e9)
}

function faultsWithin(at: Schema, value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, n) => faults((at.items ?? {}) as Schema, one, `${path}.${n}`))
  if (typeof value !== 'object' || value === null) return []
  const properties = (at.properties ?? {}) as Record<string, Schema>
  const missing = ((at.required ?? []) as string[]).filter((key) => !Object.hasOwn(value, key)).map((key) => `${path}.${key}`)
  const inner = Object.entries(value).flatMap(([key, one]) => {
    const named = at.propertyNames === undefined ? [] : faults(at.propertyNames as Schema, key, `${path}.${key}`)
    const known = properties[key]
    if (known !== undefined) return [...named, ...faults(known, one, `${path}.${key}`)]
    if (at.additionalProperties === false) return [`${path}.${key}`]
    return [...named, ...faults((at.additionalProperties ?? {}) as Schema, one, `${path}.${key}`)]
  })
  return [...missing, ...inner]
}

describe('the schema for editors', () => {
  const authored = () => readYaml(starter['notice.yaml']).value as Record<string, Json>

  test('finds no fault in the starter', () => {
    expect(faults(schema, authored())).toEqual([])
  })

  test.each([
    ['an unknown key', (notice: Record<string, Json>) => Object.assign(notice.items?.name as Json, { cover: [] }), '.items.name.cover'],
    ['a missing key', (notice: Record<string, Json>) => Reflect.deleteProperty(notice, 'title'), '.title'],
    [
      'an unknown data item',
      (notice: Record<string, Json>) => Object.assign(notice.items?.name as Json, { covers: ['nam'] }),
      '.items.name.covers.0',
    ],
    ['what the compiler makes', (notice: Record<string, Json>) => Object.assign(notice, { noticeSchema: '1' }), '.noticeSchema'],
    [
      'an entry without words',
      (notice: Record<string, Json>) => Reflect.deleteProperty(notice.purposes?.teach as Json, 'cites'),
      '.purposes.teach',
    ],
    [
      'an address that runs code',
      (notice: Record<string, Json>) => Object.assign(notice.links?.['npd-notice'] as Json, { url: 'javascript:x' }),
      '.links.npd-notice.url',
    ],
    [
      'an id in capitals',
      (notice: Record<string, Json>) => Object.assign(notice.purposes ?? {}, { Teach: notice.purposes?.teach }),
      '.purposes.Teach',
    ],
  ])('underlines %s', (_, spoil, path) => {
    const notice = authored()
    spoil(notice)
    expect(faults(schema, notice)).toEqual([path])
  })
})
