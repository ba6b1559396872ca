import { languages } from '../../../core/words/languages.ts'
import { sayDay } from '../../../core/words/say-day.ts'
import type { WordsStatus } from '../../../core/words/words.ts'
import { changeSetting } from '../../settings/kept.ts'
import { nameInEnglish } from '../language-names.ts'
import { SetBy } from '../parts/set-by.tsx'
import { schools, settings } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { Section } from './section.tsx'

/** Languages in which "Explain to a parent" may speak: those reviewed always, drafts only where they are turned on. */
export function Languages() {
  const fixed = schools('languages') ?? []
  const turn = (lang: string, on: boolean) =>
    void changeSetting('languages', (own = []) => (on ? [...new Set([...own, lang])] : own.filter((one) => one !== lang)))
  return (
    <Section id="languages">
      <p class="quiet">{words.languagesHelp}</p>
      {languages.map(({ lang, dir, name, status }) => (
        <p class="check" key={lang}>
          <input
            id={`language-${lang}`}
            type="checkbox"
            checked={status.is === 'reviewed' || settings.value.languages.includes(lang)}
            disabled={status.is === 'reviewed' || fixed.includes(lang)}
            aria-describedby={`language-${lang}-by`}
            onChange={(event) => turn(lang, event.currentTarget.checked)}
          />
          <label for={`language-${lang}`}>
            {nameInEnglish(lang)}
            {name === nameInEnglish(lang) ? null : (
              <>
                {': '}
                <bdi lang={lang} dir={dir}>
                  {name}
                </bdi>
              </>
            )}
          </label>
          <span id={`language-${lang}-by`} class="quiet">
            {saysOf(status)} {fixed.includes(lang) ? <SetBy name="languages" /> : null}
          </span>
        </p>
      ))}
    </Section>
  )
}

function saysOf(status: WordsStatus): string {
  if (status.is === 'reviewed') return words.languageReviewed(status.by, sayDay(status.on, { lang: 'en' }))
  return status.is === 'draft' ? words.languageDraft : words.languageOriginal
}
