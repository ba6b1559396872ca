import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { minify } from 'terser'
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite'
import { slimLit } from './slim-lit.ts'

/** What a parent's telephone loads before a note is opened, in bytes of gzip. */
const budget = 10000

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }
const target = ['safari15', 'es2021']

/** What opens the notes: a module of its own, fetched when someone comes near one, named by its content. */
async function buildSecond(): Promise<{ name: string; code: string }> {
  const config: InlineConfig = {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    build: { target, write: false, minify: true, lib: { entry: 'second-script.ts', formats: ['es'], fileName: 'second' } },
  }
  const [built] = [await build(config)].flat()
  const chunk = built && 'output' in built ? built.output[0] : undefined
  if (chunk === undefined) throw new Error('widget/vite.config: second-script.ts gave no module')
  const code = await smaller(chunk.code, true)
  return { name: `fieldnote.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`, code }
}

/** Members of Lit's element and of ours that nobody calls from outside it. */
const inner =
  /^(_\$.*|createProperty|getPropertyDescriptor|isUpdatePending|enableUpdating|performUpdate|elementProperties|(to|from)Attribute|finalize|createRenderRoot|renderRoot|hasUpdated|updated?|properties|formOf|mayWish|detach|standing|watching)$/

/** What is left to take out of a script that the build has made small. */
async function smaller(code: string, module: boolean): Promise<string> {
  const compress = { passes: 5, hoist_funs: true, if_return: false, unsafe_arrows: true, unsafe_methods: true }
  const { code: less = '' } = await minify(code, { ecma: 2020, module, compress, mangle: { properties: { regex: inner } } })
  return less
}

function withinBudget(second: { name: string; code: string }): Plugin {
  return {
    name: 'within-budget',
    async generateBundle(_, bundle) {
      const script = bundle['fieldnote.js']
      if (script?.type !== 'chunk') return
      script.code = await smaller(script.code, false)
      const size = gzipSync(script.code, { level: 9 }).length
      const note = gzipSync(second.code, { level: 9 }).length
      if (size > budget)
        this.error(`fieldnote.js is ${size} bytes of gzip; the budget is ${budget}. Take something out, or load it when a note is opened.`)
      this.info(`fieldnote.js ${size} of ${budget} bytes of gzip; ${second.name} ${note} when someone comes near a note`)
      this.emitFile({ type: 'asset', fileName: second.name, source: second.code })
    },
  }
}

/** One classic script (optimisers of WordPress sites mangle modules) and the same as a module, for Safari 15 and later. */
export default defineConfig(async () => {
  const second = await buildSecond()
  return {
    root: import.meta.dirname,
    define: { __VERSION__: JSON.stringify(version), __SECOND__: JSON.stringify(second.name) },
    build: {
      target,
      outDir: resolve(import.meta.dirname, '../dist/widget'),
      emptyOutDir: true,
      lib: {
        entry: resolve(import.meta.dirname, 'define.ts'),
        name: 'fieldnote',
        formats: ['iife' as const, 'es' as const],
        fileName: (format: string) => (format === 'es' ? 'fieldnote.mjs' : 'fieldnote.js'),
      },
    },
    plugins: [slimLit(), withinBudget(second)],
  }
})
