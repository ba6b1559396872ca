import { readFile } from 'node:fs/promises'

/** The text of a file, or why there is none. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly isMissing: boolean; readonly reason: string }

/** What to do about a file that is there and cannot be read. */
export const openIt = 'Look whether you may open it and whether its disk is there, or give a copy of it.'

/** Reads a file that a command line names; it may be gone, locked or on a disk that is not there. */
export async function readText(file: string): Promise<ReadText> {
  try {
    return { ok: true, text: await readFile(file, 'utf8') }
  } catch (error) {
    const reason = whyUnread(error)
    return { ok: false, isMissing: /ENOENT|ENOTDIR/.test(reason), reason }
  }
}

/** Why the system did not let a file be read. What the system did not refuse is a fault of our own, and thrown on. */
export function whyUnread(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  return `could not be read (${String(error.code)})`
}
