import { pausePresenting, resumePresenting, startPresenting, stopPresenting } from '../../present/toggle-presenting.ts'
import type { Kept } from '../../settings/kept.ts'
import { kept, type PageState } from '../model.ts'
import { switchOn } from '../site-switch.ts'
import { popupWords as words } from '../words/popup.ts'

interface PresentingProps {
  readonly state: PageState
  readonly presenting: NonNullable<Kept['presenting']>
}

/** While covers are on: the time that is left, the ways to end it, and whether the page in front is one of those that are covered. */
export function Presenting({ state, presenting }: PresentingProps) {
  const paused = presenting.pausedUntil !== undefined && presenting.pausedUntil > Date.now()
  const minutes = Math.max(1, Math.ceil((presenting.until - Date.now()) / 60_000))
  return (
    <section class="presenting on">
      <NotHere state={state} />
      <p role="status">{paused ? words.presentPaused : words.presenting(minutes)}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => void stopPresenting()}>
          {words.presentStop}
        </button>
        <button type="button" onClick={() => void (paused ? resumePresenting() : pausePresenting())}>
          {paused ? words.presentResume : words.presentPause}
        </button>
        <button type="button" onClick={() => void startPresenting()}>
          {words.presentLonger}
        </button>
      </p>
    </section>
  )
}

/** The button that covers. Where no site is on there is nothing to cover, and it would promise what it cannot do. */
export function BeginPresenting({ state }: { readonly state: PageState }) {
  const isOnSomewhere = (kept.value?.settings.sites.length ?? 0) > 0
  if (!isOnSomewhere) {
    return (
      <section class="presenting">
        <p class="quiet">{words.presentNowhere}</p>
      </section>
    )
  }
  return (
    <section class="presenting">
      <p class="buttons">
        <button type="button" onClick={() => void startPresenting()} aria-describedby="present-help">
          {words.present}
        </button>
      </p>
      <p class="quiet" id="present-help">
        {isCovered(state) ? words.presentHelp : `${words.presentNotHere} ${words.presentHelp}`}
      </p>
    </section>
  )
}

/** Says that the page in front is not covered, with the way to have it covered where there is one. */
function NotHere({ state }: { readonly state: PageState }) {
  if (isCovered(state)) return null
  const { site, listed, pattern } = state
  const asked = site === 'wanted' ? listed : site === 'off' || site === 'look' || site === 'part' ? pattern : null
  return (
    <>
      <p class="caution" role="alert">
        {asked === null ? words.bareHere : words.bareOff}
      </p>
      {asked === null ? null : (
        <button type="button" onClick={() => void switchOn([asked])}>
          {words.bareTurnOn}
        </button>
      )}
    </>
  )
}

function isCovered({ site }: PageState): boolean {
  return site === 'on' || site === 'starting'
}
