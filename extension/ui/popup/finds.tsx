import { english } from '../../../core/words/en/words.ts'
import { askFrame } from '../../ask-page.ts'
import { markClasses, noCounts } from '../../messages.ts'
import { className, strings } from '../../strings.ts'
import type { Listed, PageState } from '../model.ts'
import { ClassMark } from '../parts/class-mark.tsx'
import { pageWords } from '../words/page.ts'
import { popupWords as words } from '../words/popup.ts'

/** As many as stand in a popup without scrolling; the panel has them all. */
const most = 6

/** What was found on the page in front, our own finds and not what the page shows of them. */
export function Finds({ state }: { readonly state: PageState }) {
  const { finds, hidden, fields, tabId, isUnreadable, isPartial } = state
  if (isUnreadable) return <p class="caution">{strings.unreadable}</p>
  if (finds.length === 0) {
    return (
      <section class="finds">
        <h2>{pageWords.nothing(fields)}</h2>
        {isPartial ? <p class="caution">{strings.partial}</p> : null}
        <p class="quiet">{words.nothingHelp}</p>
      </section>
    )
  }
  return (
    <section class="finds">
      <h2>{words.found(finds.length)}</h2>
      <ByClass finds={finds} />
      {isPartial ? <p class="caution">{strings.partial}</p> : null}
      {hidden > 0 ? <p class="caution">{pageWords.hidden(hidden)}</p> : null}
      <ul class="list">
        {finds.slice(0, most).map((find) => (
          <li key={`${find.frameId} ${find.find}`}>
            <FindButton find={find} tabId={tabId} />
          </li>
        ))}
      </ul>
      {finds.length > most ? <p class="quiet">{words.more(finds.length - most)}</p> : null}
    </section>
  )
}

function FindButton({ find, tabId }: { readonly find: Listed; readonly tabId: number | null }) {
  const { title } = english.items[find.item]
  const jump = () => tabId !== null && void askFrame(tabId, find.frameId, { type: 'jump', find: find.find })
  return (
    <button type="button" class="find" onClick={jump}>
      <ClassMark of={find.mark} />
      <span class="name">
        <span class="unseen">{words.jump} </span>
        {title}
      </span>
      <span class="quiet">{find.words}</span>
    </button>
  )
}

function ByClass({ finds }: { readonly finds: readonly Listed[] }) {
  const counts = { ...noCounts }
  for (const { mark } of finds) counts[mark] += 1
  return (
    <ul class="counts">
      {markClasses
        .filter((one) => counts[one] > 0)
        .map((one) => (
          <li key={one}>
            <ClassMark of={one} /> {className[one]}: {counts[one]}
          </li>
        ))}
    </ul>
  )
}
