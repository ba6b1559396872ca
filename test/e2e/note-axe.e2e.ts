import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { comeTo } from './come-to.ts'
import type { Opening } from './form-browser.ts'
import { button, keep, notedForms } from './noted-forms.ts'

const { start } = notedForms()

describe('axe finds nothing wrong', () => {
  /** So tall that every mark is near the screen and has taken its place. */
  const tall = { width: 1100, height: 6000 }
  const small = { viewport: { width: 320, height: 9000 } }
  test.each<[string, string, Opening, (page: Page) => Promise<unknown>]>([
    ['in passing', '', {}, async (page) => (await comeTo(button(page, 'social worker'))).hover()],
    ['kept', '', {}, (page) => keep(page)],
    ['with every layer open, on a small screen', '', { context: small }, openAll],
    [
      'for everything',
      '',
      {},
      async (page) => (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click(),
    ],
    ['inline', 'layout="inline"', {}, async () => undefined],
    ['by section', 'layout="section"', {}, openAll],
    ['in review', 'review', {}, (page) => page.locator('field-review').first().waitFor()],
    ['to a child', 'level="child"', {}, (page) => keep(page)],
    ['from right to left', 'language="ar"', {}, openAll],
    ['in forced colours', '', { context: { forcedColors: 'active' } }, openAll],
    ['in dark', '', { html: dark }, openAll],
    [
      'with the receipt',
      'receipt',
      {},
      async (page) => (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click(),
    ],
  ])('%s', async (_, attributes, opening, act) => {
    const { page } = await start(attributes, { ...opening, context: { viewport: tall, ...opening.context } })
    await act(page)
    expect(await violations(page)).toEqual([])
  })

  test('and would find a note without a name, a button without words and a text too pale', async () => {
    const { page } = await start()
    await keep(page)
    await page.evaluate(() => {
      const root = [...document.querySelectorAll('field-note')].find((one) => one.hasAttribute('open'))?.shadowRoot
      root?.querySelector('.act')?.replaceChildren()
      for (const line of root?.querySelectorAll<HTMLElement>('.note p') ?? []) line.style.color = '#bbb'
    })
    expect((await violations(page)).join()).toMatch(/(?=[\s\S]*button-name)(?=[\s\S]*color-contrast)/)
  })
})

function dark(html: string): string {
  return html.replace(
    '</head>',
    '<style>html,body,main{background:#111!important}body *{color:#eee!important;background-color:#111!important}field-note{color:#eee!important}</style></head>',
  )
}

/** Opens a note to stay, and each layer of it. */
async function openAll(page: Page): Promise<void> {
  await (await comeTo(page.locator('field-note button[part=button]').nth(2))).click()
  const closed = page.locator('.note:visible details:not([open]) > summary:visible')
  await closed.first().waitFor()
  while ((await closed.count()) > 0) await closed.first().click()
  await page.mouse.move(0, 0)
}
