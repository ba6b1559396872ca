import type { Setting } from '../../core/fields/field.ts'
import { patternHolds } from './site-pattern.ts'

/** An information system that schools rent: what it is for, and at which hosts it stands. */
export interface Vendor {
  readonly name: string
  readonly setting: Setting
  /** Match patterns of a browser's host permissions; a school's own subdomain is a wildcard. */
  readonly hosts: readonly string[]
  readonly source: string
  /** `unverified` rows are kept for the record and offered to nobody. */
  readonly confidence: 'sure' | 'likely' | 'unverified'
}

/** The systems offered by name; anything else is switched on by its address. */
export const vendors: readonly Vendor[] = [
  {
    name: 'Arbor',
    setting: 'mis',
    hosts: ['https://*.uk.arbor.sc/*', 'https://login.arbor.sc/*'],
    source: 'Arbor help centre, "Which URL page should users log in from" (general page and site-specific page)',
    confidence: 'sure',
  },
  {
    name: 'CPOMS',
    setting: 'safeguarding',
    hosts: ['https://*.cpoms.net/*'],
    source: "Schools' own pages give their CPOMS address as a subdomain of cpoms.net",
    confidence: 'sure',
  },
  {
    name: 'SIMS Next Gen',
    setting: 'mis',
    hosts: ['https://*.sims.co.uk/*'],
    source: 'SIMS ID help (id.sims.co.uk, admin.sims.co.uk); the Next Gen pages are taken to stand under the same name',
    confidence: 'likely',
  },
  {
    name: 'Bromcom',
    setting: 'mis',
    hosts: ['https://*.bromcomcloud.com/*'],
    source: 'Bromcom community pages stand under bromcomcloud.com; the system itself was not opened',
    confidence: 'likely',
  },
  { name: 'ScholarPack', setting: 'mis', hosts: ['https://*.scholarpack.com/*'], source: 'From memory', confidence: 'unverified' },
  { name: 'iSAMS', setting: 'mis', hosts: ['https://*.isams.cloud/*'], source: 'From memory', confidence: 'unverified' },
  {
    name: 'MyConcern',
    setting: 'safeguarding',
    hosts: ['https://*.myconcern.education/*'],
    source: 'From memory',
    confidence: 'unverified',
  },
  { name: 'Provision Map', setting: 'sen', hosts: ['https://*.provisionmap.co.uk/*'], source: 'From memory', confidence: 'unverified' },
  { name: 'Edukey', setting: 'sen', hosts: ['https://*.edukeyapp.com/*'], source: 'From memory', confidence: 'unverified' },
]

/** Vendors whose hosts are known well enough to be asked for. */
export const offeredVendors: readonly Vendor[] = vendors.filter(({ confidence }) => confidence !== 'unverified')

/** The host patterns that the fleet package carries. */
export function vendorHosts(): readonly string[] {
  return offeredVendors.flatMap(({ hosts }) => hosts)
}

/** What kind of system stands at an address: a known vendor's, else a general information system. */
export function settingOf(url: string): Setting {
  return vendors.find(({ hosts }) => hosts.some((host) => patternHolds(host, url)))?.setting ?? 'mis'
}
