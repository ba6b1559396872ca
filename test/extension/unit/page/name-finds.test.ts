import { expect, test } from 'vitest'
import type { PageField } from '../../../../core/page/page-field.ts'
import { createNaming } from '../../../../extension/page/name-finds.ts'
import { effectiveSettings, readPolicy } from '../../../../extension/settings/effective.ts'
import type { Correction } from '../../../../extension/settings/settings.ts'
import { pageConfig } from '../../../../extension/sites/page-config.ts'

const origin = 'https://mis.school.test'

/** A field with this label, as it is named on the site under the school's corrections and the person's. */
function named(label: string, own: readonly Correction[], schools: readonly Correction[] = []) {
  const policy = readPolicy({ corrections: { locked: schools } })
  const settings = effectiveSettings({ corrections: own }, policy)
  const field = {
    kind: 'input',
    labels: [{ source: 'label', text: label }],
    context: [],
    autocomplete: '',
    setting: 'mis',
    lang: 'en',
  } as const
  const page: PageField = { field, anchor: {} as Element, controls: [], options: [] }
  const [only] = createNaming(pageConfig({ settings }, `${origin}/`, [])).name([page])
  return only ?? expect.unreachable()
}

const label = 'Medical condition'
const first = named(label, [])

test('a field that was corrected still says which item its words gave, so that it can be corrected again', () => {
  const to = (item: Correction['item'], { given, words } = first): Correction => ({
    origin,
    words,
    was: given ?? expect.unreachable(),
    item,
  })
  const once = named(label, [to('allergy')])
  expect(once).toMatchObject({ given: 'medical-condition', match: { item: 'allergy' } })
  expect(named(label, [to('medication', once)]).match.item).toBe('medication')
  expect(named(label, [to(null, once)]).match.item).toBeNull()
})

test('what a person corrects holds over what the school corrected', () => {
  const schools: Correction = { origin, words: first.words, was: 'medical-condition', item: 'allergy' }
  expect(named(label, [], [schools]).match.item).toBe('allergy')
  expect(named(label, [{ ...schools, item: 'medication' }], [schools]).match.item).toBe('medication')
})
