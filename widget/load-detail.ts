import type { SheetDetail } from '../core/formats/note-sheet.ts'
import { asking } from './asking.ts'

/** Fetches the further layers of a sheet; null where they do not arrive or belong to another edition. */
export async function loadDetail(url: URL): Promise<SheetDetail | null> {
  try {
    const answer = await fetch(url.href, asking)
    const detail: unknown = answer.ok ? await answer.json() : null
    return isDetail(detail) ? detail : null
  } catch {
    return null
  }
}

function isDetail(detail: unknown): detail is SheetDetail {
  const { noticeSchema, more, general, blocks } = (detail ?? {}) as Record<string, unknown>
  return noticeSchema === 1 && typeof more === 'object' && !!more && Array.isArray(general) && typeof blocks === 'object' && !!blocks
}
