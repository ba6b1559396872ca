import { browser } from 'wxt/browser'
import type { Answers, FromPage } from './messages.ts'

/** What the background sends back. A browser tells an answer of nothing from no answer only by what is around it. */
export interface Reply<Answer> {
  readonly answer: Answer
}

/** Asks the background from a page's script; undefined where it could not answer, or the extension was updated or removed meanwhile. */
export async function askBackground<Type extends FromPage['type']>(
  message: Extract<FromPage, { type: Type }>,
): Promise<Answers[Type] | undefined> {
  try {
    return ((await browser.runtime.sendMessage(message)) as Reply<Answers[Type]> | null)?.answer
  } catch {
    return undefined
  }
}
