import { english } from '../../../core/words/en/words.ts'
import { changeSetting } from '../../settings/kept.ts'
import type { Correction } from '../../settings/settings.ts'
import { page } from '../model.ts'
import { schools, settings } from '../settings-model.ts'
import { panelWords as words } from '../words/panel.ts'

/** What was put right on this site, each to be taken back. */
export function Corrections() {
  const url = page.value?.url ?? null
  const origin = url === null ? null : URL.parse(url)?.origin
  const here = settings.value.corrections.filter((one) => one.origin === origin)
  if (here.length === 0) return null
  const schoolsOwn = schools('corrections') ?? []
  return (
    <details class="fold" open>
      <summary>{words.corrections(here.length)}</summary>
      <ul class="rows">
        {here.map((one) => (
          <li key={`${one.words} ${one.was}`}>
            <span>
              {words.correction(one.words, english.items[one.was].title, one.item === null ? null : english.items[one.item].title)}
            </span>
            {schoolsOwn.some((other) => isSame(one, other)) ? (
              <span class="school">{words.fromSchool}</span>
            ) : (
              <button type="button" class="link" aria-label={words.takeBackOf(one.words)} onClick={() => takeBack(one)}>
                {words.takeBack}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function takeBack(correction: Correction): void {
  void changeSetting('corrections', (own = []) => own.filter((one) => !isSame(one, correction)))
}

function isSame(one: Correction, other: Correction): boolean {
  return one.origin === other.origin && one.words === other.words && one.was === other.was
}
