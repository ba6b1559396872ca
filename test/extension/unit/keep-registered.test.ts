import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { keepRegistered as Keep } from '../../../extension/sites/keep-registered.ts'

interface Script {
  readonly id: string
  readonly matches: readonly string[]
}

let standing: Script[]
let asked: string[]
let keepRegistered: typeof Keep

beforeEach(async () => {
  standing = []
  asked = []
  const scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => standing.filter(({ id }) => ids.includes(id)),
    async registerContentScripts(scripts: Script[]) {
      asked.push('register')
      standing.push(...scripts)
    },
    async updateContentScripts(scripts: Script[]) {
      asked.push('update')
      standing = scripts
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      asked.push('unregister')
      standing = standing.filter(({ id }) => !ids.includes(id))
    },
  }
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: { scripting } }))
  keepRegistered = (await import('../../../extension/sites/keep-registered.ts')).keepRegistered
})
afterEach(() => vi.doUnmock('wxt/browser'))

const script = { id: 'flags', js: ['flags.js'], css: [], persistAcrossSessions: true }
const [one, other] = ['https://one.test/*', 'https://other.test/*']

test('a script stands on the sites that are given, and nowhere when none is', async () => {
  await keepRegistered(script, [one])
  expect(standing).toMatchObject([{ id: 'flags', matches: [one], runAt: 'document_start', allFrames: true }])
  await keepRegistered(script, [one, other])
  expect(standing).toMatchObject([{ matches: [one, other] }])
  await keepRegistered(script, [])
  expect(standing).toEqual([])
})

test('what stands as it should is left alone, so that a page that begins just then does not go without', async () => {
  await keepRegistered(script, [one, other])
  await keepRegistered(script, [other, one])
  await keepRegistered({ ...script, js: ['new.js'] }, [other, one])
  await keepRegistered(script, [])
  await keepRegistered(script, [])
  expect(asked).toEqual(['register', 'update', 'unregister'])
})
