import { strToU8, type Zippable, zipSync } from 'fflate'
import { blockJson, editorAsset, editorScript, insideName, type PluginFacts, pluginPhp, readmeText } from './plugin-files.ts'

export interface PluginOptions extends PluginFacts {
  /** Folder name of the plugin: lower-case letters, digits and hyphens. */
  readonly slug: string
  /** The full notice as it stands inside another page. */
  readonly inside: string
  /** The built folder that goes inside. */
  readonly files: ReadonlyMap<string, string>
}

/** Zip knows no time zone and nothing before 1980; one fixed day makes the same notice give the same bytes. */
const noDay = new Date(1980, 0, 1)

/**
 * A plugin to upload to WordPress with everything inside: editors may paste no scripts there, and the media library takes
 * neither scripts nor JSON.
 */
export function wordpressPlugin(options: PluginOptions): Uint8Array {
  const { slug, files } = options
  const all = {
    'fieldnote.php': pluginPhp(options),
    'readme.txt': readmeText(options),
    'block/block.json': blockJson(options),
    'block/editor.js': editorScript,
    'block/editor.asset.php': editorAsset(options),
    [insideName]: options.inside,
    ...Object.fromEntries([...files].map(([name, text]) => [`notice/${name}`, text])),
  }
  const entries: Zippable = Object.fromEntries(
    Object.entries(all).map(([name, text]) => [
      `${slug}/${name}`,
      [strToU8(text), { mtime: noDay, level: 9, os: 3, attrs: 0o100644 << 16 }],
    ]),
  )
  return zipSync(entries)
}
