import type { EnglishItem } from '../english.ts'

/** People who work for or with the school. */
export const staffItems = {
  'staff-name': {
    title: 'Staff name',
    brief: 'The name of someone who works at the school.',
    plain: 'The name of someone who works at the school or helps there.',
    child: 'The name of someone who works at school.',
  },
  'staff-identifier': {
    title: 'Staff number',
    brief: 'A number for someone who works at the school.',
    plain: 'A number that the school, or the state, uses for someone who teaches or works there.',
    child: 'A number for someone who works at school.',
  },
  'job-title': {
    title: 'Job title',
    brief: "What a person's job is called.",
    plain: "What a person's job at the school is called.",
    child: "What someone's job is called.",
  },
  'employment-history': {
    title: 'Past jobs',
    brief: 'The jobs a person had before.',
    plain: 'The jobs that a person had before this one, and when.',
    child: 'The jobs someone had before.',
  },
  employment: {
    title: 'Job details',
    brief: "Facts about a person's job, hours and pay.",
    plain: "Facts about a person's job at the school: hours, pay, contract, leave and training.",
    child: "About someone's job at the school.",
  },
  'national-insurance-number': {
    title: 'National Insurance number',
    brief: 'A number the state uses for tax and benefits.',
    plain: 'A number that each adult has. The state uses it for tax, pay and benefits.',
    child: 'A number that grown-ups have for work.',
  },
  'professional-body-membership': {
    title: 'Membership of a body for the job',
    brief: 'Whether a person belongs to a body for their kind of work.',
    plain: 'Whether a person belongs to a body for people who do the same kind of work.',
    child: 'A club for people who do the same job.',
  },
  reference: {
    title: 'Reference',
    brief: "What someone else says of a person's work.",
    plain: "What a past boss or teacher says of a person's work and how well they do it.",
    child: "What someone says about a person's work.",
  },
  'governor-role': {
    title: "Governor's role",
    brief: 'What a person does as a school governor.',
    plain: "What a person does as one of the school's governors, and any ties that could sway them.",
    child: 'What a person does to help run the school.',
  },
} as const satisfies Record<string, EnglishItem>
