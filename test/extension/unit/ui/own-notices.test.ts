import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import hip from '../../../../core/notices/hip.json' with { type: 'json' }
import pupil from '../../../../core/notices/pupil.json' with { type: 'json' }
import { packNotice, readNoticeText } from '../../../../extension/notices/pack.ts'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser

beforeEach(() => {
  fake = fakeBrowser()
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: fake.browser }))
})

afterEach(() => vi.doUnmock('wxt/browser'))

const text = (version: string, notice: object = pupil) => JSON.stringify({ ...notice, title: 'Our notice', version })

function packed(json: string): string {
  const read = readNoticeText(json)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return packNotice(read.value)
}

/** Adds a file as the options page does; gives what is said, and what then is in use. */
async function adding() {
  const { addNotice } = await import('../../../../extension/ui/options/own-notices.ts')
  const { kept } = await import('../../../../extension/ui/model.ts')
  const { notices } = await import('../../../../extension/ui/notices-model.ts')
  const { readKept } = await import('../../../../extension/settings/kept.ts')
  const read = async () => {
    notices.value = null
    kept.value = await readKept()
    return vi.waitUntil(() => notices.value)
  }
  await read()
  return async (json: string) => {
    const outcome = await addNotice('notice.json', json)
    const { chosen, unused } = await read()
    return { ...outcome, inUse: chosen.map(({ notice, from }) => [from, notice.version]), unused: unused.map(({ from }) => from) }
  }
}

test('a new version of a file takes the place of the one before', async () => {
  const add = await adding()
  expect(await add(text('1'))).toMatchObject({ said: '“Our notice” is in use.', isDone: true, inUse: [['file', '1']], unused: [] })
  expect(await add(text('2'))).toMatchObject({ said: expect.stringContaining('took the place'), inUse: [['file', '2']], unused: [] })
  expect(await add(text('2'))).toMatchObject({ said: '“Our notice” was in use already.', inUse: [['file', '2']], unused: [] })
})

test('a file behind the school’s notice is said not to be in use, and its next version still replaces it', async () => {
  fake.setPolicy({ ownNotices: { locked: [packed(text('1'))] } })
  const add = await adding()
  for (const version of ['2', '3']) {
    expect(await add(text(version))).toMatchObject({
      said: '“Our notice” is kept, and not in use: your school’s notice has the same id.',
      isDone: false,
      inUse: [['policy', '1']],
      unused: ['file'],
    })
  }
})

test('a file of the same id as a built-in notice that the school chose is said not to be in use', async () => {
  fake.setPolicy({ notices: { default: ['hip'] } })
  const add = await adding()
  expect(await add(text('9', hip))).toMatchObject({ isDone: false, inUse: [['built-in', hip.version]], unused: ['file'] })
})
