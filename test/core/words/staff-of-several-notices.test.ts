import { describe, expect, it } from 'vitest'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { staffStrings as strings } from '../../../core/words/en/staff.ts'
import { english } from '../../../core/words/en/words.ts'
import { sayToStaff } from '../../../core/words/say-to-staff.ts'
import { hip, pupil } from '../notices/read-notice.ts'

describe('a card of an item of which two notices speak', () => {
  const both = indexNotices([hip, pupil])

  it('tells what the closest says, once', () => {
    const { lines } = sayToStaff(explain(both, 'social-worker', '2026-11-24'), english, null)
    expect(lines.filter(({ heading }) => heading === strings.headings.handlers)).toHaveLength(1)
  })

  it('tells what the other says where the closest is silent', () => {
    const { handlers: _, ...defaults } = hip.defaults
    const silent = indexNotices([{ ...hip, defaults }, pupil])
    const { lines } = sayToStaff(explain(silent, 'social-worker', '2026-11-24'), english, null)
    const said = lines.filter(({ heading }) => heading === strings.headings.handlers)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({ silent: false, text: expect.stringContaining('safeguarding lead') })
  })
})
