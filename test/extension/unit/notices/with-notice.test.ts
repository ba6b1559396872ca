import { expect, test } from 'vitest'
import type { Notice } from '../../../../core/notice/notice.ts'
import pupil from '../../../../core/notices/pupil.json' with { type: 'json' }
import { packNotice } from '../../../../extension/notices/pack.ts'
import { withNotice } from '../../../../extension/notices/with-notice.ts'

const version = (version: string, id = 'school') => ({ ...pupil, id, version }) as unknown as Notice

test('puts a new version of a notice in the place of every older one, and leaves the others', () => {
  const staff = packNotice(version('1', 'staff'))
  const own = [packNotice(version('1')), staff, packNotice(version('2'))]
  expect(withNotice(own, version('3'))).toEqual([staff, packNotice(version('3'))])
})

test('leaves alone what cannot be read', () => {
  expect(withNotice(['eJw='], version('1'))).toEqual(['eJw=', packNotice(version('1'))])
})
