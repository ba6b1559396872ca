import { readFile } from 'node:fs/promises'
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
}

/** How deep frames may stand in frames. */
const deepest = 5

/** Parses a saved page with the pages in its frames, as far as they were saved inside it or beside it. */
export async function readSavedPage(file: string): Promise<SavedPage> {
  const frames = new Map<Document, Element>()
  const html = await readFile(file, 'utf8')
  const document = parsePage(html)
  await openFrames(document, file, frames, 1)
  return { document, savedFrom: savedFrom(html), frameOf: (page) => frames.get(page) ?? null }
}

/**
 * Parses a page as browsers do where this matters to its reading: `body` and `tbody` come by themselves, attributes have names in
 * lower case, shadow roots open.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(whole(html.replace(/^\uFEFF/, '')))
  for (const element of document.querySelectorAll(':not(svg,svg *)')) lowerNames(element)
  for (const table of document.querySelectorAll('table')) putRowsInBody(table)
  for (const template of document.querySelectorAll('template[shadowrootmode]')) openShadow(template as HTMLTemplateElement)
  return document
}

/** With `html`, `head` and `body`, which pages may leave out and the parser does not add. */
function whole(html: string): string {
  const attributes = /<html(\s[^>]*)?>/i.exec(html)?.[1] ?? ''
  const bare = html.replace(/<!doctype[^>]*>|<\/?html(\s[^>]*)?>/gi, '')
  const body = /<body(\s[^>]*)?>/i.exec(bare)
  const head = /<head(?:\s[^>]*)?>([\s\S]*?)<\/head>/i.exec(bare)
  const before = body ? bare.slice(0, body.index).replace(/<\/?head(\s[^>]*)?>/gi, '') : (head?.[1] ?? '')
  const after = body ? bare.slice(body.index + body[0].length).replace(/<\/body>/gi, '') : bare.replace(head?.[0] ?? '', '')
  return `<!doctype html><html${attributes}><head>${before}</head><body${body?.[1] ?? ''}>${after}</body></html>`
}

/** Of two attributes whose names differ in case alone, browsers keep the first. */
function lowerNames(element: Element): void {
  const before = [...element.attributes].map(({ name, value }) => [name, value] as const)
  if (before.every(([name]) => name === name.toLowerCase())) return
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

async function openFrames(document: Document, file: string, frames: Map<Document, Element>, depth: number): Promise<void> {
  if (depth > deepest) return
  for (const frame of document.querySelectorAll('iframe')) {
    const inside = await htmlOf(frame, file)
    if (inside === null) continue
    const page = parsePage(inside.html)
    frames.set(page, frame)
    Object.defineProperty(frame, 'contentDocument', { value: page })
    await openFrames(page, inside.file, frames, depth + 1)
  }
}

/** A frame's page: written into it, or saved into a file below the folder of the page, as browsers do; never from elsewhere. */
async function htmlOf(frame: Element, file: string): Promise<{ readonly html: string; readonly file: string } | null> {
  const written = frame.getAttribute('srcdoc')
  if (written !== null) return { html: written, file }
  const source = pathOf(frame.getAttribute('src') ?? '')
  if (source === null || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(source) || !/\.x?html?$/i.test(source)) return null
  const folder = dirname(file)
  const saved = resolve(folder, source)
  const inside = relative(folder, saved)
  if (inside.startsWith('..') || isAbsolute(inside)) return null
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
