import { browser } from 'wxt/browser'
import { noPolicy, sitesOfSchool } from '../settings/effective.ts'
import { changeSetting } from '../settings/kept.ts'
import { startIn } from '../sites/active-sites.ts'
import { forgetAsked, keepAsked } from '../sites/asked-sites.ts'
import { allowOneLook } from '../tabs/one-look.ts'
import { kept } from './model.ts'

/**
 * Asks the browser for sites, as it must be asked: by a person's click, before anything else. Its question may close our popup: the
 * background hears the answer and switches them on. Gives whether it was yes, where our page is still there.
 */
export async function switchOn(patterns: readonly string[]): Promise<boolean> {
  const now = kept.value
  // The background could not keep the answer, and nobody would be told.
  if (now?.stored.newer && !patterns.every((one) => now.settings.sites.includes(one))) throw new Error('these sites cannot be kept')
  const asking = browser.permissions.request({ origins: [...patterns] }).catch(() => false)
  const [granted] = await Promise.all([asking, keepAsked(patterns)])
  if (!granted) await forgetAsked()
  return granted
}

/** Switches a site off and gives its permission back. */
export async function switchOff(pattern: string): Promise<void> {
  await changeSetting('sites', (own = []) => own.filter((one) => one !== pattern))
  if (sitesOfSchool(kept.value?.policy ?? noPolicy).includes(pattern))
    await changeSetting('sitesOff', (own = []) => [...new Set([...own, pattern])])
  // A host that the package itself requires cannot be given back; the flags are off all the same.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
}

/** Whether the school's policy lists a site, and whether it may be switched off. */
export function schoolsSay(pattern: string): 'locked' | 'default' | null {
  const { locked, defaults } = kept.value?.policy ?? noPolicy
  if (locked.sites?.includes(pattern)) return 'locked'
  return defaults.sites?.includes(pattern) ? 'default' : null
}

/** Looks at the page in front once, by the permission that the click on our button gives. */
export async function lookOnce(tabId: number): Promise<boolean> {
  await allowOneLook(tabId)
  return startIn(tabId)
}

/** A pattern as people say it: its host, with http:// where it means the page without encryption and no other. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^(https|\*):\/\//, '').replace(/\/\*$/, '')
}
