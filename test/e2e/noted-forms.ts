import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { builtFolder, type Files, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, type Opening, openForm } from './form-browser.ts'

/** The demonstration form with the notes of a built folder, in three languages and at each level, for one file of tests. */
export interface NotedForms {
  readonly files: () => Files
  /** Opens the form, its element with these attributes; it closes with the test. */
  readonly start: (attributes?: string, opening?: Opening) => Promise<Opened>
}

export function notedForms(): NotedForms {
  let files: Files
  const open: Opened[] = []
  beforeAll(async () => {
    files = await builtFolder({ langs: ['en', 'pl', 'ar'], levels: ['plain', 'brief', 'child'] })
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()))
  })
  afterAll(closeBrowser)
  return {
    files: () => files,
    async start(attributes = '', opening = {}) {
      const opened = await openForm({
        answer: serving(files),
        ...opening,
        html: (html) => (opening.html ?? String)(html.replace('<field-notes', `<field-notes ${attributes}`)),
      })
      open.push(opened)
      return opened
    },
  }
}

export const button = (page: Page, title: string) => page.getByRole('button', { name: `Why we ask: ${title}`, exact: true })
export const note = (page: Page, title: string) => page.getByRole('group', { name: title, exact: true })
export const summary = (page: Page, words: string) => page.locator('.note:visible summary').getByText(words, { exact: true })

/** Opens a question's note to stay. */
export async function keep(page: Page, title = 'social worker'): Promise<void> {
  await (await comeTo(button(page, title))).click()
  await summary(page, 'More').first().waitFor()
}
