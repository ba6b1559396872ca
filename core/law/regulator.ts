import type { Dated } from './dated.ts'
import { act, dpa2018 } from './sources.ts'

/** A name under which the regulator of data protection may be called. */
export interface RegulatorName extends Dated {
  readonly name: string
}

/** Both names are accepted: whether the office has given way to the Commission by now is not checked. */
export const regulatorNames: readonly RegulatorName[] = [
  {
    id: 'regulator-commissioner',
    name: 'Information Commissioner’s Office',
    source: dpa2018('Part 5'),
    confidence: 'sure',
    from: '2018-05-25',
    to: null,
  },
  {
    id: 'regulator-commission',
    name: 'Information Commission',
    source: act('Data (Use and Access) Act 2025', 'sections 117 to 120', 'https://www.legislation.gov.uk/ukpga/2025/18/contents'),
    confidence: 'unverified',
    from: '2026-02-05',
    to: null,
  },
]

/** How notices write either name, or the short form. */
export const regulatorPattern = /\binformation commission(?:er)?\b|\bICO\b|ico\.org\.uk/i
