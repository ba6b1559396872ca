import { browser } from 'wxt/browser'
import { allowOneLook } from '../background/one-look.ts'
import { changeSetting } from '../settings/kept.ts'
import { startIn } from '../sites/active-sites.ts'

/** Asks the browser for a site, as it must be asked: by a person's click. Switches its flags on if it is granted. */
export async function switchOn(patterns: readonly string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [...patterns] })
  if (granted) await changeSetting('sites', (own = []) => [...new Set([...own, ...patterns])])
  return granted
}

/** Switches a site off and gives its permission back. */
export async function switchOff(pattern: string): Promise<void> {
  await changeSetting('sites', (own = []) => own.filter((one) => one !== pattern))
  // A host that the package itself requires cannot be given back; the flags are off all the same.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
}

/** Looks at the page in front once, by the permission that the click on our button gives. */
export async function lookOnce(tabId: number): Promise<boolean> {
  await allowOneLook(tabId)
  return startIn(tabId)
}
