import { html, LitElement, type TemplateResult } from 'lit'
import { noticePageStrings as strings } from '../../core/words/en/notice-page.ts'
import { fill } from '../../core/words/fill.ts'
import { adopt } from './adopt.ts'
import { fetchNotice } from './fetch-notice.ts'
import { type Found, findItems } from './find-items.ts'
import { noticeStyles } from './notice-styles.ts'

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
  static override properties = { src: { reflect: true }, words: { state: true }, found: { state: true }, notice: { state: true } }
  declare src: string | undefined
  declare private words: string
  declare private found: Found | undefined
  declare private notice: HTMLElement | undefined
  private printing: AbortController | undefined

  constructor() {
    super()
    this.words = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.querySelector('.item')) this.tellReady()
    else if (this.src !== undefined) void this.load(this.src)
    this.printing = new AbortController()
    const { signal } = this.printing
    addEventListener('beforeprint', () => this.openAll(), { signal })
    addEventListener('hashchange', () => this.goToHash(), { signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.printing?.abort()
  }

  protected override render(): TemplateResult {
    const { found, notice, words } = this
    const counts =
      found && (found.count === 0 ? strings.notFound : fill(strings.found, { count: String(found.count), all: String(found.all) }))
    if (notice === undefined && !this.querySelector('.item')) return html`<slot></slot>`
    return html`<form class="tools" part="tools" role="search" lang="en" dir="ltr" @submit=${this.search} @input=${this.search} @reset=${() => this.show('')}>
        <label for="q">${strings.search}</label>
        <span class="hint" id="hint">${strings.searchHint}</span>
        <input id="q" name="q" type="search" autocomplete="off" aria-describedby="hint" />
        <button type="reset" ?hidden=${words === ''}>${strings.clear}</button>
        ${'print' in window ? html`<button type="button" @click=${() => print()}>${strings.print}</button>` : ''}
        <p role="status">${counts}</p>
      </form>
      ${notice ?? html`<slot></slot>`}`
  }

  /** The words stand in our own field of search alone; nothing of them leaves the page. */
  private search(event: Event): void {
    if (event.type === 'submit') event.preventDefault()
    this.show(String(new FormData(event.currentTarget as HTMLFormElement).get('q') ?? ''))
  }

  private show(words: string): void {
    this.words = words.trim()
    this.found = findItems(this.notice ?? this, this.words)
  }

  private async load(src: string): Promise<void> {
    const read = await fetchNotice(new URL(src, document.baseURI))
    if ('what' in read) return console.error(`Fieldnote: ${read.what} The page shows what stands in its place. ${read.fix}`)
    this.toggleAttribute('loaded', true)
    this.toggleAttribute('dark', isLight(getComputedStyle(this.parentElement ?? this).color))
    this.notice = adopt(read.page)
    await this.updateComplete
    this.tellReady()
    this.goToHash()
  }

  private tellReady(): void {
    const items = (this.notice ?? this).querySelectorAll('.item').length
    this.dispatchEvent(new CustomEvent('privacynotice-ready', { bubbles: true, detail: { items } }))
  }

  /** A link to an item leads there also where the notice came after the page. */
  private goToHash(): void {
    const target =
      location.hash.length > 1 ? this.notice?.querySelector(`[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`) : null
    for (const before of this.notice?.querySelectorAll('.target') ?? []) before.classList.remove('target')
    target?.classList.add('target')
    target?.scrollIntoView()
  }

  /** On paper nothing opens: every quotation is printed open. */
  private openAll(): void {
    for (const details of (this.notice ?? this).querySelectorAll('details')) details.open = true
  }
}

/** Light text stands on a dark page. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? []
  return red * 0.3 + green * 0.6 + blue * 0.1 > 140
}
