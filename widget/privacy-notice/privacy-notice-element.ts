import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { noticePageStrings } from '../../core/words/en/notice-page.ts'
import type { NoticeSearchStrings } from '../../core/words/en/notice-search.ts'
import { fill } from '../../core/words/fill.ts'
import { isLight } from '../is-light.ts'
import { type Adopted, adopt } from './adopt.ts'
import { fetchNotice } from './fetch-notice.ts'
import { type Found, findItems } from './find-items.ts'
import { noticeStyles } from './notice-styles.ts'
import { searchWordsOf } from './search-strings.ts'

/** How long someone has stopped writing, in milliseconds, before it is said what was found: a screen reader speaks once, not at each letter. */
const rest = 600

/**
 * The full notice on a page of the school: what `fieldnote build` wrote into notice.html, with a search and a button to print.
 * What stands inside it is shown without the script too, and where the notice does not load.
 *
 * @element privacy-notice
 * @attr {string} src - address of the notice.json that `fieldnote build` made; not needed where the notice stands inside.
 * @slot - the whole notice, or a link to it.
 * @csspart tools - the search and the button to print.
 * @fires privacynotice-ready - the notice is there; `detail.items` counts the kinds of information in it.
 */
export class PrivacyNotice extends LitElement {
  static override styles = [...noticeStyles]
  static override properties = {
    src: { reflect: true },
    words: { state: true },
    said: { state: true },
    adopted: { state: true },
    isMissing: { state: true },
  }
  declare src: string | null | undefined
  declare private words: string
  declare private said: string
  declare private adopted: Adopted | undefined
  declare private isMissing: boolean
  private whileHere: AbortController | undefined
  private resting: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.words = ''
    this.said = ''
    this.isMissing = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.stands) this.tellReady()
    this.whileHere = new AbortController()
    const { signal } = this.whileHere
    addEventListener('beforeprint', () => this.openAll(), { signal })
    addEventListener('hashchange', () => this.goToHash(), { signal })
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.fitIn(), { signal })
    addEventListener('resize', () => this.fitIn(), { signal })
    this.addEventListener('click', (event) => this.follow(event), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.whileHere?.abort()
    clearTimeout(this.resting)
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') && !this.stands) void this.load(this.src ?? '')
  }

  protected override render(): TemplateResult {
    const { adopted, isMissing, notice, said, words } = this
    if (notice === undefined) {
      const isBare = isMissing && this.textContent?.trim() === ''
      return html`<slot></slot>${isBare ? html`<p lang="en">${noticePageStrings.notLoaded}</p>` : ''}`
    }
    const { strings, lang, dir } = searchWordsOf(notice)
    return html`${adopted?.head}
      <form class="tools" part="tools" role="search" lang=${lang} dir=${dir} @submit=${this.search} @input=${this.search} @reset=${() => this.show('')}>
        <label for="q">${strings.question}</label>
        <span class="hint" id="hint">${strings.example}</span>
        <input id="q" name="q" type="search" autocomplete="off" aria-describedby="hint" />
        <button type="reset" ?hidden=${words === ''}>${strings.clear}</button>
        ${'print' in window ? html`<button type="button" @click=${() => print()}>${strings.print}</button>` : ''}
        <p role="status" tabindex="-1">${said}</p>
      </form>
      ${adopted?.body ?? html`<slot></slot>`}`
  }

  /** Whether the whole notice stands inside the element. */
  private get stands(): boolean {
    return this.querySelector('.item') !== null
  }

  private get notice(): HTMLElement | undefined {
    return this.adopted?.body ?? (this.stands ? this : undefined)
  }

  /** The words stand in our own field of search alone; nothing of them leaves the page. */
  private search(event: Event): void {
    const form = event.currentTarget as HTMLFormElement
    const isDone = event.type === 'submit'
    if (isDone) event.preventDefault()
    this.show(String(new FormData(form).get('q') ?? ''), isDone)
    if (isDone && this.words !== '') void this.lookAt(form)
  }

  /** Who has written all is led to what was found, which on a phone lies under the keyboard. */
  private async lookAt(form: HTMLFormElement): Promise<void> {
    await this.updateComplete
    const status = form.querySelector<HTMLElement>('[role=status]')
    status?.focus()
    status?.scrollIntoView()
  }

  private show(words: string, isDone = false): void {
    const { notice } = this
    if (notice === undefined) return
    this.words = words.trim()
    const found = findItems(notice, this.words)
    const said = found === undefined ? '' : sayFound(found, searchWordsOf(notice).strings)
    clearTimeout(this.resting)
    if (said === '' || isDone) this.said = said
    else this.resting = setTimeout(() => Object.assign(this, { said }), rest)
  }

  private async load(src: string): Promise<void> {
    this.adopted = undefined
    this.isMissing = false
    this.said = this.words = ''
    clearTimeout(this.resting)
    this.toggleAttribute('loaded', false)
    if (src === '') return
    const read = await fetchNotice(src)
    if (src !== this.src) return
    if ('what' in read) {
      this.isMissing = true
      return console.error(`Fieldnote: ${read.what} The page shows what stands in its place. ${read.fix}`)
    }
    this.adopted = adopt(read.page)
    this.fitIn()
    this.toggleAttribute('loaded', true)
    await this.updateComplete
    this.tellReady()
    this.goToHash()
  }

  /** The page around it says whether it is dark, and how large its text is. */
  private fitIn(): void {
    if (this.adopted === undefined) return
    const { color, fontSize } = getComputedStyle(this.parentElement ?? this)
    this.toggleAttribute('dark', isLight(color))
    this.style.setProperty('--text-size', fontSize)
  }

  private tellReady(): void {
    const items = this.notice?.querySelectorAll('.item').length ?? 0
    this.dispatchEvent(new CustomEvent('privacynotice-ready', { bubbles: true, detail: { items } }))
  }

  /** What a link leads to is shown, whatever is looked for. */
  private follow(event: Event): void {
    const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement)
    const href = link?.getAttribute('href') ?? ''
    if (!href.startsWith('#')) return
    if (this.placeOf(href)?.closest('[hidden]')) this.renderRoot.querySelector<HTMLFormElement>('.tools')?.reset()
    if (href === location.hash) this.goToHash()
  }

  /** A link to an item leads there also where the notice came after the page. */
  private goToHash(): void {
    const target = this.adopted === undefined ? undefined : this.placeOf(location.hash)
    for (const before of this.adopted?.body.querySelectorAll('.target') ?? []) before.classList.remove('target')
    target?.classList.add('target')
    target?.scrollIntoView()
  }

  private placeOf(hash: string): Element | null | undefined {
    return hash.length > 1 ? this.notice?.querySelector(`[id="${CSS.escape(decoded(hash.slice(1)))}"]`) : undefined
  }

  /** On paper nothing opens: every quotation is printed open. */
  private openAll(): void {
    for (const details of this.notice?.querySelectorAll('details') ?? []) details.open = true
  }
}

function sayFound({ count, all, elsewhere }: Found, strings: NoticeSearchStrings): string {
  if (count > 0) return fill(strings.found, { count: String(count), all: String(all) })
  return elsewhere ? strings.elsewhere : strings.notFound
}

/** A page's address may end in anything. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
