import type { Id } from '../notice/notice.ts'

/** The file of a built folder that holds a notice whole, by the SHA-256 of the notice. */
export function wholeNoticeName(id: Id, hash: string): string {
  return `notice.${id}.${hash.slice(0, 10)}.json`
}

/** The files in which the notices of a sheet stand whole, in the folder of the sheet; null of what is no sheet. */
export function wholeNoticesOf(json: unknown): readonly string[] | null {
  if (typeof json !== 'object' || json === null || !('phrases' in json && 'notes' in json)) return null
  const { notices } = json as { readonly notices?: unknown }
  return (Array.isArray(notices) ? notices : []).flatMap((one: unknown) => {
    const { id, hash } = (one ?? {}) as { readonly id?: unknown; readonly hash?: unknown }
    return typeof id === 'string' && typeof hash === 'string' ? [wholeNoticeName(id, hash)] : []
  })
}
