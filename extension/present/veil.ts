import { browser } from 'wxt/browser'

const whole = 'html:root, :modal, :popover-open, :fullscreen { opacity: 1 !important; }'
/** The veil lifted for the screen alone, or for prints too. As the person's own style it wins over the page's, and over the veil. */
const lifted = { screen: `@media screen { ${whole} }`, all: whole } as const

interface Frame {
  readonly tabId: number
  readonly frameId: number
}

/** Shows a frame's page again: its covers lie, or presenting has ended. */
export async function liftVeil(frame: Frame, prints: boolean): Promise<void> {
  await remove(frame)
  await browser.scripting.insertCSS({ target: target(frame), css: prints ? lifted.all : lifted.screen, origin: 'USER' })
}

/** Hides a frame's page again: its covers cannot be kept up. */
export async function lowerVeil(frame: Frame): Promise<void> {
  await remove(frame)
}

/** Hides and covers pages that were open before presenting began. */
export async function veilOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: [...patterns] })
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : veilTab(id))))
}

async function veilTab(tabId: number): Promise<void> {
  const all = { tabId, allFrames: true }
  // A page that is slow to load shows what it has.
  const now = { target: all, injectImmediately: true }
  try {
    const [running] = await browser.scripting.executeScript({ ...now, func: () => 'fieldnoteCovers' in globalThis })
    if (running?.result === true) return
    await browser.scripting.insertCSS({ target: all, files: ['/veil.css'] })
    const covered = await browser.scripting.executeScript({ ...now, func: coverHere })
    if (covered.every(({ result }) => result === true)) return
    await browser.scripting.executeScript({ ...now, files: ['/flags.js'] })
    await browser.scripting.executeScript({ ...now, func: coverHere })
  } catch {
    // A page that no extension may enter: the popup says of it that nothing is covered.
  }
}

/** In a frame: starts the covers where our script has left them; whether it has. It sees nothing of this file. */
function coverHere(): boolean {
  const { fieldnoteCover } = globalThis as { fieldnoteCover?: () => void }
  fieldnoteCover?.()
  return fieldnoteCover !== undefined
}

async function remove(frame: Frame): Promise<void> {
  for (const css of Object.values(lifted)) {
    await browser.scripting.removeCSS({ target: target(frame), css, origin: 'USER' }).catch(() => {})
  }
}

function target({ tabId, frameId }: Frame): { tabId: number; frameIds: number[] } {
  return { tabId, frameIds: [frameId] }
}
