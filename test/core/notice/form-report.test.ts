import { describe, expect, test } from 'vitest'
import { stageOf } from '../../../core/notice/form-report.ts'

describe('the stage of a form', () => {
  test.each([
    'Supplementary Information Form',
    'Supplementary application form 2026/27',
    'Application for a place',
    'Application for a school place',
    'Application for a Year 7 place at Brookvale School',
    'Application form for admission to Reception',
    'Application for Reception 2026',
    'Application to Year 7, September 2026',
    'Application for Sixth Form',
    'Nursery application form',
    'Year 12 application',
    'School application form',
    'Admissions application',
    'Apply for a place in our nursery',
    'Applying for admission',
    'In-year admission form',
    'In year application',
    'Pan-London application',
  ])('“%s” is before a place is offered', (heading) => expect(stageOf(['Brookvale School', heading])).toBe('application'))

  test.each([
    'Application for free school meals',
    'Application for school transport',
    'Application for leave of absence',
    'Application for nursery milk',
    'Application for sixth form bursary',
    'Application for Year 6 residential: help with the cost',
    'Application for a place on the ski trip',
    'School application for help with uniform',
    'Job application form',
    'Application form',
    'Apply online for pupil premium',
    'Pupil registration form',
    'Admission form',
  ])('“%s” is not', (heading) => expect(stageOf(['Brookvale School', heading])).toBe('registration'))
})
