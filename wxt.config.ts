import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { extensionManifest, type Package } from './extension/manifest.ts'

/** Which of the two packages to build: `FIELDNOTE_PACKAGE=fleet` gives the one for policy roll-out. */
const pack: Package = process.env['FIELDNOTE_PACKAGE'] === 'fleet' ? 'fleet' : 'public'

/** What others wrote and the package carries, each with the licence that goes with it. WXT's package holds none: its repository does. */
const carried = {
  preact: 'node_modules/preact/LICENSE',
  '@preact/signals': 'node_modules/@preact/signals/LICENSE',
  '@preact/signals-core': 'node_modules/@preact/signals-core/LICENSE',
  fflate: 'node_modules/fflate/LICENSE',
  wxt: 'extension/licences/wxt.txt',
}

function licences(): string {
  const texts = Object.entries(carried).map(([name, file]) => `${name}\n\n${readFileSync(new URL(file, import.meta.url), 'utf8')}`)
  return texts.join('\n\n')
}

/** Takes out of the scripts what Vite's own minifier leaves. */
const smaller: Plugin = {
  name: 'smaller',
  apply: 'build',
  enforce: 'post',
  async generateBundle({ format }, bundle) {
    for (const one of Object.values(bundle)) {
      if (one.type !== 'chunk') continue
      const { code } = await minify(one.code, {
        ecma: 2020,
        module: format === 'es',
        compress: { passes: 2, hoist_funs: true, if_return: false, unsafe_arrows: true, unsafe_methods: true, inline: 1, sequences: false },
      })
      one.code = code ?? one.code
    }
  },
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  srcDir: 'extension',
  publicDir: 'extension/public',
  // Checks of the package build beside the build that is in use.
  outDir: process.env['FIELDNOTE_OUT'] ?? '.output',
  imports: false,
  manifestVersion: 3,
  outDirTemplate: pack === 'fleet' ? 'fleet-{{browser}}-mv{{manifestVersion}}' : '{{browser}}-mv{{manifestVersion}}',
  zip: {
    artifactTemplate: `fieldnote-${pack}-{{packageVersion}}-{{browser}}.zip`,
    sourcesTemplate: `fieldnote-${pack}-{{packageVersion}}-sources.zip`,
  },
  manifest: ({ browser }) => extensionManifest(browser === 'firefox' ? 'firefox' : 'chrome', pack),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences() })
    },
  },
  // Firefox's reviewers get the sources beside it and build the same bytes from them.
  vite: () => ({
    build: { minify: true, target: 'es2023', modulePreload: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [smaller],
  }),
})
