import { expect, test } from 'vitest'
import { partyIds } from '../../../core/notice/catalogue-ids.ts'
import { parties } from '../../../core/words/en/parties.ts'
import { purposes } from '../../../core/words/en/purposes.ts'
import { roles } from '../../../core/words/en/roles.ts'
import { partyToStaff, textToStaff } from '../../../core/words/en/to-staff.ts'

test('no purpose, party or role of the catalogue speaks to a member of staff as to a parent', () => {
  for (const { brief } of [...Object.values(purposes), ...Object.values(parties), ...Object.values(roles)])
    expect(textToStaff(brief)).not.toMatch(/\byours?\b|\byou\b/i)
  for (const id of partyIds) expect(partyToStaff(id)).not.toMatch(/\byours?\b|\byou\b/i)
})

test('each child and each word of a sentence is told, the second too', () => {
  expect(textToStaff('support your child, and see how your child is getting on')).toBe(
    'support the child, and see how the child is getting on',
  )
})

test('a party goes by one name, in a list and in a sentence', () => {
  for (const id of ['parents', 'gp'] as const) expect(textToStaff(parties[id].brief)).toBe(partyToStaff(id))
})
