import { describe, expect, test } from 'vitest'
import { itemPhrases } from '../../../core/formats/item-phrases.ts'
import type { ItemId } from '../../../core/law/data-items.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { textMatcher } from '../../../widget/match-text.ts'
import { hip, pupil } from './sample.ts'

type Told = ItemId | null | undefined

function matcherFor(...notices: readonly (typeof hip)[]) {
  return textMatcher(itemPhrases([...indexNotices(notices).coverings.keys()]))
}

const ofHip = matcherFor(hip)
const ofBoth = matcherFor(hip, pupil)

describe('a question on a family’s form is known', () => {
  test.each<[question: string, item: Told]>([
    ['Child’s date of birth', 'date-of-birth'],
    ['DOB', 'date-of-birth'],
    ['Address', 'address'],
    ['Address line 1', 'address'],
    ['Child’s permanent home address', 'address'],
    ['Town / City', 'address'],
    ['Post Code *', 'address'],
    ['Home telephone number (optional)', 'contact-phone'],
    ['Second contact: telephone number', 'contact-phone'],
    ['Mother’s mobile number', 'contact-phone'],
    ['Email address (please PRINT)', 'contact-email'],
    ['Who may we contact in an emergency?', 'emergency-contact'],
    ['Attendance in the last 12 weeks (%)', 'attendance'],
    ['Is your child looked after by a local authority?', 'looked-after-status'],
    ['Is the child in the care of a local authority?', 'looked-after-status'],
    ['Does the child have a social worker?', 'social-worker'],
    ['Name of the social worker', 'social-worker'],
    ['Is there a child in need plan?', 'child-in-need'],
    ['Is there a child protection plan, or has there been one?', 'child-protection-plan'],
    ['Was your child adopted from care?', 'adoption'],
    ['Does your child have an EHCP?', 'ehcp'],
    ['Does your child have a statement of special educational needs?', 'ehcp'],
    ['Does your child have any special needs?', 'sen-status'],
    ['Is your child’s dental check up to date?', 'dental-check'],
    ['Strengths and difficulties questionnaire score, if known', 'sdq'],
  ])('“%s”', (question, item) => {
    expect(ofHip(question, () => '')).toBe(item)
  })

  test.each<[question: string, item: Told]>([
    ['Ethnic origin', 'ethnicity'],
    ['Does your child have any allergies?', 'allergy'],
    ['Name and telephone number of your doctor', 'gp-details'],
    ['Previous school', 'school-history'],
    ['Does your child get free school meals?', 'free-school-meals'],
    ['Language spoken at home', 'first-language'],
    ['Is a parent in the armed forces?', 'service-child'],
  ])('“%s”, where the pupil notice covers it', (question, item) => {
    expect(ofBoth(question, () => '')).toBe(item)
  })
})

describe('no note stands at a question that', () => {
  test.each<[question: string, item: Told]>([
    ['Name and phone number of GP', null],
    ['Doctor’s address and postcode', null],
    ['Telephone number of previous school', null],
    ['Contact details of other professionals', null],
    ['Date of birth verified', null],
    ['Are you on adoption leave?', null],
    ['I have read the attendance policy', null],
    ['Attendance at a place of worship', null],
    ['Was your child previously looked after and then adopted?', null],
    ['Address of school', undefined],
    ['Work address', undefined],
    ['Number of rooms', undefined],
    ['Is your child in day care?', undefined],
    ['Emailed on', undefined],
    ['First name', undefined],
  ])('speaks of another: “%s”', (question, item) => {
    expect(ofHip(question, () => '')).toBe(item)
  })

  test.each<[question: string, item: Told, before: string]>([
    ['Address', null, 'Doctor’s name'],
    ['Post code', null, 'Medical details'],
    ['Email', null, 'Your child’s social worker / Name'],
    ['Telephone', null, 'School name'],
    ['Town', null, 'Employer / Work address'],
  ])('is somebody else’s: “%s” after “%3$s”', (question, item, before) => {
    expect(ofHip(question, () => before)).toBe(item)
    expect(ofHip(question, () => 'Parents and carers / Your full name')).not.toBe(item)
  })
})

test('a notice that covers no address brings no words about whose an address is', () => {
  const phrases = itemPhrases(['attainment'])
  expect(phrases.filter(([, , kind]) => kind !== undefined)).toEqual([])
})

test('no phrase is written in a form in which no question can hold it', () => {
  for (const [phrases, , kind] of itemPhrases([...indexNotices([hip, pupil]).coverings.keys()])) {
    expect(phrases).toMatch(kind === 2 ? /^[\p{Ll} ]+$/u : /^[\p{Ll}\d ,]+$/u)
    expect(phrases).not.toMatch(/^,|,,|,$| ,|, /)
  }
})
