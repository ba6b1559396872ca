import { useSignal } from '@preact/signals'
import { dataItem, type ItemId } from '../../../core/law/data-items.ts'
import { english } from '../../../core/words/en/words.ts'
import type { Listed } from '../model.ts'
import { panelWords as words } from '../words/panel.ts'
import { isFlagged } from './is-flagged.ts'
import { correct } from './last-correction.tsx'
import { offer } from './offer.ts'

interface WrongFlagProps {
  readonly find: Listed
  readonly close: () => void
  readonly corrected: () => void
}

/** What a wrong flag should be: nothing, or another item of the catalogue. One click more, and it is kept for this site. */
export function WrongFlag({ find, close, corrected }: WrongFlagProps) {
  const sought = useSignal('')
  const name = async (item: ItemId | null) => {
    await correct({ origin: find.origin, words: find.words, was: find.given, item })
    corrected()
  }
  if (find.words === '') return <p class="caution">{words.wrongNoWords}</p>
  const offered = offer(dataItem(find.item), sought.value)
  const searchId = `name-${find.frameId}-${find.find}`
  return (
    <div class="wrong">
      <p>{words.wrongTitle(find.words)}</p>
      <p class="buttons">
        <button type="button" onClick={() => void name(null)}>
          {words.nothingToFlag}
        </button>
        <button type="button" onClick={close}>
          {words.keepAsIs}
        </button>
      </p>
      <p class="field">
        <label for={searchId}>{words.nameIt}</label>
        <input
          id={searchId}
          type="search"
          value={sought.value}
          onInput={(event) => {
            sought.value = event.currentTarget.value
          }}
        />
      </p>
      {offered.length === 0 ? <p role="status">{words.nameNone}</p> : null}
      <ul class="choices">
        {offered.map((item) => (
          <li key={item}>
            <button type="button" class="link" onClick={() => void name(item)}>
              {english.items[item].title}
              {isFlagged(item) ? null : <span class="quiet"> {words.noFlag}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
