import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder, and those above it that are not there. `mkdir` with `recursive` never ends where a folder that is there can
 * hold no other, as /proc on Linux (tried in Node 24): it takes the refusal to mean that a folder above is missing.
 */
export async function makeFolder(dir: string): Promise<void> {
  const path = resolve(dir)
  if (await isFolder(path)) return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  try {
    await mkdir(path)
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!(await isFolder(path))) throw error
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
