import type { Notice } from '../../core/notice/notice.ts'
import { packNotice, unpackNotice } from './pack.ts'

/** One's own packed notices with one more. It takes the place of all with its id, in use or not: no old version lies behind it. */
export function withNotice(own: readonly string[], notice: Notice): readonly string[] {
  return [...own.filter((packed) => idOf(packed) !== notice.id), packNotice(notice)]
}

function idOf(packed: string): string | null {
  const read = unpackNotice(packed)
  return read.ok ? read.value.id : null
}
