import { useSignal } from '@preact/signals'
import type { ItemId } from '../../../core/law/data-items.ts'
import { english } from '../../../core/words/en/words.ts'
import { languages, offeredLanguages } from '../../../core/words/languages.ts'
import type { Sentence } from '../../../core/words/sentence.ts'
import type { Words } from '../../../core/words/words.ts'
import { today } from '../../today.ts'
import { bothNames } from '../language-names.ts'
import { isWithoutNotice, noticeIndex } from '../notices-model.ts'
import { openOptions } from '../open-options.ts'
import { settings } from '../settings-model.ts'
import { panelWords as words } from '../words/panel.ts'
import { ItemChoice } from './item-choice.tsx'
import { asText, byHeading, type ToldToParent, tellParent, whoSays } from './tell-parent.ts'
import { itemAsked } from './view.ts'

/** Plain words to read out or copy to a parent, in English or another language; where telling could put a child in danger, none of the item's own. */
export function ParentView() {
  const lang = useSignal('en')
  // Each item is told short at first.
  const inFull = useSignal<ItemId | null>(null)
  const copied = useSignal({ text: '', said: '' })
  const offered = offeredLanguages(settings.value.languages)
  const language = offered.find((one) => one.lang === lang.value) ?? english
  const item = itemAsked.value
  const index = noticeIndex.value
  const told = item === null ? null : tellParent(index, item, language, today())
  const shown = inFull.value === item ? 'whole' : 'first'
  const text = told === null ? '' : asText(told, shown)
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        copied.value = { text, said: words.copied }
      },
      () => {
        copied.value = { text, said: words.copyFailed }
      },
    )
  }
  return (
    <>
      <ItemChoice id="parent-item" />
      <p class="field">
        <label for="parent-language">{words.language}</label>
        <select
          id="parent-language"
          value={language.lang}
          onChange={(event) => {
            lang.value = event.currentTarget.value
          }}
        >
          {offered.map((one) => (
            <option key={one.lang} value={one.lang}>
              {languageLine(one)}
            </option>
          ))}
        </select>
        {offered.length === languages.length ? null : (
          <button type="button" class="link" onClick={() => openOptions('languages')}>
            {words.languagesMore}
          </button>
        )}
      </p>
      {isWithoutNotice.value ? <p class="quiet">{words.parentNoNotice}</p> : null}
      {/* Whoever does not see it hears it before anything is said. */}
      <div aria-live="polite">
        {told === null || told.before === null ? null : (
          <div class="lead">
            <p>{told.before}</p>
            <p>{words.parentGuarded}</p>
          </div>
        )}
      </div>
      {told === null ? <p class="quiet">{words.parentEmpty}</p> : <Told told={told} shown={shown} language={language} />}
      {told === null || told.whole.length === 0 ? null : (
        <p class="buttons">
          <button
            type="button"
            onClick={() => {
              inFull.value = shown === 'whole' ? null : item
            }}
          >
            {shown === 'whole' ? words.less : words.more}
          </button>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          {/* Of other words than those that stand here it says nothing. */}
          <span role="status">{copied.value.text === text ? copied.value.said : ''}</span>
        </p>
      )}
      {told === null ? null : <Sources of={told.sources} />}
    </>
  )
}

function languageLine(language: Words): string {
  const names = bothNames(language)
  return language.status.is === 'draft' ? `${names} (${words.draft})` : names
}

interface ToldProps {
  readonly told: ToldToParent
  readonly shown: 'first' | 'whole'
  readonly language: Words
}

function Told({ told, shown, language }: ToldProps) {
  return (
    <>
      {told.title === null ? <h3>{words.parentGeneral}</h3> : null}
      <section class="told" lang={language.lang} dir={language.dir} aria-label={words.parentTitle}>
        {told.title === null ? null : <h3>{told.title}</h3>}
        {byHeading(told[shown]).map(({ heading, sentences }) => (
          <div key={heading}>
            <h4>{heading}</h4>
            {sentences.map((sentence, at) => {
              const who = whoSays(sentence, sentences[at - 1])
              return (
                <div class="said" key={`${sentence.attribution} ${sentence.text}`}>
                  {who === '' ? null : <p class="who">{who}</p>}
                  <p>{sentence.text}</p>
                </div>
              )
            })}
          </div>
        ))}
        {told.draftLine === '' ? null : <p class="quiet">{told.draftLine}</p>}
      </section>
    </>
  )
}

/** On what the words rest, for the member of staff: not to be read out. */
function Sources({ of }: { readonly of: readonly Sentence[] }) {
  if (of.length === 0) return null
  return (
    <details>
      <summary>{words.parentSources}</summary>
      <ul>
        {of.map(({ voice, attribution, text }) => (
          <li key={`${attribution} ${text}`}>{voice === 'guidance' ? `${attribution}. ${text}` : text}</li>
        ))}
      </ul>
    </details>
  )
}
