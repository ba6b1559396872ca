import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { strings } from '../../strings.ts'
import { kept, type PageState } from '../model.ts'
import { hostOf, lookOnce, schoolsSay, switchOff, switchOn } from '../site-switch.ts'
import { amissWords } from '../words/amiss.ts'
import { pageWords } from '../words/page.ts'
import { popupWords as words } from '../words/popup.ts'

/** The popup's first sentence and its switch: whether Fieldnote is on for this site, and why not where it is not. */
export function SiteSwitch({ state }: { readonly state: PageState }) {
  const failed = useSignal('')
  const section = useRef<HTMLElement>(null)
  const { site, pattern, listed, tabId, url, isUnreadable } = state
  const host = pattern === null ? '' : hostOf(pattern)
  const turnOn = async (asked: string) => {
    failed.value = ''
    if (!(await switchOn([asked]))) failed.value = amissWords.refused
  }
  const look = async () => {
    if (tabId !== null && !(await lookOnce(tabId))) failed.value = words.lookFailed
  }
  // The button that was pressed goes.
  const turnOff = (pressed: string) => void switchOff(pressed).then(() => section.current?.focus())
  return (
    <section class={`site ${site}`} aria-label={words.page} ref={section} tabIndex={-1}>
      {site === 'no-site' ? <NoSite isHidden={url === null} /> : null}
      {(site === 'off' || site === 'look' || site === 'part') && pattern !== null ? (
        <>
          <p class="state">{stateWords[site](host)}</p>
          <p class="buttons">
            <button type="button" class="main" onClick={() => void turnOn(pattern)}>
              {words.turnOn}
            </button>
            {site === 'off' ? (
              <button type="button" onClick={() => void look()}>
                {words.lookOnce}
              </button>
            ) : null}
          </p>
        </>
      ) : null}
      {site === 'wanted' && listed !== null ? (
        <Wanted host={host} listed={listed} allow={() => void turnOn(listed)} turnOff={() => turnOff(listed)} />
      ) : null}
      {site === 'starting' ? <p role="status">{pageWords.starting}</p> : null}
      {site === 'silent' && isUnreadable ? <p>{strings.unreadable}</p> : null}
      {site === 'silent' && !isUnreadable ? (
        <>
          <p class="state">{words.silent(host)}</p>
          <p>{words.silentWhy}</p>
          <p class="buttons">
            <button type="button" class="main" onClick={() => tabId !== null && void browser.tabs.reload(tabId)}>
              {words.reload}
            </button>
          </p>
        </>
      ) : null}
      {(site === 'on' || site === 'starting' || site === 'silent') && listed !== null ? (
        <On host={host} listed={listed} turnOff={() => turnOff(listed)} />
      ) : null}
      <p role="alert" class="failed">
        {failed}
      </p>
    </section>
  )
}

const stateWords = { off: words.isOff, look: words.isLook, part: words.isPart } as const

/** Of a page that a policy keeps from us the browser does not even tell the address. */
function NoSite({ isHidden }: { readonly isHidden: boolean }) {
  const isOnSomewhere = (kept.value?.settings.sites.length ?? 0) > 0
  return (
    <>
      <p>{words.noSite}</p>
      {isHidden && isOnSomewhere ? <p>{words.addressHidden}</p> : null}
    </>
  )
}

interface ListedProps {
  readonly host: string
  readonly listed: string
  readonly turnOff: () => void
}

/** On the list, and not let in by the browser. */
function Wanted({ host, listed, allow, turnOff }: ListedProps & { readonly allow: () => void }) {
  const schools = schoolsSay(listed)
  return (
    <>
      <p class="state">{schools === null ? words.lost(host) : words.schoolWants(host)}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={allow}>
          {schools === null ? words.allowAgain : words.allow}
        </button>
        {schools === 'locked' ? null : (
          <button type="button" onClick={turnOff}>
            {words.turnOff}
          </button>
        )}
      </p>
    </>
  )
}

function On({ host, listed, turnOff }: ListedProps) {
  const isLocked = schoolsSay(listed) === 'locked'
  return (
    <div class="on">
      <p class="state">{words.isOn(host)}</p>
      {isLocked ? (
        <p class="quiet">{words.setBySchool}</p>
      ) : (
        <button type="button" onClick={turnOff}>
          {words.turnOff}
        </button>
      )}
    </div>
  )
}
