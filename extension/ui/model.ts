import { signal } from '@preact/signals'
import { type Browser, browser } from 'wxt/browser'
import { askFrame } from '../ask-page.ts'
import type { PageReport, Reported } from '../messages.ts'
import { type Kept, onKeptChanged, readKept } from '../settings/kept.ts'
import { isGranted, siteOf } from '../sites/active-sites.ts'
import { patternOf } from '../sites/site-pattern.ts'
import { lookedAt } from '../tabs/one-look.ts'
import { frameIdsOf } from '../tabs/tab-counts.ts'

/** How long a page that has loaded may take to greet us before we say that something blocks it. */
const patience = 1500

/** A find as it is listed: with the frame in which it stands, and the site for which it may be corrected. */
export interface Listed extends Reported {
  readonly frameId: number
  readonly origin: string
}

/** What the popup and the panel show of the page in front: asked for when they open, and kept nowhere. */
export interface PageState {
  readonly tabId: number | null
  readonly url: string | null
  /** The pattern by which this site is switched on; null for pages that are no website, or whose address we may not see. */
  readonly pattern: string | null
  /**
   * `wanted`: on the list, and the browser has not allowed it. `silent`: allowed, and yet nothing of ours runs there. `look`: looked
   * at once, and not on the list. `part`: not on the list, and yet a frame in it is.
   */
  readonly site: 'no-site' | 'off' | 'wanted' | 'starting' | 'on' | 'look' | 'part' | 'silent'
  /** The pattern of the list that covers the page. */
  readonly listed: string | null
  /** The sites of the page and of its frames. */
  readonly origins: readonly string[]
  readonly finds: readonly Listed[]
  readonly hidden: number
  readonly fields: number
  /** Whether it is a PDF or a picture, in which no script sees anything. */
  readonly isUnreadable: boolean
  /** Whether a fault of ours may have kept a part of it from being read. */
  readonly isPartial: boolean
}

export const kept = signal<Kept | null>(null)
export const page = signal<PageState | null>(null)
/** Whether they could not be read when it was last tried. */
export const isUnread = signal(false)

/** Keeps settings and the page's state up to date while a popup, panel or options page is open. */
export function follow(): void {
  const again = () => void load()
  onKeptChanged(again)
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  browser.storage.session.onChanged.addListener(again)
  browser.tabs.onActivated.addListener(again)
  browser.tabs.onUpdated.addListener(again)
  again()
}

let running: Promise<void> | null = null
let isAskedAgain = false

/** Reads everything anew. Asked while it reads, it reads once more when it is done: what is shown is never long behind. */
export function load(): Promise<void> {
  if (running !== null) {
    isAskedAgain = true
    return running
  }
  running = read()
    .then(
      () => {
        isUnread.value = false
      },
      () => {
        isUnread.value = true
      },
    )
    .finally(() => {
      running = null
      if (!isAskedAgain) return
      isAskedAgain = false
      void load()
    })
  return running
}

async function read(): Promise<void> {
  const [now, front] = await Promise.all([readKept(), inFront()])
  kept.value = now
  // A page that has answered and is loaded again may take its time again.
  if (front.reports.length > 0) waited = undefined
  const state = await stateOf(front, now)
  waitFor(state)
  page.value = state
}

let waited: { readonly of: string; readonly until: number } | undefined

/** A page that has only just loaded is not silent yet: it is asked again when it has had its time. */
function waitFor({ site }: PageState): void {
  if (site === 'starting') setTimeout(() => void load(), patience)
}

function isPatient(tabId: number | null, url: string | null): boolean {
  const of = `${tabId} ${url}`
  if (waited?.of !== of) waited = { of, until: Date.now() + patience - 50 }
  return Date.now() < waited.until
}

/** The page that is looked at, and what our scripts in its frames answer. */
interface Front {
  readonly tabId: number | null
  readonly url: string | null
  readonly icon: string | undefined
  readonly reports: readonly (PageReport & { readonly frameId: number })[]
}

/** Each frame is asked at the same time, and while the settings are still being read: a policy may take its time. */
async function inFront(): Promise<Front> {
  const tab = await tabInFront()
  const tabId = tab?.id ?? null
  const url = tab?.url ?? null
  const icon = tab?.favIconUrl
  if (tabId === null) return { tabId, url, icon, reports: [] }
  const frames = await frameIdsOf(tabId)
  const answers = await Promise.all(
    frames.map(async (frameId) => ({ frameId, report: await askFrame(tabId, frameId, { type: 'report' }) })),
  )
  return { tabId, url, icon, reports: answers.flatMap(({ frameId, report }) => (report ? [{ ...report, frameId }] : [])) }
}

/** The tab that is looked at; a panel opened in a window of its own names its tab after `#`. */
async function tabInFront(): Promise<Pick<Browser.tabs.Tab, 'id' | 'url' | 'favIconUrl'> | undefined> {
  const named = /^#tab=(\d+)$/.exec(location.hash)?.[1]
  if (named !== undefined) return browser.tabs.get(Number(named)).catch(() => undefined)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/** What Firefox shows in the tab of a PDF, into which it lets no extension: an address that no site can give its own icon. */
const iconOfPdf = /^chrome:.*\/pdf\b/

async function stateOf({ tabId, url, icon = '', reports }: Front, { settings }: Kept): Promise<PageState> {
  const pattern = url === null ? null : patternOf(url)
  const finds = reports.flatMap(({ frameId, origin, finds }) => finds.map((find) => ({ ...find, frameId, origin })))
  const own = url === null ? undefined : URL.parse(url)?.origin
  const origins = [...new Set([...(own === undefined ? [] : [own]), ...reports.map(({ origin }) => origin)])]
  let hidden = 0
  let fields = 0
  for (const report of reports) {
    hidden += report.hidden
    fields += report.fields
  }
  const listed = url === null ? undefined : siteOf(url, settings.sites)
  const isUnreadable = iconOfPdf.test(icon) || reports.some(({ frameId, unreadable }) => frameId === 0 && unreadable)
  const isPartial = reports.some((report) => report.isPartial)
  const site = await siteState(tabId, url, listed, reports.length > 0)
  return { tabId, url, pattern, listed: listed ?? null, site, origins, finds, hidden, fields, isUnreadable, isPartial }
}

/** Whether flags are looked for in the page in front, or in a part of it. */
export function showsFlags(site: PageState['site']): site is 'on' | 'look' | 'part' {
  return site === 'on' || site === 'look' || site === 'part'
}

async function siteState(
  tabId: number | null,
  url: string | null,
  listed: string | undefined,
  answered: boolean,
): Promise<PageState['site']> {
  if (answered && (url === null || listed !== undefined)) return 'on'
  if (answered) return tabId !== null && (await lookedAt(tabId, url ?? undefined)) !== null ? 'look' : 'part'
  if (url === null || patternOf(url) === null) return 'no-site'
  if (listed === undefined) return 'off'
  if (!(await isGranted(listed))) return 'wanted'
  return isPatient(tabId, url) ? 'starting' : 'silent'
}
