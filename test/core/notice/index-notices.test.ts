import { describe, expect, test } from 'vitest'
import { factOf, groupsAbove, labelOf, sharingOf } from '../../../core/notice/facts-of.ts'
import { coveringsOf, indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { hip, pupil } from '../notices/read-notice.ts'

function entry(notice: Notice, id: string) {
  const item = notice.items[id]
  if (item === undefined) throw new Error(`${notice.id} has no item ${id}`)
  return item
}

describe('a set of notices', () => {
  const set = indexNotices([pupil, hip])
  const covering = (item: Parameters<typeof coveringsOf>[1]) => coveringsOf(set, item).map(({ notice, id }) => `${notice.id}/${id}`)

  test('resolves a field to the entry that speaks of least besides, and names the others', () => {
    expect(covering('child-protection-plan')).toEqual(['hip/child-protection-plan', 'pupil/safety'])
    expect(covering('sen-status')).toEqual(['hip/sen', 'pupil/sen'])
  })

  test('between two entries as close, the notice that covers less in all comes first, in whichever order they are given', () => {
    expect(covering('date-of-birth')).toEqual(['hip/date-of-birth', 'pupil/date-of-birth'])
    expect(coveringsOf(indexNotices([hip, pupil]), 'date-of-birth').map(({ notice }) => notice.id)).toEqual(['hip', 'pupil'])
  })

  test('a closer entry comes first though its notice covers more in all', () => {
    const { care } = pupil.items
    const narrow = { ...pupil, id: 'narrow', items: care === undefined ? {} : { care } }
    const notices = coveringsOf(indexNotices([narrow, hip]), 'looked-after-status').map(({ notice }) => notice.id)
    expect(notices).toEqual(['hip', 'narrow'])
  })

  test('finds what only one of them covers, and nothing where none does', () => {
    expect(covering('allergy')).toEqual(['pupil/allergies'])
    expect(covering('section-47')).toEqual(['hip/section-47'])
    expect(covering('union-membership')).toEqual([])
  })

  test('within a notice the closest entry stands for it', () => {
    expect(covering('safeguarding-concern')).toEqual(['hip/notes-of-concern', 'pupil/safety'])
  })

  test('holds a notice once, however often it is given', () => {
    expect(indexNotices([hip, { ...hip, title: 'Again' }]).notices).toEqual([hip])
    expect(coveringsOf(indexNotices([]), 'ehcp')).toEqual([])
  })
})

describe('what a notice says of an item', () => {
  test('by its own entry, by its heading, or of everything, and which of these it is', () => {
    expect(factOf(pupil, entry(pupil, 'attendance'), 'retention')).toEqual({ scope: 'item', known: 'registers' })
    expect(factOf(pupil, entry(pupil, 'name'), 'provision')).toEqual({ scope: 'group', known: 'required' })
    expect(factOf(pupil, entry(pupil, 'name'), 'handlers')?.scope).toBe('notice')
    expect(factOf({ ...hip, defaults: {} }, entry(hip, 'ehcp'), 'handlers')).toBeNull()
  })

  test('by the label of the nearest heading that has one', () => {
    expect(labelOf(hip, entry(hip, 'section-47'))).toEqual({ scope: 'group', known: { group: 'special', labelled: 'special' } })
    expect(labelOf(hip, entry(hip, 'address'))?.known.labelled).toBe('ordinary')
    expect(labelOf(hip, entry(hip, 'sen'))).toBeNull()
    expect(groupsAbove(hip, 'in-need').map(({ id }) => id)).toEqual(['in-need', 'special'])
  })

  test('of sharing only what speaks of the item, its heading or everything', () => {
    const ids = (id: string) => {
      const sharing = sharingOf(hip, id, entry(hip, id))
      return Array.isArray(sharing) ? sharing.map(({ id: one, scope }: { id: string; scope: string }) => `${one}: ${scope}`) : sharing
    }
    expect(ids('attendance')).toEqual(
      ['routine-dfe', 'routine-stockport', 'routine-other-authorities', 'routine-schools', 'routine-health'].map((id) => `${id}: notice`),
    )
    expect(ids('section-47')).toContain('dfe-statutory: group')
    expect(ids('looked-after-status')).toContain('councils-for-services: item')
    expect(sharingOf({ ...hip, defaults: {} }, 'ehcp', entry(hip, 'ehcp'))).toBeNull()
    const silent = { gap: 'It does not say.', cites: [] }
    expect(sharingOf({ ...hip, defaults: { sharing: silent } }, 'ehcp', entry(hip, 'ehcp'))).toEqual(silent)
  })
})
