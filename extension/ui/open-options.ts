import { browser } from 'wxt/browser'
import { ownAddress } from '../own-address.ts'

/** The parts of the options page, by the id to which its address leads. */
export type OptionsPart = 'role' | 'sites' | 'notices' | 'flags' | 'words' | 'presenting' | 'languages' | 'move' | 'policy' | 'diagnostics'

/** Opens the options page at one of its parts, in a tab. */
export function openOptions(part: OptionsPart): void {
  void browser.tabs.create({ url: ownAddress(`options.html#${part}`) })
}
