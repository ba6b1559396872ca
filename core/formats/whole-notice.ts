import type { Id } from '../notice/notice.ts'
import { isRecord } from '../notice/shape/is-record.ts'

/** The file of a built folder that holds a notice whole, by the SHA-256 of the notice. */
export function wholeNoticeName(id: Id, hash: string): string {
  return `notice.${id}.${hash.slice(0, 10)}.json`
}

/** The files in which the notices of a sheet stand whole, in the folder of the sheet; null of what is no sheet. */
export function wholeNoticesOf(json: unknown): readonly string[] | null {
  if (!isRecord(json) || !('phrases' in json && 'notes' in json)) return null
  const { notices } = json
  return (Array.isArray(notices) ? notices : []).flatMap((one: unknown) =>
    isRecord(one) && typeof one['id'] === 'string' && typeof one['hash'] === 'string' ? [wholeNoticeName(one['id'], one['hash'])] : [],
  )
}
