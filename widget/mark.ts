import type { Note, NoteSheet } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'
import type { firstStrings } from '../core/words/en/first-strings.ts'
import { make } from './dom.ts'
import markCss from './mark.css?inline'

/** A sheet as the page uses it: with its address, and the interface strings that a mark needs. */
export interface Edition {
  readonly sheet: NoteSheet
  readonly url: URL
  readonly strings: Readonly<Record<keyof typeof firstStrings, string>>
}

export type Entry = readonly [ItemId, Note]

/** What a mark has to say: of one data item, of a section's, or of everything that the notice covers. */
export interface Saying {
  readonly everything?: true
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Where a mark goes from its place in the host's tree: by this much, in words or as its sign alone. */
export interface Move {
  readonly x: number
  readonly y: number
  readonly small: boolean
}

/** A mark on the form: our element in the host's tree, the button in it, and the question to which it belongs. */
export interface Mark {
  readonly host: HTMLElement
  /** Makes its button, if there is none yet; so does asking for it. */
  readonly wake: () => HTMLButtonElement
  readonly root: ShadowRoot
  readonly button: HTMLButtonElement
  readonly anchor: Element
  readonly controls: readonly Element[]
  readonly saying: Saying
  /** None where it has no room beside its question, or was not near the screen yet. */
  move?: Move | undefined
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
  /** Why it is asked, in a line. */
  readonly line: string
}

export const markTag = 'field-note'

/**
 * Makes the marks of a form. Far from the screen a mark is one element without a box, heard as the button that it becomes when
 * someone comes near by eye or keyboard: a long form pays for what is looked at.
 */
export function markMaker({ strings, sheet }: Edition, inline: boolean): (wanted: Wanted) => Mark {
  const blank = document.createElement(markTag)
  blank.lang = sheet.lang
  // Reviewed words, and the notice's own: no browser puts others in their place.
  blank.translate = false
  blank.setAttribute('role', 'button')
  blank.style.setProperty('display', 'contents', 'important')
  const model = make('button', '', inline ? strings.more : strings.why)
  model.type = 'button'
  model.setAttribute('part', 'button')
  for (const element of [blank, model]) element.setAttribute('aria-expanded', 'false')
  const named = inline ? strings.moreNamed : strings.whyNamed

  return ({ saying, name, anchor, controls, line }) => {
    const host = blank.cloneNode() as HTMLElement
    const label = saying.everything ? name : named.replace('{title}', () => name)
    host.setAttribute('aria-label', label)
    let button: HTMLButtonElement | undefined
    const wake = (): HTMLButtonElement => {
      if (button) return button
      button = model.cloneNode(true) as HTMLButtonElement
      const root = host.attachShadow({ mode: 'open' })
      dress(root, markCss)
      if (saying.everything) button.textContent = name
      else {
        button.setAttribute('aria-label', label)
        host.setAttribute('line', line)
        if (inline) {
          host.setAttribute('layout', 'inline')
          root.append(make('span', 'line', line), ' ')
        }
      }
      root.append(button)
      // A WebKit under a policy against styles would not notice that the attribute alone has gone.
      host.style.display = ''
      for (const name of ['role', 'aria-label', 'aria-expanded', 'style']) host.removeAttribute(name)
      return button
    }
    if (inline) wake()
    return {
      host,
      wake,
      get root() {
        return wake().getRootNode() as ShadowRoot
      },
      get button() {
        return wake()
      },
      anchor,
      controls,
      saying,
    }
  }
}

/** Why it is asked, in a line; where the law leaves the choice, it says so with the same weight. */
export function shortLine(strings: Edition['strings'], entries: readonly Entry[]): string {
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
