import { english } from '../../../core/words/en/words.ts'
import { page } from '../model.ts'
import { schools, settings } from '../settings-model.ts'
import { panelWords as words } from '../words/panel.ts'
import { isOfSame, takeBack } from './last-correction.tsx'

/** What was put right on the site of this page and of each of its frames, each to be taken back. */
export function Corrections() {
  const origins = page.value?.origins ?? []
  const here = settings.value.corrections.filter(
    (one, _, all) => origins.includes(one.origin) && all.findLast((other) => isOfSame(one, other)) === one,
  )
  if (here.length === 0) return null
  const schoolsOwn = schools('corrections') ?? []
  return (
    <details class="fold" open>
      <summary>{words.corrections(here.length)}</summary>
      <ul class="rows">
        {here.map((one) => (
          <li key={`${one.origin} ${one.words} ${one.was}`}>
            <span>
              {words.correction(one.words, english.items[one.was].title, one.item === null ? null : english.items[one.item].title)}{' '}
              {one.origin === origins[0] ? null : <span class="quiet">{one.origin}</span>}
            </span>
            {schoolsOwn.includes(one) ? (
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
