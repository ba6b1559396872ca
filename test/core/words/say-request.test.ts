import { describe, expect, it } from 'vitest'
import type { LegalRight } from '../../../core/law/rights.ts'
import type { SchoolKind } from '../../../core/law/school-kind.ts'
import { requestChecklist } from '../../../core/words/say-request.ts'

const on = '2026-11-25'
const steps = (right: LegalRight, schoolKind: SchoolKind = 'maintained', day = on) =>
  requestChecklist({ right, schoolKind }, day)
    .steps.map(({ text }) => text)
    .join('\n')

describe('requestChecklist', () => {
  it('puts the cautions first: third parties, a private address, serious harm, abuse, the child’s own view', () => {
    const { cautions } = requestChecklist({ right: 'access', schoolKind: 'academy' }, on)
    expect(cautions.map(({ text }) => text).join(' ')).toMatch(/safeguarding lead.*anyone else.*address.*serious harm.*abused.*child think/)
  })

  it('says on what each caution rests, and of practice that it is no law', () => {
    const { cautions } = requestChecklist({ right: 'complain', schoolKind: 'academy' }, on)
    expect(cautions.map(({ source }) => source)).toEqual([
      'Practice, not law.',
      'Data Protection Act 2018, Schedule 2, paragraph 16',
      'Practice, not law.',
      'Data Protection Act 2018, Schedule 3, paragraph 17',
      'Data Protection Act 2018, Schedule 3, paragraph 21',
      'UK GDPR, Article 15',
    ])
  })

  it('has the steps of what is asked for, with the law’s time', () => {
    expect(steps('access')).toContain('Answer within one month. It may be two months longer')
    expect(steps('rectify')).toMatch(/Answer within one month.*\n.*say why not and how to complain/)
    expect(steps('withdraw')).toMatch(/Stop what rests on the consent/)
    expect(steps('withdraw')).not.toMatch(/month|days/)
  })

  it('acknowledges a complaint, and then acts and tells the outcome', () => {
    const text = steps('complain')
    expect(text).toMatch(
      /Acknowledge the complaint within 30 days\.\nLook into it, keep them informed, act, and tell the outcome without undue delay\.$/,
    )
    expect(text).not.toMatch(/month|secure route/)
    expect(steps('complain', 'academy', '2026-06-18')).not.toMatch(/30 days/)
  })

  it('shows the educational record within fifteen school days where the right to it is there, and else takes it as a request for data', () => {
    expect(steps('educational-record')).toMatch(/within 15 school days of the written request/)
    expect(steps('educational-record')).not.toMatch(/month/)
    for (const kind of ['academy', 'independent'] as const) {
      expect(steps('educational-record', kind)).toMatch(
        /no right to see the educational record at your kind of school.*\nAnswer within one month/,
      )
      expect(steps('educational-record', kind)).not.toMatch(/school days/)
    }
    expect(steps('educational-record', 'pupil-referral-unit')).toMatch(/Ask your data protection officer.*\nAnswer within one month/)
  })
})
