import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { isItemId } from '../../../core/law/data-items.ts'
import { english } from '../../../core/words/en/words.ts'
import { changeSetting } from '../../settings/kept.ts'
import { schools, settings } from '../settings-model.ts'
import { panelWords as words } from '../words/panel.ts'
import { ItemOptions } from './item-options.tsx'

/** The words that only this school uses, each meaning one item; the school's policy may bring some. */
export function SchoolWordList() {
  const typed = useSignal('')
  const item = useSignal('')
  const failed = useSignal('')
  const said = useSignal('')
  const line = useRef<HTMLParagraphElement>(null)
  const schoolsOwn = schools('words') ?? []
  const add = async (event: Event) => {
    event.preventDefault()
    said.value = ''
    const phrase = typed.value.trim()
    if (phrase === '' || !isItemId(item.value)) {
      failed.value = words.ownWordMissing
      return
    }
    const means = item.value
    if (settings.value.words.some((one) => one.words.toLowerCase() === phrase.toLowerCase())) {
      failed.value = words.isListed
      return
    }
    await changeSetting('words', (own = []) => [...own, { words: phrase, item: means }])
    said.value = words.ownWordAdded(phrase)
    failed.value = ''
    typed.value = ''
    item.value = ''
  }
  const remove = async (phrase: string) => {
    await changeSetting('words', (own = []) => own.filter((other) => other.words !== phrase))
    said.value = words.ownWordRemoved(phrase)
    failed.value = ''
    // The button that was pressed has gone.
    line.current?.focus()
  }
  return (
    <>
      <p class="quiet">{words.ownWordsHelp}</p>
      <ul class="rows">
        {settings.value.words.map((one) => (
          <li key={one.words}>
            <span>
              “{one.words}”: {english.items[one.item].title}
            </span>
            {schoolsOwn.some((other) => other.words === one.words) ? (
              <span class="school">{words.fromSchool}</span>
            ) : (
              <button type="button" class="link" aria-label={words.removeOf(one.words)} onClick={() => void remove(one.words)}>
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form class="line" onSubmit={(event) => void add(event)}>
        <p class="field">
          <label for="own-word">{words.ownWord}</label>
          <input
            id="own-word"
            maxLength={80}
            autocomplete="off"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
          />
        </p>
        <p class="field">
          <label for="own-word-item">{words.ownWordItem}</label>
          <select
            id="own-word-item"
            value={item.value}
            onChange={(event) => {
              item.value = event.currentTarget.value
            }}
          >
            <ItemOptions />
          </select>
        </p>
        <button type="submit">{words.ownWordAdd}</button>
      </form>
      <p role="status" class="done" ref={line} tabIndex={-1}>
        {said}
      </p>
      <p role="alert" class="failed">
        {failed}
      </p>
    </>
  )
}
