import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { english } from '../../../core/words/en/words.ts'
import { askFrame } from '../../ask-page.ts'
import { type Listed, page } from '../model.ts'
import { panelWords as words } from '../words/panel.ts'
import { flagId, goToNext } from './next-flag.ts'
import { ask } from './view.ts'
import { WrongFlag } from './wrong-flag.tsx'

/** One flag of the page: what it is, why it was flagged, and what can be done from here. */
export function Flag({ find }: { readonly find: Listed }) {
  const isWrongOpen = useSignal(false)
  const outcome = useSignal('')
  const row = useRef<HTMLLIElement>(null)
  const { title } = english.items[find.item]
  const named = find.words === '' ? title : `${title}, “${find.words}”`
  const jump = async () => {
    const tabId = page.value?.tabId ?? null
    const jumped = tabId !== null && (await askFrame(tabId, find.frameId, { type: 'jump', find: find.find })) === true
    // The focus goes with it where the browser lets it; whoever stays here hears that it worked.
    outcome.value = jumped ? words.jumped : words.jumpFailed
  }
  return (
    <li class="flag" data-flag={flagId(find)} ref={row}>
      <p class="name">
        <strong>{title}</strong> {find.words === '' ? null : <span class="quiet">“{find.words}”</span>}
      </p>
      <p class="because">{find.because}</p>
      <p class="buttons small">
        <button type="button" aria-label={words.jumpTo(named)} onClick={() => void jump()}>
          {words.jump}
        </button>
        <button type="button" aria-label={words.shareOf(named)} onClick={() => ask('share', find.item)}>
          {words.share}
        </button>
        <button type="button" aria-label={words.explainOf(named)} onClick={() => ask('parent', find.item)}>
          {words.explain}
        </button>
        <button
          type="button"
          aria-label={words.wrongOf(named)}
          aria-expanded={isWrongOpen.value}
          onClick={() => {
            isWrongOpen.value = !isWrongOpen.value
          }}
        >
          {words.wrong}
        </button>
      </p>
      <p role="status" class={outcome.value === words.jumpFailed ? 'failed' : undefined}>
        {outcome}
      </p>
      {isWrongOpen.value ? (
        <WrongFlag
          find={find}
          close={() => {
            isWrongOpen.value = false
            row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
          }}
          corrected={() => {
            isWrongOpen.value = false
            if (row.current !== null) goToNext(row.current)
          }}
        />
      ) : null}
    </li>
  )
}
