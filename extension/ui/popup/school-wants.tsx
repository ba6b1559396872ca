import { useSignal, useSignalEffect } from '@preact/signals'
import { listOf } from '../../../core/words/fill.ts'
import { isGranted } from '../../sites/active-sites.ts'
import { kept, type PageState } from '../model.ts'
import { hostOf, switchOn } from '../site-switch.ts'
import { popupWords as words } from '../words/popup.ts'

/** Sites that the school's policy lists and the browser has not allowed yet: one click allows them all. */
export function SchoolWants({ state }: { readonly state: PageState }) {
  const missing = useSignal<readonly string[]>([])
  useSignalEffect(() => {
    const { locked = {}, defaults = {} } = kept.value?.policy ?? {}
    const wanted = (locked.sites ?? defaults.sites ?? []).filter((one) => kept.value?.settings.sites.includes(one))
    void Promise.all(wanted.map(async (one) => ({ one, granted: await isGranted(one) }))).then((all) => {
      missing.value = all.filter(({ granted }) => !granted).map(({ one }) => one)
    })
  })
  const elsewhere = missing.value.filter((one) => one !== state.listed)
  if (elsewhere.length === 0) return null
  return (
    <section class="wants">
      <p>{words.schoolWantsElsewhere(listOf('en', elsewhere.map(hostOf)))}</p>
      <button type="button" class="main" onClick={() => void switchOn(elsewhere)}>
        {words.allow}
      </button>
    </section>
  )
}
