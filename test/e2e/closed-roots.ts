import type { CDPSession, Page } from 'playwright-core'
import type { Page as FirefoxPage } from 'puppeteer-core'
import { settled } from './settled.ts'

/** An element in one of our closed roots, as a person meets it: its name, its words, and where it stands in the view. */
export interface Drawn {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** The accessible name that it gives itself. */
  readonly name: string
  readonly text: string
  /** Null while it is not shown. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null
}

interface CdpNode {
  readonly nodeId: number
  readonly nodeName: string
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly CdpNode[]
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType?: string })[]
  readonly contentDocument?: CdpNode
}

/** What is drawn in closed roots of a Chromium page and its frames: a debugger sees into them, the page does not. */
export function drawnIn(page: Page, matches: (drawn: Omit<Drawn, 'box'>) => boolean): Promise<Drawn[]> {
  return debugged(page, async (session, root) => {
    const found: Drawn[] = []
    for (const node of closedElements(root, false)) {
      const drawn = describe(node)
      if (matches(drawn)) found.push({ ...drawn, box: await boxOf(session, node.nodeId) })
    }
    return found
  })
}

/** What is drawn of one kind: a cover, the banner, the note on a copy. */
export function drawnAs(page: Page, kind: string): Promise<Drawn[]> {
  return drawnIn(page, isOf(kind))
}

/** The opacity of the cover over an element; undefined where none lies over it. */
export async function coverOpacity(page: Page, selector: string): Promise<string | undefined> {
  const under = await page.locator(selector).boundingBox()
  return debugged(page, async (session, root) => {
    await session.send('CSS.enable')
    for (const node of closedElements(root, false)) {
      const box = isOf('cover')(describe(node)) ? await boxOf(session, node.nodeId) : null
      if (box === null || under === null || Math.abs(box.x - under.x) > 2 || Math.abs(box.y - under.y) > 2) continue
      const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: node.nodeId })
      return computedStyle.find(({ name }) => name === 'opacity')?.value
    }
    return undefined
  })
}

/** The marks that are shown now. */
export async function marksIn(page: Page): Promise<(Drawn & { box: NonNullable<Drawn['box']> })[]> {
  const marks = await drawnIn(page, isMark)
  return marks.filter((mark): mark is Drawn & { box: NonNullable<Drawn['box']> } => mark.box !== null)
}

/** The marks that are shown once they have taken their places. */
export function settledMarks(page: Page): ReturnType<typeof marksIn> {
  return settled(page, () => marksIn(page))
}

/** The card that is open; null where none is. */
export async function cardIn(page: Page): Promise<Drawn | null> {
  return (await drawnIn(page, isCard)).find(({ box }) => box !== null) ?? null
}

export function isMark({ tag, attributes }: Omit<Drawn, 'box'>): boolean {
  return tag === 'button' && /\bmark\b/.test(attributes['class'] ?? '')
}

/** The ring around a field to which someone was led. */
export function isRing({ tag, attributes }: Omit<Drawn, 'box'>): boolean {
  return tag === 'button' && /\bring\b/.test(attributes['class'] ?? '')
}

/** What is outlined for a moment, for who was led there. */
export function isPointedOut({ attributes }: Omit<Drawn, 'box'>): boolean {
  return /\bpointed\b/.test(attributes['class'] ?? '')
}

export function isCard({ tag, attributes }: Omit<Drawn, 'box'>): boolean {
  return tag === 'div' && attributes['class'] === 'card'
}

/** Clicks the middle of what is drawn, as a person does. */
export async function press(page: Page, { box }: Drawn): Promise<void> {
  if (box === null) throw new Error('it is not shown')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function debugged<Seen>(page: Page, look: (session: CDPSession, root: CdpNode) => Promise<Seen>): Promise<Seen> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: CdpNode }
    return await look(session, root)
  } finally {
    await session.detach()
  }
}

function isOf(kind: string) {
  return ({ attributes }: Omit<Drawn, 'box'>) => (attributes['class'] ?? '').split(' ')[0] === kind
}

function* closedElements(node: CdpNode, isInside: boolean): Generator<CdpNode> {
  if (isInside && node.nodeName !== '#text' && !node.nodeName.startsWith('#')) yield node
  for (const child of node.children ?? []) yield* closedElements(child, isInside)
  for (const root of node.shadowRoots ?? []) yield* closedElements(root, isInside || root.shadowRootType === 'closed')
  if (node.contentDocument) yield* closedElements(node.contentDocument, false)
}

function describe(node: CdpNode): Omit<Drawn, 'box'> {
  const flat = node.attributes ?? []
  const attributes = Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : [])))
  return { tag: node.nodeName.toLowerCase(), attributes, name: attributes['aria-label'] ?? '', text: textOf(node) }
}

function textOf(node: CdpNode): string {
  if (node.nodeName === '#text') return node.nodeValue
  return (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim()
}

async function boxOf(session: CDPSession, nodeId: number): Promise<Drawn['box']> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId })
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
    return { x: left, y: top, width: right - left, height: bottom - top }
  } catch {
    return null
  }
}

interface BidiNode {
  readonly sharedId?: string
  readonly value?: {
    readonly localName?: string
    readonly nodeType: number
    readonly nodeValue?: string
    readonly attributes?: Readonly<Record<string, string>>
    readonly children?: readonly BidiNode[]
    readonly shadowRoot?: BidiNode | null
    readonly mode?: string
  }
}

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: { result: BidiNode & { value: unknown } } }>
}

/** The same for the top frame of a Firefox page. */
export async function drawnInFirefox(page: FirefoxPage, matches: (drawn: Omit<Drawn, 'box'>) => boolean): Promise<Drawn[]> {
  const { connection } = page.browser() as unknown as { connection: Bidi }
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id }
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
  })
  const found: Drawn[] = []
  for (const node of closedBidi(result.result, false)) {
    const drawn = {
      tag: node.value?.localName ?? '',
      attributes: node.value?.attributes ?? {},
      name: node.value?.attributes?.['aria-label'] ?? '',
      text: bidiText(node),
    }
    if (!matches(drawn)) continue
    const measured = await connection.send('script.callFunction', {
      functionDeclaration:
        '(e) => { const { x, y, width, height } = e.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }) }',
      arguments: [{ sharedId: node.sharedId }],
      target,
      awaitPromise: false,
    })
    const box = JSON.parse(String(measured.result.result.value)) as NonNullable<Drawn['box']>
    found.push({ ...drawn, box: box.width > 0 ? box : null })
  }
  return found
}

function* closedBidi(node: BidiNode, isInside: boolean): Generator<BidiNode> {
  const { value } = node
  if (value === undefined) return
  if (isInside && value.nodeType === 1) yield node
  for (const child of value.children ?? []) yield* closedBidi(child, isInside)
  if (value.shadowRoot) yield* closedBidi(value.shadowRoot, isInside || value.shadowRoot.value?.mode === 'closed')
}

function bidiText(node: BidiNode): string {
  if (node.value?.nodeType === 3) return node.value.nodeValue ?? ''
  return (node.value?.children ?? []).map(bidiText).join(' ').replace(/\s+/g, ' ').trim()
}
