import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const { describeElements, readElements } = (await import(join(root, 'test/run/describe-elements.mjs'))) as {
  describeElements: (elements?: readonly Described[]) => ReadonlyMap<string, string>
  readElements: () => readonly Described[]
}

interface Described {
  readonly tag: string
  readonly source: string
  readonly attributes: readonly { readonly name: string; readonly type: string; readonly text: string }[]
  readonly properties: readonly { readonly name: string }[]
  readonly parts: readonly { readonly name: string }[]
  readonly events: readonly { readonly name: string }[]
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')
/** The formatter may break lines as it likes. */
const bare = (text: string) => text.replace(/[\s|,;]+/g, '')

describe('what is written about the elements', () => {
  test.each([...describeElements().keys()])('%s says what the source says', (path) => {
    expect(bare(read(path))).toBe(bare(describeElements().get(path) ?? ''))
  })

  test('would not, if the source said something else', () => {
    const changed = readElements().map((one) => ({ ...one, attributes: [...one.attributes, { name: 'loud', type: 'boolean', text: 'x' }] }))
    for (const [path, text] of describeElements(changed)) expect(bare(read(path)), path).not.toBe(bare(text))
  })

  test('names events and custom properties as the code has them', () => {
    for (const { source, events, properties } of readElements()) {
      const code = read(source)
      for (const { name } of events) expect(code).toContain(`'${name}'`)
      const styles = ['widget/mark.css', 'widget/note.css'].map(read).join()
      const used = new Set([...styles.matchAll(/--fieldnote-[\w-]+/g)].map(([name]) => name))
      if (properties.length) expect(properties.map(({ name }) => name).sort()).toEqual([...used].sort())
    }
  })
})
