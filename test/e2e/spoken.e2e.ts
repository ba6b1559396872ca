import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { builtFolder, type Files, serving } from './built-folder.ts'
import { closeBrowser, type Opened, openForm } from './form-browser.ts'

let files: Files
const open: Opened[] = []

beforeAll(async () => {
  files = await builtFolder()
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

async function start(): Promise<Opened> {
  const opened = await openForm({ answer: serving(files), context: { viewport: { width: 500, height: 900 } } })
  open.push(opened)
  return opened
}

const heard = new Set(
  'textbox combobox radio checkbox group radiogroup spinbutton button link heading Date DisclosureTriangle disclosure-triangle'.split(' '),
)

/** Nobody hears what stands in these: their name is all (ARIA 1.2, children presentational). */
const presentational = new Set(['StaticText', 'button'])

interface Heard {
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly description?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

function lineOf({ role, name, description, properties }: Heard): string[] {
  const words = String(name?.value ?? '').trim()
  if (role?.value === 'StaticText') return words ? [`  “${words}”`] : []
  if (!heard.has(String(role?.value))) return []
  const expanded = properties?.find((one) => one.name === 'expanded')?.value.value
  const state = expanded === undefined ? '' : expanded ? ', expanded' : ', collapsed'
  return [`${role?.value}: ${words}${state}`, ...(description?.value ? [`    ${description.value}`] : [])]
}

/** What a screen reader is given of a part of the page, in its order: role, name, state, description. */
async function transcript(page: Page, from: string, to: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (id: string): void => {
    const node = byId.get(id)
    if (!node) return
    if (!node.ignored) lines.push(...lineOf(node))
    if (!presentational.has(String(node.role?.value))) for (const child of node.childIds ?? []) walk(child)
  }
  walk(nodes[0]?.nodeId ?? '')
  const start = lines.findIndex((line) => line.includes(from))
  const end = lines.findIndex((line, at) => at > start && line.includes(to))
  return `${lines.slice(start, end).join('\n')}\n`
}

describe('what a screen reader is given', () => {
  test('of the form with closed notes: names as they were, one line at each field, one button named for it', async () => {
    const { page } = await start()
    await expect(await transcript(page, 'heading: Support and care', 'heading: Health')).toMatchFileSnapshot('../golden/spoken/form.txt')
  })

  test('of an opened note: its button says so, and the note follows it', async () => {
    const { page } = await start()
    const button = page.getByRole('button', { name: 'Why we ask: social worker', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('.note:visible details[part=more] > summary').click()
    await page.getByText('How long it is kept').first().waitFor()
    await expect(await transcript(page, 'heading: Support and care', 'Name of the social worker')).toMatchFileSnapshot(
      '../golden/spoken/note.txt',
    )
  })
})
