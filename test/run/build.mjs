// Builds everything that is shipped: the widget, the command, the extension for each browser, and HIP's folder to upload.
import { installPackages } from './install.mjs'
import { runNode, runTool } from './toolchain.mjs'

/** Libraries bring their development builds where this says anything else, whoever runs us. */
const env = { NODE_ENV: 'production' }

const steps = [
  ['the widget', () => runTool('vite', 'vite', ['build', '--config', 'widget/vite.config.ts', '--logLevel', 'warn'], { env })],
  [
    'the full notice’s script',
    () => runTool('vite', 'vite', ['build', '--config', 'widget/privacy-notice/vite.config.ts', '--logLevel', 'warn'], { env }),
  ],
  ['the command', () => runTool('vite', 'vite', ['build', '--config', 'core/cli/vite.config.ts', '--logLevel', 'warn'], { env })],
  ['the extension for Chrome and Edge', () => runTool('wxt', 'wxt', ['build'], { env, quiet: true })],
  ['the extension for Firefox', () => runTool('wxt', 'wxt', ['build', '-b', 'firefox'], { env, quiet: true })],
  ['the notice', () => runNode(['core/cli/fieldnote.mjs', 'build', 'hip', '--out', 'dist/notice'], { quiet: true })],
]

/** Builds in order; stops at the first that fails and says which. */
export async function build() {
  for (const [what, step] of steps) {
    if ((await step()) === 0) continue
    console.error(`Building ${what} failed.`)
    return false
  }
  return true
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('build.mjs')) {
  await installPackages()
  process.exit((await build()) ? 0 : 1)
}
