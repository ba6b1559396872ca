import { createHash } from 'node:crypto'
import type { Speaking } from '../../../core/formats/speaking.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices, type NoticeIndex } from '../../../core/notice/index-notices.ts'
import type { Level, Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hipJson from '../../../core/notices/hip.json' with { type: 'json' }
import pupilJson from '../../../core/notices/pupil.json' with { type: 'json' }
import { english } from '../../../core/words/en/words.ts'
import { say } from '../../../core/words/say.ts'

export const hip = read(hipJson)
export const pupil = read(pupilJson)

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** English at a level, for a set of notices, on a fixed day. */
export function speaking(index: NoticeIndex, level: Level = 'plain'): Speaking {
  return { words: english, level, tell: (item) => say(explain(index, item, '2026-11-24'), english, level) }
}

/** Each way by which a text has been made to run somewhere. */
export const payloads = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</style></title></textarea><svg/onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '=cmd|"/c calc"!A1',
  "*/ ?><?php echo 'x'; ?>",
  '\u202Egnp.exe',
  '\u0000\u0007',
  '{school}{day}',
  '$& $1 $`',
]

/** The HIP notice with something hostile at the end of every text in it; its quotes still stand in its source. */
export function hostileIndex(): NoticeIndex {
  const text = new Set([
    'name',
    'title',
    'gap',
    'text',
    'brief',
    'plain',
    'child',
    'phone',
    'email',
    'url',
    'provision',
    'edition',
    'why',
    'version',
  ])
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === 'string' && text.has(key) ? `${inner} ${payloads.join(' ')}` : spoil(inner),
      ]),
    )
  }
  return indexNotices([spoil(hip) as Notice])
}

/** What the school's own contact is said to be in golden files: the real one stands in the notice alone. */
export function withoutContact(text: string): string {
  const contacts = Object.values(hip.parties).flatMap(({ phone, email }) => [phone, email].filter((one) => one !== undefined))
  return contacts.reduce((clean, contact) => clean.replaceAll(contact, '[contact]'), text)
}

function read(json: unknown): Notice {
  const parsed = parseNotice(json)
  if (!parsed.ok) throw new Error(`a built-in notice does not parse: ${JSON.stringify(parsed.problems)}`)
  return parsed.value
}
