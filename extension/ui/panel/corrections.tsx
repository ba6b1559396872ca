import { useSignal, useSignalEffect } from '@preact/signals'
import { english } from '../../../core/words/en/words.ts'
import type { Correction } from '../../settings/settings.ts'
import { page } from '../model.ts'
import { schools, settings } from '../settings-model.ts'
import { panelWords as words } from '../words/panel.ts'
import { takeBack } from './last-correction.tsx'
import { originsOf } from './origin-of-frame.ts'

/** What was put right on this site and those of its frames, each to be taken back. */
export function Corrections() {
  const origins = useSignal<readonly (string | null)[]>([])
  useSignalEffect(() => {
    const { tabId = null, url = null } = page.value ?? {}
    void originsOf(tabId, url).then((all) => (origins.value = all))
  })
  const here = settings.value.corrections.filter(({ origin }) => origins.value.includes(origin))
  if (here.length === 0) return null
  const schoolsOwn = schools('corrections') ?? []
  return (
    <details class="fold" open>
      <summary>{words.corrections(here.length)}</summary>
      <ul class="rows">
        {here.map((one) => (
          <li key={`${one.origin} ${one.words} ${one.was}`}>
            <span>
              {words.correction(one.words, english.items[one.was].title, one.item === null ? null : english.items[one.item].title)}
            </span>
            {schoolsOwn.some((other) => isSame(one, other)) ? (
              <span class="school">{words.fromSchool}</span>
            ) : (
              <button type="button" class="link" aria-label={words.takeBackOf(one.words)} onClick={() => void takeBack(one)}>
                {words.takeBack}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function isSame(one: Correction, other: Correction): boolean {
  return one.origin === other.origin && one.words === other.words && one.was === other.was
}
