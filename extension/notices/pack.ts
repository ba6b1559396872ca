import { deflateSync, Inflate, strToU8 } from 'fflate'
import type { Notice, Parsed } from '../../core/notice/notice.ts'
import { parseNotice } from '../../core/notice/parse-notice.ts'

/** No notice that a person wrote is larger, unpacked. What claims to be is not unpacked further. */
const mostBytes = 5_000_000

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
    return fault('is cut short or is no packed notice', 'Pack the compiled notice.json again, and check that the whole line arrived.')
  }
  return readNoticeText(text)
}

/** Reads the text of a compiled notice, as it stands in a file. */
export function readNoticeText(text: string): Parsed<Notice> {
  if (text.length > mostBytes) return fault('is larger than any notice', 'Choose the compiled notice.json, which is far smaller.')
  try {
    return parseNotice(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    const isPage = /^\s*<(?:!doctype|html|\?xml)/i.test(text)
    return fault(
      isPage ? 'is a web page, not a notice' : 'is not JSON, so it is no compiled notice',
      'Choose notice.json from the folder that “fieldnote build” wrote.',
    )
  }
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
