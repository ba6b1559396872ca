import { afterEach, expect, test } from 'vitest'
import type { PageConfig } from '../../../extension/messages.ts'
import { type Scanned, watchFinds } from '../../../extension/page/scan.ts'

const config: PageConfig = {
  origin: 'https://mis.example',
  flag: ['special', 'criminal', 'treat-as-special'],
  noticeOnly: [],
  setting: 'mis',
  words: [],
  corrections: [],
  copyNote: false,
  blockCopies: false,
  writingLine: '',
}

/** Settings with which naming a field of religion is a fault. */
const faulty: PageConfig = {
  ...config,
  corrections: [
    {
      was: 'religion',
      item: null,
      get words(): string {
        throw new Error('a fault of ours')
      },
    },
  ],
}

let watch: ReturnType<typeof watchFinds> | undefined
afterEach(() => {
  watch?.stop()
  document.body.replaceChildren()
})

test('a fault in the naming of one group is told, and costs no flag of another', async () => {
  document.body.innerHTML =
    '<section><h2>Faith</h2><label>Religion <input></label></section><section><h2>Health</h2><label>Allergies <input></label></section>'
  addEventListener('unhandledrejection', (event) => event.preventDefault())
  let scanned: Scanned | undefined
  let failed = 0
  watch = watchFinds(
    faulty,
    (now) => {
      scanned = now
    },
    () => void failed++,
  )
  await expect(watch.settled()).rejects.toThrow('a fault of ours')
  await expect.poll(() => failed).toBe(1)
  expect(scanned?.finds.map(({ item }) => item)).toEqual(['allergy'])
  document.body.insertAdjacentHTML(
    'beforeend',
    '<section><h2>Home</h2><label>Religion <input></label></section><p><label>Ethnicity <input></label></p>',
  )
  await expect.poll(() => scanned?.finds.map(({ item }) => item)).toEqual(['allergy', 'ethnicity'])
})
