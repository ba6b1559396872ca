import { pausePresenting, resumePresenting, startPresenting, stopPresenting } from '../../present/toggle-presenting.ts'
import { kept } from '../model.ts'
import { popupWords as words } from '../words/popup.ts'

/** Covers on and off, with the time that is left. */
export function Presenting() {
  const presenting = kept.value?.presenting ?? null
  if (presenting === null) {
    return (
      <section class="presenting">
        <button type="button" onClick={() => void startPresenting()} aria-describedby="present-help">
          {words.present}
        </button>
        <p class="quiet" id="present-help">
          {words.presentHelp}
        </p>
      </section>
    )
  }
  const paused = presenting.pausedUntil !== undefined && presenting.pausedUntil > Date.now()
  const minutes = Math.max(1, Math.ceil((presenting.until - Date.now()) / 60_000))
  return (
    <section class="presenting on">
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
