import { useSignal } from '@preact/signals'
import { builtInNotice, builtInNotices } from '../../notices/built-in.ts'
import type { NoticeInUse } from '../../notices/in-use.ts'
import { packNotice } from '../../notices/pack.ts'
import { download } from '../download.ts'
import { noticeFacts } from '../notice-facts.ts'
import { notices } from '../notices-model.ts'
import { LawDate } from '../parts/law-date.tsx'
import { optionsWords as words } from '../words/options.ts'
import { originWords } from '../words/settings.ts'
import { FileIn } from './file-in.tsx'
import { addNotice, chooseNotice, isSchools, noOutcome, removeNotice, type Settle } from './own-notices.ts'
import { Problems } from './problems.tsx'
import { goToPart, Section } from './section.tsx'
import { UnusedNotices } from './unused-notices.tsx'

/** The notices in use, those that are not and why, and the ways to choose one. A file that cannot be read changes nothing, and says why. */
export function Notices() {
  const outcome = useSignal(noOutcome)
  const settle: Settle = async (change) => {
    outcome.value = await change
    goToPart('notices')
  }
  const read = notices.value
  if (read === null) return null
  return (
    <Section id="notices">
      {read.chosen.length === 0 ? <p>{words.noticeNone}</p> : null}
      <ul class="rows notices">
        {read.chosen.map((one) => (
          <InUse key={one.key} notice={one} settle={settle} />
        ))}
      </ul>
      <UnusedNotices unused={read.unused} settle={settle} />
      <FileIn
        id="notice-file"
        label={words.noticeFile}
        help={words.noticeFileHelp}
        read={async (text, name) => {
          outcome.value = await addNotice(name, text)
        }}
        fail={(said) => {
          outcome.value = { said, isDone: false, problems: [] }
        }}
      />
      <div role="status">
        {outcome.value.said === '' ? null : <p class={outcome.value.isDone ? 'done' : 'caution'}>{outcome.value.said}</p>}
        <Problems problems={outcome.value.problems} />
      </div>
      <BuiltIn settle={settle} />
      <LawDate />
    </Section>
  )
}

function InUse({ notice: inUse, settle }: { readonly notice: NoticeInUse; readonly settle: Settle }) {
  const facts = noticeFacts(inUse)
  const packed = packNotice(inUse.notice)
  return (
    <li>
      <div>
        <p>
          <strong>{facts.title}</strong>
        </p>
        <p>
          {facts.version} {facts.published} {facts.review} {facts.overdue === '' ? null : <span class="caution">{facts.overdue}</span>}
        </p>
        <p class={inUse.isLastGood ? 'caution' : 'quiet'}>
          {facts.from} {facts.notYours}
        </p>
        <p class="quiet">{words.noticePackHelp(packed.length)}</p>
      </div>
      <p class="buttons">
        <button
          type="button"
          aria-label={words.noticePackOf(facts.title)}
          onClick={() => download({ name: `${inUse.notice.id}-for-policy.txt`, type: 'text/plain', text: packed })}
        >
          {words.noticePack}
        </button>
        {isSchools(inUse) ? (
          <span class="school">{originWords.school}</span>
        ) : (
          <button type="button" aria-label={words.noticeRemoveOf(facts.title)} onClick={() => void settle(removeNotice(inUse))}>
            {words.noticeRemove}
          </button>
        )}
      </p>
    </li>
  )
}

function BuiltIn({ settle }: { readonly settle: Settle }) {
  return (
    <>
      <h3>{words.noticeBuiltIn}</h3>
      <ul class="rows">
        {builtInNotices.map(({ id, school }) => {
          const title = builtInNotice(id)?.title ?? id
          return (
            <li key={id}>
              <div>
                <p>
                  <strong>{title}</strong>
                </p>
                <p class="quiet">{words.noticeBuiltInOf(school)}</p>
              </div>
              {isAmong(notices.value?.chosen, id) ? (
                <span class="done">{words.on}</span>
              ) : isAmong(notices.value?.unused, id) ? (
                <span class="quiet">{words.noticeUnusedHere}</span>
              ) : (
                <button type="button" aria-label={words.noticeUseOf(title)} onClick={() => void settle(chooseNotice(id))}>
                  {words.noticeUse}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function isAmong(all: readonly Pick<NoticeInUse, 'from' | 'key'>[] | undefined, id: string): boolean {
  return (all ?? []).some(({ from, key }) => from === 'built-in' && key === id)
}
