import { useSignal, useSignalEffect } from '@preact/signals'
import { kept } from '../model.ts'
import type { NoticeFacts } from '../notice-facts.ts'
import { openOptions } from '../open-options.ts'
import { noticeWords } from '../words/notices.ts'
import { popupWords as words } from '../words/popup.ts'

/** Which notice the flags speak from, in one line, and what is amiss with it. */
export function NoticeLine() {
  const facts = useSignal<readonly NoticeFacts[] | null>(null)
  const unused = useSignal(0)
  useSignalEffect(() => {
    const now = kept.value
    if (now === null) return
    // Notices are large: the popup answers before they are read.
    void Promise.all([import('../../notices/in-use.ts'), import('../notice-facts.ts')]).then(
      async ([{ noticesInUse }, { noticeFacts }]) => {
        const read = await noticesInUse(now)
        facts.value = read.chosen.map(noticeFacts)
        unused.value = read.unused.length
      },
    )
  })
  if (facts.value === null) return null
  return (
    <section class="notice">
      <h2>{words.notices}</h2>
      {facts.value.length === 0 ? <p class="quiet">{words.noNotice}</p> : null}
      {facts.value.map((one) => (
        <p key={one.key}>
          {one.title} <span class="quiet">{one.version}</span>
          {one.notYours === '' ? null : <span class="quiet"> {one.notYours}</span>}
          {one.overdue === '' ? null : <span class="caution"> {one.overdue}</span>}
        </p>
      ))}
      {unused.value > 0 ? (
        <p class="caution">
          {noticeWords.someUnused}{' '}
          <button type="button" class="link" onClick={() => openOptions('notices')}>
            {words.seeOptions}
          </button>
        </p>
      ) : null}
      {(kept.value?.policy.ignored.length ?? 0) > 0 ? (
        <p class="caution">
          {words.policyIgnored}{' '}
          <button type="button" class="link" onClick={() => openOptions('policy')}>
            {words.seeOptions}
          </button>
        </p>
      ) : null}
    </section>
  )
}
