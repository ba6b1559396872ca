import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { english } from '../../../core/words/en/words.ts'
import { type MarkClass, markClasses } from '../../messages.ts'
import { className, strings } from '../../strings.ts'
import { type Listed, type PageState, page, showsFlags } from '../model.ts'
import { ClassMark } from '../parts/class-mark.tsx'
import { Loading } from '../parts/loading.tsx'
import { pageWords } from '../words/page.ts'
import { panelWords as words } from '../words/panel.ts'
import { Corrections } from './corrections.tsx'
import { Flag } from './flag.tsx'
import { LastCorrection } from './last-correction.tsx'
import { keepFocus, keyed } from './next-flag.ts'
import { SchoolWords } from './school-words.tsx'
import { Tour } from './tour.tsx'

/** Every flag of the page by class, with search; what is wrong is put right here. The tour stays while pages come and go. */
export function PageView() {
  const state = page.value
  if (state === null) return <Loading />
  return (
    <>
      <Found state={state} />
      <LastCorrection />
      <Corrections />
      <SchoolWords />
      <Tour />
    </>
  )
}

function Found({ state }: { readonly state: PageState }) {
  const { site, isUnreadable } = state
  if (isUnreadable && (showsFlags(site) || site === 'silent')) return <p role="status">{strings.unreadable}</p>
  return showsFlags(site) ? <Flags state={state} /> : <p role="status">{stateWords[site]}</p>
}

const stateWords = {
  'no-site': words.off,
  off: words.off,
  wanted: words.wanted,
  silent: words.silent,
  starting: pageWords.starting,
} as const

function Flags({ state }: { readonly state: PageState }) {
  const sought = useSignal('')
  useEffect(keepFocus)
  const matching = state.finds.filter((find) => matches(find, sought.value))
  return (
    <>
      <p role="status">{state.finds.length === 0 ? pageWords.nothing(state.fields) : words.summary(state.finds.length, state.fields)}</p>
      {state.isPartial ? <p class="caution">{strings.partial}</p> : null}
      {state.hidden > 0 ? <p class="caution">{pageWords.hidden(state.hidden)}</p> : null}
      {state.finds.length > 0 ? (
        <p class="field">
          <label for="search">{words.search}</label>
          <input
            id="search"
            type="search"
            value={sought.value}
            onInput={(event) => {
              sought.value = event.currentTarget.value
            }}
          />
        </p>
      ) : null}
      {state.finds.length > 0 && matching.length === 0 ? <p role="status">{words.noneMatch}</p> : null}
      {markClasses.map((group) => (
        <Group key={group} group={group} finds={matching.filter(({ mark }) => mark === group)} />
      ))}
    </>
  )
}

function Group({ group, finds }: { readonly group: MarkClass; readonly finds: readonly Listed[] }) {
  if (finds.length === 0) return null
  return (
    <section class="group">
      <h3>
        <ClassMark of={group} /> {words.group(className[group], finds.length)}
      </h3>
      <ul class="list">
        {keyed(finds, page.value?.tabId ?? null).map(({ key, find }) => (
          <Flag key={key} find={find} />
        ))}
      </ul>
    </section>
  )
}

function matches(find: Listed, sought: string): boolean {
  const text = `${english.items[find.item].title} ${find.words} ${find.because}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
