import { useSignal } from '@preact/signals'
import type { Problem } from '../../../core/notice/notice.ts'
import { builtInNotice, builtInNotices } from '../../notices/built-in.ts'
import type { NoticeInUse } from '../../notices/in-use.ts'
import { packNotice, readNoticeText } from '../../notices/pack.ts'
import { changeSetting } from '../../settings/kept.ts'
import { readSetting } from '../../settings/settings.ts'
import { download } from '../download.ts'
import { noticeFacts } from '../notice-facts.ts'
import { notices } from '../notices-model.ts'
import { LawDate } from '../parts/law-date.tsx'
import { own, schools } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { settingWords } from '../words/settings.ts'
import { Problems } from './problems.tsx'
import { Section } from './section.tsx'

/** What came of adding a file: a line to read, and the problems where there are any. */
interface Outcome {
  readonly said: string
  readonly problems: readonly Problem[]
}

/** The notices in use, and the ways to choose one. One that cannot be read changes nothing, and says why. */
export function Notices() {
  const outcome = useSignal<Outcome>({ said: '', problems: [] })
  const read = notices.value
  if (read === null) return null
  return (
    <Section id="notices">
      {read.chosen.length === 0 ? <p>{words.noticeNone}</p> : null}
      <ul class="rows notices">
        {read.chosen.map((one) => (
          <InUse key={one.key} notice={one} />
        ))}
      </ul>
      {read.unused.length === 0 ? null : (
        <div class="caution">
          <p>{words.noticeBadKept}</p>
          {read.unused.map(({ key, from, problems }) => (
            <div key={key}>
              <Problems problems={problems} />
              {from === 'policy' ? (
                <p>{words.policyAsk}</p>
              ) : (
                <button type="button" onClick={() => remove({ key, from })}>
                  {words.noticeRemove}
                </button>
              )}
            </div>
          ))}
        </div>
      )}
      <p class="field">
        <label for="notice-file">{words.noticeFile}</label>
        <input
          id="notice-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="notice-file-help"
          onChange={(event) => {
            const input = event.currentTarget
            const [file] = input.files ?? []
            if (file === undefined) return
            void file.text().then(async (text) => {
              outcome.value = await add(file.name, text)
              // The same file may be chosen again once it has been put right.
              input.value = ''
            })
          }}
        />
        <span class="quiet" id="notice-file-help">
          {words.noticeFileHelp}
        </span>
      </p>
      <div role="status">
        {outcome.value.said === '' ? null : <p class={outcome.value.problems.length > 0 ? 'caution' : 'done'}>{outcome.value.said}</p>}
        <Problems problems={outcome.value.problems} />
      </div>
      <BuiltIn />
      <LawDate />
    </Section>
  )
}

function InUse({ notice: inUse }: { readonly notice: NoticeInUse }) {
  const facts = noticeFacts(inUse)
  const packed = packNotice(inUse.notice)
  const isSchools = inUse.from === 'policy' || (schools('notices') ?? []).includes(inUse.key)
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
        {isSchools ? (
          <span class="school">{settingWords.schoolSet}</span>
        ) : (
          <button type="button" aria-label={words.noticeRemoveOf(facts.title)} onClick={() => remove(inUse)}>
            {words.noticeRemove}
          </button>
        )}
      </p>
    </li>
  )
}

function BuiltIn() {
  const inUse = notices.value?.chosen ?? []
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
              {inUse.some(({ from, key }) => from === 'built-in' && key === id) ? (
                <span class="done">{words.on}</span>
              ) : (
                <button
                  type="button"
                  aria-label={words.noticeUseOf(title)}
                  onClick={() => void changeSetting('notices', (ids = []) => [...new Set([...ids, id])])}
                >
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

/** Adds a notice from a file, or says what is wrong with it; a newer version takes the place of the one with the same id. */
async function add(file: string, text: string): Promise<Outcome> {
  const parsed = readNoticeText(text)
  if (!parsed.ok) return { said: words.noticeBad(file), problems: parsed.problems }
  const { id, title } = parsed.value
  const packed = packNotice(parsed.value)
  const before = (notices.value?.chosen ?? []).find(({ notice, from }) => from === 'file' && notice.id === id)
  if (before?.key === packed) return { said: words.noticeSame(title), problems: [] }
  const next = [...(own('ownNotices') ?? []).filter((one) => one !== before?.key), packed]
  if (readSetting('ownNotices', next) === undefined) return { said: words.noticeFull, problems: [] }
  await changeSetting('ownNotices', () => next)
  return { said: before === undefined ? words.noticeAdded(title) : words.noticeReplaced(title), problems: [] }
}

function remove({ key, from }: Pick<NoticeInUse, 'key' | 'from'>): void {
  if (from === 'built-in') void changeSetting('notices', (ids = []) => ids.filter((one) => one !== key))
  else void changeSetting('ownNotices', (all = []) => all.filter((one) => one !== key))
}
