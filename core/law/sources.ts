import type { Source } from './dated.ts'

const parliament = 'Parliament'

/** UK GDPR, at one of its articles. */
export function ukGdpr(provision: string): Source {
  return { body: parliament, title: 'UK GDPR', provision, url: 'https://www.legislation.gov.uk/eur/2016/679/contents' }
}

/** Data Protection Act 2018, at one of its sections or schedules. */
export function dpa2018(provision: string): Source {
  return {
    body: parliament,
    title: 'Data Protection Act 2018',
    provision,
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/contents',
  }
}

/** An Act, or regulations, at one of its provisions. */
export function act(title: string, provision?: string, url?: string): Source {
  return { body: parliament, title, ...(provision === undefined ? {} : { provision }), ...(url === undefined ? {} : { url }) }
}

/** The regulations on a school's registers. */
export function registers(provision: string): Source {
  return act(
    'School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208)',
    provision,
    'https://www.legislation.gov.uk/uksi/2024/208/contents/made',
  )
}

/** The regulations on what schools send to the Department for Education. */
export function pupilInformation(provision?: string): Source {
  return act(
    'Education (Information About Individual Pupils) (England) Regulations 2013 (SI 2013/2094)',
    provision,
    'https://www.legislation.gov.uk/uksi/2013/2094/contents/made',
  )
}

/** What the Department for Education tells schools about data protection. */
export const dfeDataProtection: Source = {
  body: 'Department for Education',
  title: 'What data protection means for schools',
  url: 'https://www.gov.uk/guidance/data-protection-in-schools/what-data-protection-means-for-schools',
}

/** What makes a page usable by everybody. */
export function wcag(provision: string): Source {
  return { body: 'W3C', title: 'Web Content Accessibility Guidelines 2.2', provision, url: 'https://www.w3.org/TR/WCAG22/' }
}

/** Guidance of the Information Commissioner's Office. */
export function ico(title: string, url = 'https://ico.org.uk/for-organisations/'): Source {
  return { body: 'Information Commissioner’s Office', title, url }
}

/** The statutory guidance on keeping children safe: as it is told on a day, it is the edition then in force (`sourceOn`). */
export function kcsie(provision?: string): Source {
  return {
    body: 'Department for Education',
    title: 'Keeping children safe in education',
    ...(provision === undefined ? {} : { provision }),
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
  }
}

/** What is our own reading of the law, with no one else's authority. */
export const ownReading: Source = { body: 'Fieldnote', title: 'our own reading' }
