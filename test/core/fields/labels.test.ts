import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameField } from '../../../core/fields/name-field.ts'
import { isItemId } from '../../../core/law/data-items.ts'
import { labelled, readLabelGroups } from './read-labels.ts'

const groups = readLabelGroups()
/** Labels that naming is known to get wrong: one that is mended must leave the list, and none may join it unseen. */
const knownMisses = readFileSync(join(import.meta.dirname, 'known-misses.tsv'), 'utf8')
  .trim()
  .split('\n')

const misses = groups.flatMap(({ setting, trail, labels }) =>
  labels.flatMap(({ label, class: kind, item }) => {
    const match = nameField(labelled(label, trail, setting))
    const isRight = match.class === kind && (item === null || match.item === item)
    return isRight ? [] : [{ trail, line: [setting, trail, label, item ?? kind, match.item ?? match.class].join('\t') }]
  }),
)

test.each(groups.map(({ file, setting, trail, labels }) => [`${setting}: ${trail} (${file})`, trail, setting, labels] as const))(
  'names %s',
  (_, trail, setting, labels) => {
    const known = knownMisses.filter((line) => line.startsWith(`${setting}\t${trail}\t`))
    expect(misses.filter((miss) => miss.line.startsWith(`${setting}\t${trail}\t`)).map(({ line }) => line)).toEqual(known)
    expect(labels.length).toBeGreaterThan(known.length)
  },
)

test('keeps no miss on the list for a label that is gone', () => {
  expect(misses.map(({ line }) => line).sort()).toEqual([...knownMisses].sort())
})

test('has at least 500 labels, and only items of the catalogue', () => {
  expect(groups.reduce((sum, { labels }) => sum + labels.length, 0)).toBeGreaterThanOrEqual(500)
  for (const { labels } of groups) for (const { item, label } of labels) if (item !== null) expect(isItemId(item), label).toBe(true)
})
