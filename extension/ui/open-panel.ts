import { browser } from 'wxt/browser'

interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox), by the click that asks for it. */
export function openPanel(tabId: number | null): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar
  if (sidebarAction !== undefined) return sidebarAction.open()
  if (tabId === null) return Promise.reject(new Error('there is no tab to open the panel beside'))
  return browser.sidePanel.open({ tabId })
}
