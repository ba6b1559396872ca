import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hipJson from '../../../core/notices/hip.json' with { type: 'json' }
import pupilJson from '../../../core/notices/pupil.json' with { type: 'json' }

/** Reads a compiled notice that a test takes for granted. */
export function readNotice(json: unknown): Notice {
  const parsed = parseNotice(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5), null, 1))
  return parsed.value
}

export const hip = readNotice(hipJson)
export const pupil = readNotice(pupilJson)
