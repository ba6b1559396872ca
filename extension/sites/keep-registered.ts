import { type Browser, browser } from 'wxt/browser'

type Registered = Browser.scripting.RegisteredContentScript

interface Script {
  readonly id: string
  readonly js: string[]
  readonly css: string[]
  readonly persistAcrossSessions: boolean
}

/**
 * Has a script begin with every page of exactly the sites given, in all its frames; where none is given, it stands nowhere. What
 * stands as it should is left alone: a page that begins while the browser takes in a change may go without the script.
 */
export async function keepRegistered(script: Script, sites: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] })
  if (sites.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [script.id] })
    return
  }
  const wanted = { ...script, matches: [...sites], allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' as const }
  if (registered === undefined) await browser.scripting.registerContentScripts([wanted])
  else if (essence(registered) !== essence(wanted)) await browser.scripting.updateContentScripts([wanted])
}

function essence({ matches, js, css, runAt }: Registered): string {
  return JSON.stringify([matches?.toSorted(), js, css ?? [], runAt])
}
