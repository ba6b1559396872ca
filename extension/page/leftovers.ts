import { askBackground } from '../ask-background.ts'
import { isLayer, isOurs } from './layer.ts'
import { rootOf } from './roots.ts'

/** Takes away what an earlier copy of the extension has left in a page: it was updated or switched off while the page stood open. */
export function clearLeftovers(page: Document): void {
  for (const host of leftIn(page)) host.remove()
}

/** The same where nobody presents. Else what starts the new covers does so once they lie: nothing is bare meanwhile. */
export async function clearLeftoversUnlessPresenting(page: Document): Promise<void> {
  if (leftIn(page).length === 0) return
  const answer = await askBackground({ type: 'covering' })
  if (answer !== undefined && !answer?.presenting) clearLeftovers(page)
}

function leftIn(page: Document): readonly Element[] {
  return [...page.querySelectorAll('span[style]')].filter((host) => !isOurs(host) && isLayer(host, rootOf(host)))
}
