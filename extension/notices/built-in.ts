import type { Notice } from '../../core/notice/notice.ts'
import { parseNotice } from '../../core/notice/parse-notice.ts'
import hip from '../../core/notices/hip.json' with { type: 'json' }

/** A published notice that comes with the package, for the school whose notice it is. */
export interface BuiltIn {
  readonly id: string
  readonly school: string
  readonly json: unknown
}

export const builtInNotices: readonly BuiltIn[] = [{ id: 'hip', school: 'Highfields Inclusion Partnership', json: hip }]

/** A built-in notice by its id; null where there is none. */
export function builtInNotice(id: string): Notice | null {
  const found = builtInNotices.find((one) => one.id === id)
  if (found === undefined) return null
  const parsed = parseNotice(found.json)
  return parsed.ok ? parsed.value : null
}
