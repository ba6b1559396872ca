import { browser } from 'wxt/browser'
import type { Presenting } from '../settings/settings.ts'

const coversId = 'covers'

/**
 * While presenting, every allowed page starts hidden (its style sheet stands before the first paint) until the cover script has
 * scanned it. Off presenting, neither script nor style sheet is registered.
 */
export async function registerCovers(active: readonly string[], presenting: Presenting | null): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [coversId] })
  const wanted = presenting !== null && active.length > 0
  if (!wanted) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [coversId] })
    return
  }
  const script = {
    id: coversId,
    js: ['flags.js'],
    css: ['veil.css'],
    matches: [...active],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: false,
  }
  if (registered === undefined) await browser.scripting.registerContentScripts([script])
  else await browser.scripting.updateContentScripts([script])
}
