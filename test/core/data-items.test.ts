import { expect, test } from 'vitest'
import { dataItem, itemIds } from '../../core/law/data-items.ts'

test.each([
  ['ethnicity', 'special'],
  ['offence', 'criminal'],
  ['section-47', 'treat-as-special'],
  ['attendance', 'personal'],
] as const)('%s is shown as %s', (id, expected) => {
  expect(dataItem(id).class).toBe(expected)
})

test('what Article 9 does not name is never called Article 9 data, whatever class it is shown as', () => {
  for (const id of itemIds) {
    const { statutoryClass, treatAs } = dataItem(id)
    expect(statutoryClass === 'none' || treatAs === null, id).toBe(true)
  }
})
