import { deflateSync, Inflate, strToU8 } from 'fflate'
import { wholeNoticesOf } from '../../core/formats/whole-notice.ts'
import type { Notice, Parsed } from '../../core/notice/notice.ts'
import { noticeSchema, parseNotice } from '../../core/notice/parse-notice.ts'
import { parseJson } from '../../core/notice/shape/parse-json.ts'
import { listOf } from '../../core/words/fill.ts'
import { record } from '../settings/settings.ts'

/** No notice that a person wrote is larger, unpacked. What claims to be is not unpacked further. */
const mostBytes = 5_000_000

const chooseIt = 'Ask whoever made it for notice.ID.HASH.json, from the folder that “fieldnote build” wrote.'

/** Packs a notice into a line of text that travels in settings and policies: deflated JSON in base64. */
export function packNotice(notice: Notice): string {
  const bytes = deflateSync(strToU8(JSON.stringify(notice)), { level: 9 })
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Unpacks what `packNotice` packed, or says what is wrong with it. Never throws, and never unpacks without end. */
export function unpackNotice(packed: string): Parsed<Notice> {
  const text = inflated(packed.replace(/\s+/g, ''))
  if (text === null) {
    return fault('The line is cut short or is no packed notice', 'Pack the notice again, and check that the whole line arrived.')
  }
  return readNoticeText(text)
}

/** Reads the text of a compiled notice, as it stands in a file. */
export function readNoticeText(text: string): Parsed<Notice> {
  if (text.length > mostBytes) return fault('This is larger than any notice', chooseIt)
  const json = parseJson(text)
  const whole = wholeNoticesOf(json)
  if (whole !== null) {
    return fault(
      'This is what a web page loads, not the whole notice',
      whole.length === 0 ? chooseIt : `Choose ${listOf('en', whole)} from the same folder.`,
    )
  }
  if (isNotice(json)) return parseNotice(json)
  return fault(/^\s*<(?:!doctype|html|\?xml)/i.test(text) ? 'This is a web page, not a notice' : 'This is not a notice', chooseIt)
}

/** Whether it means to be a notice, in this format or another: then what is wrong with it is worth telling line by line. */
function isNotice(json: unknown): boolean {
  const { noticeSchema: format, source } = record(json)
  return format === noticeSchema ? source !== undefined : format !== undefined
}

function inflated(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    let ended = false
    const inflate = new Inflate((chunk, final) => {
      text += decoder.decode(chunk, { stream: !final })
      ended = final
      if (text.length > mostBytes) throw new RangeError('larger than any notice')
    })
    // Small pieces, so that a line which unpacks into gigabytes is given up early.
    for (let at = 0; at < bytes.length; at += 4096) inflate.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length)
    return ended ? text : null
  } catch {
    return null
  }
}

function fault(message: string, fix: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', message, fix }] }
}
