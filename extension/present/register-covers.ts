import type { Presenting } from '../settings/settings.ts'
import { keepRegistered } from '../sites/keep-registered.ts'

/**
 * While presenting, every allowed page starts hidden (its style sheet stands before the first paint) until the covers lie. Off
 * presenting neither the style sheet is registered nor what starts the covers with it.
 */
export function registerCovers(active: readonly string[], presenting: Presenting | null): Promise<void> {
  const script = { id: 'covers', js: ['veiled.js'], css: ['veil.css'], persistAcrossSessions: false }
  return keepRegistered(script, presenting === null ? [] : active)
}
