import type { Note, NoteSheet } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'
import type { firstStrings } from '../core/words/en/widget.ts'
import { make } from './dom.ts'
import markCss from './mark.css?inline'

/** A sheet as the page uses it: with its address, and the interface strings that a mark needs. */
export interface Edition {
  readonly sheet: NoteSheet
  readonly url: URL
  readonly strings: Readonly<Record<keyof typeof firstStrings, string>>
}

/** What a mark has to say: of one data item, of a section's, or of everything that the notice covers. */
export interface Saying {
  readonly everything?: true
  readonly title: string
  readonly entries: readonly (readonly [ItemId, Note])[]
}

/** A mark on the form: our element in the host's tree, the button in it, and the question to which it belongs. */
export interface Mark {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly button: HTMLButtonElement
  readonly anchor: Element
  readonly controls: readonly Element[]
  readonly saying: Saying
  /** Made when the note is first opened. */
  panel?: HTMLElement
  /** How the note stands open: in passing, or kept beside the question or in the flow of the page. */
  open?: 'peek' | 'over' | 'flow' | undefined
}

/** A mark as it should stand on the form; `name` tells its question from the others. */
export interface Wanted {
  readonly saying: Saying
  readonly name: string
  readonly anchor: Element
  readonly controls: readonly Element[]
}

export const markTag = 'field-note'

/** Makes a mark, with a button whose name says which question it belongs to. */
export function makeMark({ strings, sheet }: Edition, { saying, name, anchor, controls }: Wanted, inline: boolean): Mark {
  const host = document.createElement(markTag)
  const root = host.attachShadow({ mode: 'open' })
  dress(root, markCss)
  const words = saying.everything ? name : inline ? strings.more : strings.why
  const full = saying.everything ? name : strings[inline ? 'moreNamed' : 'whyNamed'].replace('{title}', name)
  const button = make('button', '', words)
  if (full !== words) button.setAttribute('aria-label', full)
  button.type = 'button'
  button.setAttribute('part', 'button')
  button.setAttribute('aria-expanded', 'false')
  const line = shortLine(strings, saying)
  if (line) host.setAttribute('line', line)
  host.lang = sheet.lang
  // Reviewed words, and the notice's own: no browser puts others in their place.
  host.translate = false
  if (inline && !saying.everything) {
    host.setAttribute('layout', 'inline')
    const sentence = make('span', 'line', line)
    sentence.dir = 'auto'
    root.append(sentence)
  }
  root.append(button)
  return { host, root, button, anchor, controls, saying }
}

/** Why it is asked, in a line; where the law leaves the choice, it says so with the same weight. */
export function shortLine(strings: Edition['strings'], { entries }: Pick<Saying, 'entries'>): string {
  const lines = entries.flatMap(([, note]) => note.lines)
  const why = (lines.find((line) => line.aspect === 'purposes') ?? lines[0])?.text
  return why ? [`${strings.why}: ${why}`, entries.every(([, { choice }]) => choice) && strings.choice].filter(Boolean).join(' ') : ''
}

const sheets = new Map<string, CSSStyleSheet>()

/** Adds a style sheet to a shadow root; a browser without shared sheets gets an element of its own. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    let shared = sheets.get(css)
    if (!shared) {
      shared = new CSSStyleSheet()
      shared.replaceSync(css)
      sheets.set(css, shared)
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, shared]
  } catch {
    root.append(make('style', '', css))
  }
}
