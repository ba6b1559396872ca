import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { readText } from './read-text.ts'

/** A page that a browser saved, as a document to read; no script of it ever runs. */
export interface SavedPage {
  readonly document: Document
  /** Where the browser says that it saved the page from. */
  readonly savedFrom: string | null
  /** The frame in which a page of this file stands. */
  readonly frameOf: (page: Document) => Element | null
  /** Whether there are frames that were left out, because so many have been read. */
  readonly hasMoreFrames: boolean
}

/** How deep frames may stand in frames. */
const deepest = 5

/** How many frames of a page are read; one that a person saved has far fewer. */
export const mostFrames = 200

/** Parses the text of a saved page with the pages in its frames, as far as they were saved inside it or beside its file. */
export async function readSavedPage(html: string, file: string): Promise<SavedPage> {
  const opened: Opened = { frames: new Map(), hasMore: false }
  const document = parsePage(html)
  await openFrames(document, [resolve(file)], opened)
  return { document, savedFrom: savedFrom(html), frameOf: (page) => opened.frames.get(page) ?? null, hasMoreFrames: opened.hasMore }
}

/**
 * Parses a page as browsers do where this matters to its reading: `body` and `tbody` come by themselves, attributes have names in
 * lower case, shadow roots open.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(whole(html.replace(/^\uFEFF/, '')))
  for (const element of document.querySelectorAll('*')) lowerNames(element)
  for (const table of document.querySelectorAll('table')) putRowsInBody(table)
  for (const template of document.querySelectorAll('template[shadowrootmode]')) openShadow(template as HTMLTemplateElement)
  return document
}

/** With `html`, `head` and `body`, which pages may leave out and the parser does not add. */
function whole(html: string): string {
  const [root] = tags(html, /<html(?=[\s>])/gi)
  const bare = withoutTags(html, /<!doctype|<\/?html(?=[\s>])/gi)
  const [body] = tags(bare, /<body(?=[\s>])/gi)
  const parts = body ? [bare.slice(0, body.from), bare.slice(body.to).replace(/<\/body>/gi, '')] : partsWithoutBody(bare)
  const [before, after] = parts.map((part) => withoutTags(part, /<\/?head(?=[\s>])/gi))
  return `<!doctype html><html${root?.attributes ?? ''}><head>${before}</head><body${body?.attributes ?? ''}>${after}</body></html>`
}

/** What stands in the head of a page that has no `body`, and all the rest. */
function partsWithoutBody(html: string): readonly [head: string, rest: string] {
  const [open] = tags(html, /<head(?=[\s>])/gi)
  const [close] = open ? tags(html, /<\/head(?=>)/gi, open.to) : []
  return open && close ? [html.slice(open.to, close.from), html.slice(0, open.from) + html.slice(close.to)] : ['', html]
}

interface Tag {
  readonly from: number
  readonly to: number
  readonly attributes: string
}

/** The tags that begin so, each up to its end, in one pass: an expression for whole tags would look for the end anew from every beginning. */
function* tags(html: string, beginning: RegExp, from = 0): Generator<Tag> {
  beginning.lastIndex = from
  for (let found = beginning.exec(html); found; found = beginning.exec(html)) {
    const end = html.indexOf('>', beginning.lastIndex)
    if (end < 0) return
    yield { from: found.index, to: end + 1, attributes: html.slice(beginning.lastIndex, end) }
    beginning.lastIndex = end + 1
  }
}

function withoutTags(html: string, beginning: RegExp): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to } of tags(html, beginning)) {
    parts.push(html.slice(at, from))
    at = to
  }
  return parts.join('') + html.slice(at)
}

/** Of two attributes whose names differ in case alone, browsers keep the first. In a drawing case counts. */
function lowerNames(element: Element): void {
  const before = [...element.attributes].map(({ name, value }) => [name, value] as const)
  if (before.every(([name]) => name === name.toLowerCase()) || element.closest('svg')) return
  for (const [name] of before) element.removeAttribute(name)
  for (const [name, value] of before) if (!element.hasAttribute(name.toLowerCase())) element.setAttribute(name.toLowerCase(), value)
}

function putRowsInBody(table: Element): void {
  let body: Element | null = null
  for (const child of [...table.childNodes]) {
    if (child.nodeType === 1 && (child as Element).localName !== 'tr') body = null
    if (child.nodeType !== 1 || (child as Element).localName !== 'tr') continue
    if (body === null) {
      body = table.ownerDocument.createElement('tbody')
      table.insertBefore(body, child)
    }
    body.append(child)
  }
}

function openShadow(template: HTMLTemplateElement): void {
  const host = template.parentElement
  if (host === null || template.getAttribute('shadowrootmode') !== 'open' || host.shadowRoot) return
  host.attachShadow({ mode: 'open' }).innerHTML = template.innerHTML
  template.remove()
}

interface Opened {
  /** By the page in it. */
  readonly frames: Map<Document, Element>
  hasMore: boolean
}

/** Opens the frames of a page. `within` are the files in which it stands, its own last. */
async function openFrames(document: Document, within: readonly string[], opened: Opened): Promise<void> {
  if (within.length > deepest) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (opened.frames.size === mostFrames) {
      opened.hasMore = true
      return
    }
    const inside = await htmlOf(frame, within)
    if (inside === null) continue
    const page = parsePage(inside.html)
    opened.frames.set(page, frame)
    Object.defineProperty(frame, 'contentDocument', { value: page })
    await openFrames(page, [...within, inside.file], opened)
  }
}

/**
 * A frame's page: written into it, or saved into a file below the folder of the page, as browsers do; never from elsewhere, nor a
 * page inside itself.
 */
async function htmlOf(frame: Element, within: readonly string[]): Promise<{ readonly html: string; readonly file: string } | null> {
  const file = within.at(-1) ?? ''
  const written = frame.getAttribute('srcdoc')
  if (written !== null) return { html: written, file }
  const source = pathOf(frame.getAttribute('src') ?? '')
  if (source === null || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(source) || !/\.x?html?$/i.test(source)) return null
  const folder = dirname(file)
  const saved = resolve(folder, source)
  const inside = relative(folder, saved)
  if (inside.startsWith('..') || isAbsolute(inside) || within.includes(saved)) return null
  const read = await readText(saved)
  return read.ok ? { html: read.text, file: saved } : null
}

/** The path in a frame's address; null where its escapes are none, or of another encoding than UTF-8: it names no file then. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(address.split(/[?#]/)[0] ?? '')
  } catch {
    return null
  }
}

/** The comment that Chrome and Internet Explorer write; SingleFile writes one of its own. */
function savedFrom(html: string): string | null {
  const start = html.slice(0, 5000)
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(start)?.[1] ?? /Page saved with SingleFile\s+url:\s*(\S+)/.exec(start)?.[1] ?? null
}
