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

/** Where pages are open: in all frames of a tab, or in one. */
export type OpenPages = { readonly tabId: number; readonly allFrames: true } | { readonly tabId: number; readonly frameIds: number[] }

/** Hides and covers what was open before presenting began. */
export async function veilOpen(all: readonly OpenPages[]): Promise<void> {
  await Promise.all(all.map(veil))
}

async function veil(open: OpenPages): Promise<void> {
  // A page that is slow to load shows what it has.
  const now = { target: open, injectImmediately: true }
  try {
    const running = await browser.scripting.executeScript({ ...now, func: hasStartedHere })
    if (running.every(({ result }) => result === true)) return
    await browser.scripting.insertCSS({ target: open, files: ['/veil.css'] })
    const covered = await browser.scripting.executeScript({ ...now, func: coverHere })
    if (covered.every(({ result }) => result === true)) return
    await browser.scripting.executeScript({ ...now, files: ['/flags.js'] })
    await browser.scripting.executeScript({ ...now, func: coverHere })
  } catch {
    // A page that no extension may enter: the popup says of it that nothing is covered.
  }
}

/** In a frame: whether the covers have been started. It sees nothing of this file, and elements of the page that have such a name. */
function hasStartedHere(): boolean {
  return (globalThis as { fieldnoteCovers?: unknown }).fieldnoteCovers === true
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
