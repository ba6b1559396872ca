import { kept, page, showsFlags } from '../model.ts'
import { Amiss } from '../parts/amiss.tsx'
import { Loading } from '../parts/loading.tsx'
import { NoticeLine } from '../parts/notice-line.tsx'
import { popupWords as words } from '../words/popup.ts'
import { Finds } from './finds.tsx'
import { FirstSteps } from './first-steps.tsx'
import { PageActions } from './page-actions.tsx'
import { BeginPresenting, Presenting } from './presenting.tsx'
import { SchoolWants } from './school-wants.tsx'
import { SiteSwitch } from './site-switch.tsx'

/** The popup: whether Fieldnote is on for the page in front, what it found there, and the ways on from here. */
export function Popup() {
  const now = kept.value
  const state = page.value
  return (
    <>
      <header class="top">
        <h1>Fieldnote</h1>
        <p class="promise">{words.promise}</p>
      </header>
      <Amiss />
      {now === null || state === null ? (
        <Loading />
      ) : (
        <>
          {/* In a hurry nobody scrolls to what is not covered. */}
          {now.presenting === null ? null : <Presenting state={state} presenting={now.presenting} />}
          <SiteSwitch state={state} />
          <SchoolWants state={state} />
          {showsFlags(state.site) ? <Finds state={state} /> : null}
          <FirstSteps />
          <NoticeLine />
          {now.presenting === null ? <BeginPresenting state={state} /> : null}
          <PageActions state={state} />
          <p class="quiet">{words.reads}</p>
        </>
      )}
    </>
  )
}
