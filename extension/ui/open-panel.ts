import { browser } from 'wxt/browser'

/** Each browser has one of the two. */
interface Panels {
  readonly sidebarAction?: { open(): Promise<void> }
  readonly sidePanel?: { open(of: { tabId: number }): Promise<void> }
}

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox), by the click that asks for it. */
export function openPanel(tabId: number | null): Promise<void> {
  const { sidebarAction, sidePanel } = browser as unknown as Panels
  if (sidebarAction !== undefined) return sidebarAction.open()
  if (tabId === null || sidePanel === undefined) return Promise.reject(new Error('there is no tab to open the panel beside'))
  return sidePanel.open({ tabId })
}
