import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FolderOptions } from '../formats/build-folder.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Where the built widget lies: beside the built command, or in `dist` where the command runs from its source. */
export const widgetFolders: readonly string[] = ['../widget', '../../dist/widget'].map((folder) => resolve(here, folder))

/** The widget as `npm run build` made it, with what its script fetches by name; null where it was not built. */
export async function readWidget(folders: readonly string[]): Promise<FolderOptions['widget'] | null> {
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => [])
    if (!names.includes('fieldnote.js')) continue
    const script = await readFile(join(folder, 'fieldnote.js'), 'utf8')
    const fetched = names.filter((name) => /^fieldnote\.[0-9a-f]{8,}\.js$/.test(name) && script.includes(name)).sort()
    const others = await Promise.all(fetched.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))
    // Whose work the scripts carry besides ours, and by which licences: that of the full notice carries all that ours does.
    const licences = await readFile(join(folder, '../privacy-notice/licences.md'), 'utf8').catch(() => null)
    if (licences !== null) others.push(['licences.md', licences])
    const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
    const noticeScript = await readFile(join(folder, '../privacy-notice/privacy-notice.js'), 'utf8').catch(() => undefined)
    const module = await readFile(join(folder, 'fieldnote.mjs'), 'utf8').catch(() => undefined)
    const version = await versionOf(here)
    return {
      version,
      script,
      integrity,
      others: new Map(others),
      ...(module === undefined ? {} : { module }),
      ...(noticeScript === undefined ? {} : { noticeScript }),
    }
  }
  return null
}

/** The version of the package that holds this command. */
async function versionOf(here: string): Promise<string> {
  for (let dir = here; dirname(dir) !== dir; dir = dirname(dir)) {
    const text = await readFile(join(dir, 'package.json'), 'utf8').catch(() => null)
    const found: unknown = text === null ? null : JSON.parse(text)
    if (typeof found === 'object' && found !== null && 'version' in found && typeof found.version === 'string') return found.version
  }
  return '0.0.0'
}
