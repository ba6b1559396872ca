import { browser } from 'wxt/browser'

/** The address of a file of this very extension; that of `/` begins every such address. */
export function ownAddress(path: string): string {
  // WXT types `getURL` only where it has generated a list of files.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path)
}
