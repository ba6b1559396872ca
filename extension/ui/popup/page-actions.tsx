import { useSignal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { type PageState, showsFlags } from '../model.ts'
import { openPanel } from '../open-panel.ts'
import { DataMapButtons } from '../parts/data-map-buttons.tsx'
import { popupWords as words } from '../words/popup.ts'

/** The ways on from the popup: the panel, the data map of this page, the options. */
export function PageActions({ state }: { readonly state: PageState }) {
  const failed = useSignal('')
  const open = () => {
    openPanel(state.tabId).then(
      () => window.close(),
      () => {
        failed.value = words.panelFailed
      },
    )
  }
  return (
    <section class="actions">
      <p class="buttons">
        <button type="button" onClick={open}>
          {words.openPanel}
        </button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.options}
        </button>
      </p>
      <p role="alert" class="failed">
        {failed}
      </p>
      {showsFlags(state.site) && !state.isUnreadable ? <DataMapButtons tabId={state.tabId} /> : null}
    </section>
  )
}
