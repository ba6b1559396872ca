import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The oldest browsers in which the widget has to work in full: those of 2021, the year of its syntax. Safari 15.0 is the first of
 * the system with which an iPhone 6s or 7 ends; Chrome 90 is what Samsung Internet 15 is made of, and older than Chrome 95, the last
 * for Android 5; Firefox 91 was the long-lived release of that year.
 */
export const oldest: Readonly<Record<string, string>> = {
  safari: '15',
  safari_ios: '15',
  chrome: '90',
  chrome_android: '90',
  edge: '90',
  samsunginternet_android: '15.0',
  firefox: '91',
  firefox_android: '91',
}

interface Since {
  readonly version_added: string | false
  readonly version_removed?: string
  readonly prefix?: string
  readonly alternative_name?: string
  readonly flags?: readonly unknown[]
}

/** The tree of features: at each its own support, and the features below it by name. */
interface Tree {
  readonly [name: string]: Tree | undefined
}

interface Compat {
  readonly support: Readonly<Record<string, Since | readonly Since[] | undefined>>
}

const data: Tree = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'))

/** Whether the data know a feature by this address (`api.Element.closest`). */
export function isKnown(address: string): boolean {
  return treeAt(address) !== undefined
}

/** The names of the features directly below an address. */
export function namesBelow(address: string): string[] {
  return Object.keys(treeAt(address) ?? {}).filter((name) => name !== '__compat')
}

/** Whether each of the oldest browsers has a feature without a flag and by its own name; one without data counts as had. */
export function isInAll(address: string): boolean {
  return isInEach(address, oldest)
}

/** The same of other browsers, each with its oldest version. */
export function isInEach(address: string, browsers: Readonly<Record<string, string>>): boolean {
  const compat = treeAt(address)?.['__compat'] as Compat | undefined
  if (compat === undefined) return true
  return Object.entries(browsers).every(([browser, version]) => {
    const told = compat.support[browser]
    return told === undefined || [told].flat().some((since) => isIn(since, numberOf(version)))
  })
}

function treeAt(address: string): Tree | undefined {
  let at: Tree | undefined = data
  for (const name of address.split('.')) at = at?.[name]
  return at
}

function isIn({ version_added, version_removed, prefix, alternative_name, flags }: Since, version: number): boolean {
  if (version_added === false || prefix !== undefined || alternative_name !== undefined || flags !== undefined) return false
  return numberOf(version_added) <= version && (version_removed === undefined || numberOf(version_removed) > version)
}

/** A version still to come is later than any; `≤37` is at most 37. */
function numberOf(version: string): number {
  const number = Number.parseFloat(version.replace('≤', ''))
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number
}
