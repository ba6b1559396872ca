import { readFile, stat } from 'node:fs/promises'

/** The text of a file, or why there is none. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly isMissing: boolean; readonly reason: string; readonly fix: string }

/** What to do about a file that is there and cannot be read. */
const openIt = 'Look whether you may open it and whether its disk is there, or give a copy of it.'

/** Nothing that a person saved for us is larger. */
const mostBytes = 60_000_000

/** Reads a file that a command line names, or another that goes with it; it may be gone, locked, too large or on a disk that is not there. */
export async function readText(file: string, most = mostBytes): Promise<ReadText> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return { ok: false, isMissing: false, reason: 'is a folder', fix: 'Give a file in it.' }
    const { size } = found
    if (size > most) return { ok: false, isMissing: false, reason: sayLarge(size), fix: 'Is this the right file?' }
    return { ok: true, text: await readFile(file, 'utf8') }
  } catch (error) {
    const reason = whyUnread(error)
    return { ok: false, isMissing: /ENOENT|ENOTDIR/.test(reason), reason, fix: openIt }
  }
}

/** That a file is too large to be what it should be. */
function sayLarge(size: number): string {
  return `is ${Math.round(size / 1e6)} MB large`
}

/** Why the system did not let a file be read. What the system did not refuse is a fault of our own, and thrown on. */
function whyUnread(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  return `could not be read (${String(error.code)})`
}
