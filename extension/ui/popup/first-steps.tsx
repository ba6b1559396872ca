import type { ComponentChildren } from 'preact'
import { page } from '../model.ts'
import { openOptions } from '../open-options.ts'
import { RoleChoice } from '../parts/role-choice.tsx'
import { change, settings } from '../settings-model.ts'
import { popupWords as words } from '../words/popup.ts'

/** The three steps of a first day, until they are done or hidden. Nothing opens by itself: school computers forget us at every logout. */
export function FirstSteps() {
  const { role, sites, notices, ownNotices, firstSteps } = settings.value
  const isDone = {
    role: role !== null,
    site: sites.length > 0 && page.value?.site !== 'wanted',
    notice: notices.length + ownNotices.length > 0,
  }
  if (!firstSteps || (isDone.role && isDone.site && isDone.notice)) return null
  return (
    <section class="steps">
      <h2>{words.steps}</h2>
      <ol>
        <Step title={words.stepRole} isDone={isDone.role}>
          <RoleChoice id="first-role" />
        </Step>
        <Step title={words.stepSite} isDone={isDone.site}>
          <p class="quiet">{page.value?.site === 'wanted' ? words.stepSiteAllow : words.stepSiteHelp}</p>
        </Step>
        <Step title={words.stepNotice} isDone={isDone.notice}>
          <p class="quiet">{words.stepNoticeHelp}</p>
          <button type="button" onClick={() => openOptions('notices')}>
            {words.stepNoticeOpen}
          </button>
        </Step>
      </ol>
      <button type="button" class="link" onClick={() => void change('firstSteps', false)}>
        {words.stepsHide}
      </button>
    </section>
  )
}

interface StepProps {
  readonly title: string
  readonly isDone: boolean
  readonly children: ComponentChildren
}

function Step({ title, isDone, children }: StepProps) {
  return (
    <li class={isDone ? 'done' : undefined}>
      <strong>{title}</strong> {isDone ? <span class="school">{words.stepDone}</span> : children}
    </li>
  )
}
