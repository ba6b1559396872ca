import { ReactiveElement } from '@lit/reactive-element'
import type { NoteSheet } from '../core/formats/note-sheet.ts'
import type { Level } from '../core/notice/notice.ts'
import { firstStrings } from '../core/words/en/first-strings.ts'
import { choiceKey } from './choice-key.ts'
import { make } from './dom.ts'
import type { FormNotes, Layout } from './form-notes.ts'
import { keepNotes } from './keep-notes.ts'
import { loadSheet, readSheet } from './load-sheet.ts'
import { dress, type Edition } from './mark.ts'
import ownerCss from './owner.css?inline'
import { type Failed, fault, guarded, report, secondMissing } from './report.ts'
import { second } from './second.ts'
import { pageSettled } from './settled.ts'
import { whenWanted } from './when-wanted.ts'

const taken = new WeakMap<Element, FieldNotes>()
const text = { reflect: true }
const flag = { reflect: true, type: Boolean }

/**
 * Says at each field of a form why it is asked, in the words of the school's privacy notice.
 *
 * @element field-notes
 * @attr {string} for - id of the form.
 * @attr {string} notice - address of the notice.json that `fieldnote build` made, or `#id` of a JSON script on the page.
 * @attr {'field'|'section'|'inline'} layout - a button at each field, one a section, or a visible line at each field. By
 * itself a button at each field; above 20 of them one a section, and at a field only where it has something of its own to say (one button for neighbours that ask the same).
 * @attr {string} language - language of the notes, among those in the built folder; by itself that of the page.
 * @attr {'brief'|'plain'|'child'} level - how the notes are put, among those in the built folder.
 * @attr {boolean} receipt - adds one hidden field, `fieldnote-receipt`, that tells which notes stood on the form.
 * @attr {boolean} review - shows the person who runs the form what each field was taken for; so does `?fieldnote=review`.
 * @slot - the link to the full notice, there without the script too.
 * @csspart button - the button at a field (of `field-note`).
 * @csspart note - an opened note (of `field-note`).
 * @csspart link - the link to the full notice in a note (of `field-note`).
 * @cssprop --fieldnote-font - typeface; by itself the page's.
 * @cssprop --fieldnote-size - size of the text; by itself 0.875rem, and never under 14px.
 * @cssprop --fieldnote-button - colour of the button; by itself that of the text around it.
 * @cssprop --fieldnote-text - colour of a note's text.
 * @cssprop --fieldnote-soft - colour of what stands back in a note.
 * @cssprop --fieldnote-background - colour of a note's ground.
 * @cssprop --fieldnote-accent - colour of links and of a note's heavy edge.
 * @cssprop --fieldnote-edge - colour of a note's thin edge.
 * @cssprop --fieldnote-hair - colour of the lines inside a note.
 * @cssprop --fieldnote-radius - roundness of a note; by itself 0.
 * @cssprop --fieldnote-focus - colour of the focus.
 * @fires fieldnotes-ready - the notes stand on the form; `detail.fields` counts the questions that have one.
 */
export class FieldNotes extends ReactiveElement {
  static override properties = { for: text, notice: text, layout: text, language: text, level: text, receipt: flag, review: flag }
  declare for: string | undefined
  declare notice: string | undefined
  declare layout: Layout | undefined
  declare language: string | undefined
  declare level: Level | undefined
  declare receipt: boolean | undefined
  declare review: boolean | undefined
  private notes: FormNotes | undefined
  private edition: Edition | undefined
  private loading: AbortController | undefined
  private standing: AbortController | undefined
  private watching: MutationObserver | undefined

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' })
    dress(root, ownerCss)
    const descriptions = make('slot', '')
    descriptions.name = 'description'
    const hidden = make('div', '', descriptions)
    hidden.hidden = true
    root.append(make('slot', ''), hidden, make('div', 'away'))
    return root
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.requestUpdate()
  }

  /** Moving an element disconnects it for a moment; only what stays away is taken back. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    queueMicrotask(() => {
      if (this.isConnected) return
      this.loading?.abort()
      this.clear()
    })
  }

  /** The notes that stand stay until their successors have come, so that nobody who reads one loses it meanwhile. */
  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.loading?.abort()
    if (!this.isConnected) return
    this.loading = new AbortController()
    this.start(this.loading.signal, changed.has('notice') || changed.has('for')).catch(fault)
  }

  private clear(): void {
    this.watching?.disconnect()
    this.detach()
    this.edition = undefined
  }

  private detach(): void {
    this.standing?.abort()
    if (this.notes) taken.delete(this.notes.form)
    this.notes = undefined
  }

  private async start(signal: AbortSignal, isOther: boolean): Promise<void> {
    const [read] = await Promise.all([this.read(signal), pageSettled()])
    if (signal.aborted || !this.isConnected) return
    const failed = 'what' in read
    if (!failed || isOther) this.clear()
    if (failed) {
      report(read)
      return
    }
    this.edition = read
    this.attach()
    this.watching = new MutationObserver(guarded(() => this.attach()))
    this.watching.observe(this.getRootNode(), { subtree: true, childList: true })
    if (this.notes) return
    const form = this.formOf()
    second(read.url).then(({ explainForm }) => report(explainForm(this.for, form)), secondMissing)
  }

  /** Puts the notes on the form as soon as there is one, and anew if the page replaces it. */
  private attach(): void {
    if (!this.isConnected) return
    const form = this.formOf()
    if (!this.edition || form === this.notes?.form) return
    this.detach()
    if (!form || taken.has(form)) return
    taken.set(form, this)
    this.standing = new AbortController()
    const notes = keepNotes(form, this.edition, this.layout, this, this.standing.signal)
    this.notes = notes
    whenWanted(notes)
    if (this.receipt || this.review || /[?&]fieldnote=review\b/.test(location.search))
      second(this.edition.url).then(({ attend }) => attend(notes), secondMissing)
    this.dispatchEvent(new CustomEvent('fieldnotes-ready', { bubbles: true, detail: { fields: notes.covered.length } }))
  }

  private formOf(): Element | null {
    return this.for ? (this.getRootNode() as Document).getElementById(this.for) : this.closest('form')
  }

  private async read(signal: AbortSignal): Promise<Edition | Failed> {
    const name = this.notice ?? ''
    const inline = name[0] === '#' && (this.getRootNode() as Document).getElementById(name.slice(1))
    const sheet = await (inline ? readSheet(inline.textContent ?? '', name) : loadSheet(name, signal))
    if ('what' in sheet) return sheet
    // What stands on the page itself speaks of files that lie where its full notice lies.
    const url = new URL((inline ? this.querySelector('a')?.href : name) ?? '', document.baseURI)
    const edition = { sheet, url, strings: { ...firstStrings, ...sheet.strings } }
    if (!this.mayWish(sheet)) return edition
    return second(url).then(
      ({ wishedEdition }) => wishedEdition(this, edition, (at) => loadSheet(at, signal)),
      () => edition,
    )
  }

  /** Whether someone has asked for another language or level than the sheet's own; the second script knows which. */
  private mayWish({ editions, lang }: NoteSheet): boolean {
    if (!(editions?.length > 1)) return false
    let chosen: string | null | undefined
    try {
      chosen = sessionStorage.getItem(choiceKey)
    } catch {
      // A page in a frame may have no storage.
    }
    const page = this.closest('[lang]')?.getAttribute('lang') ?? lang
    return !!(chosen || this.language || this.level || !page.toLowerCase().startsWith(lang))
  }
}
