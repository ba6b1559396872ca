import { deflateSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { buildFolder } from '../../../../core/formats/build-folder.ts'
import { indexNotices } from '../../../../core/notice/index-notices.ts'
import hip from '../../../../core/notices/hip.json' with { type: 'json' }
import pupil from '../../../../core/notices/pupil.json' with { type: 'json' }
import { packNotice, readNoticeText, unpackNotice } from '../../../../extension/notices/pack.ts'
import { readSetting } from '../../../../extension/settings/settings.ts'
import { hip as ofHip, sha256, speaking } from '../../../core/formats/sample.ts'
import { standInWidget } from '../../../core/formats/stand-in-widget.ts'

test.each([hip, pupil])('packs $title into a line that a policy can carry, and unpacks the same notice', (json) => {
  const read = readNoticeText(JSON.stringify(json))
  if (!read.ok) throw new Error('the built-in notice cannot be read')
  const packed = packNotice(read.value)
  expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/)
  expect(packed.length).toBeLessThan(20_000)
  expect(readSetting('ownNotices', [packed])).toEqual([packed])
  expect(unpackNotice(packed)).toEqual({ ok: true, value: read.value })
  // Consoles and mail wrap long lines.
  expect(unpackNotice(packed.replace(/.{76}/g, '$&\r\n')).ok).toBe(true)
})

test('says of a line that was cut short on its way that it was', () => {
  const read = readNoticeText(JSON.stringify(hip))
  const packed = read.ok ? packNotice(read.value) : ''
  for (const length of [1000, 1024, packed.length - 40]) {
    const cut = unpackNotice(packed.slice(0, length))
    expect(cut).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('cut short') }] })
  }
})

test('gives up a line that unpacks into far more than any notice', () => {
  const bomb = deflateSync(new Uint8Array(60_000_000), { level: 9 })
  const decode = vi.spyOn(TextDecoder.prototype, 'decode')
  expect(unpackNotice(Buffer.from(bomb).toString('base64')).ok).toBe(false)
  const unpacked = decode.mock.calls.reduce((sum, [chunk]) => sum + ((chunk as Uint8Array | undefined)?.byteLength ?? 0), 0)
  decode.mockRestore()
  expect(unpacked).toBeGreaterThan(5_000_000)
  expect(unpacked).toBeLessThan(20_000_000)
})

test.each([
  ['', 'not a notice'],
  ['{', 'not a notice'],
  ['<!doctype html><title>Not found</title>', 'web page'],
  ['{"noticeSchema":99}', 'format 99'],
  ['[]', 'not a notice'],
  ['{"noticeSchema":1,"more":{},"blocks":[]}', 'not a notice'],
  [' '.repeat(5_000_001), 'larger'],
])('says what is wrong with a file: %.20s', (text, message) => {
  expect(readNoticeText(text)).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining(message), fix: expect.stringMatching(/\w/) }],
  })
})

test('names the whole notice where a folder’s notice.json is chosen, by the name that the folder has it under', () => {
  const index = indexNotices([ofHip])
  const { files } = buildFolder(index, {
    editions: [speaking(index)],
    phrasesFor: () => [],
    sha256,
    widget: standInWidget,
    wordpress: false,
  })
  const whole = [...files.keys()].find((name) => /^notice\.hip\..*\.json$/.test(name)) as string
  expect(readNoticeText(String(files.get('notice.json')))).toEqual({
    ok: false,
    problems: [{ path: '', message: 'This is what a web page loads, not the whole notice', fix: `Choose ${whole} from the same folder.` }],
  })
  expect(readNoticeText(String(files.get(whole))).ok).toBe(true)
})
