import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FolderOptions } from '../formats/build-folder.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Where the built widget lies: beside the built command, or in `dist` where the command runs from its source. */
export const widgetFolders: readonly string[] = ['../widget', '../../dist/widget'].map((folder) => resolve(here, folder))

/** The widget as `npm run build` made it, with what its script fetches by name; null where it was not built, or not whole. */
export async function readWidget(folders: readonly string[]): Promise<FolderOptions['widget'] | null> {
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => [])
    const [script, module, noticeScript, licences] = await Promise.all(
      ['fieldnote.js', 'fieldnote.mjs', '../privacy-notice/privacy-notice.js', '../privacy-notice/licences.md'].map((name) =>
        readFile(join(folder, name), 'utf8').catch(() => null),
      ),
    )
    if (script == null || module == null || noticeScript == null) continue
    const fetched = names.filter((name) => /^fieldnote\.[0-9a-f]{8,}\.js$/.test(name) && script.includes(name)).sort()
    const others = await Promise.all(fetched.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))
    // Whose work the scripts carry besides ours, and by which licences: that of the full notice carries all that ours does.
    if (licences != null) others.push(['licences.md', licences])
    const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
    return { version: await ownVersion(), script, integrity, others: new Map(others), module, noticeScript }
  }
  return null
}

/** The version of the package that holds this command. */
async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(resolve(here, '../../package.json'), 'utf8')) as { readonly version: string }
  return version
}
