// Runs the project's tools on a Node that is new enough for them, without a shell, on any platform.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** What WXT 0.21 and Vitest 5 ask for. */
const neededNode = [22, 19]

/** The running Node where it will do, else the one that npm installed with the project. */
export function nodePath() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) return process.execPath
  const file = process.platform === 'win32' ? 'node.exe' : 'bin/node'
  const packages = [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]
  for (const name of packages) {
    for (const path of [join(root, 'node_modules', name, file), join(root, 'node_modules', name, 'bin', file)]) {
      if (existsSync(path)) return path
    }
  }
  return process.execPath
}

/** The script behind a package's command, for instance `vite` or `@biomejs/biome`. */
function commandOf(packageName, command) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** Runs a package's command to its end; resolves to its exit code. */
export function runTool(packageName, command, args, { env = {}, quiet = false } = {}) {
  return runNode([commandOf(packageName, command), ...args], { env, quiet })
}

/** Runs a script on the project's Node to its end; resolves to its exit code. */
export function runNode(args, { env = {}, quiet = false } = {}) {
  return run(nodePath(), args, { env, quiet })
}

export function run(command, args, { env = {}, quiet = false, shell = false } = {}) {
  const path = [dirname(nodePath()), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
    })
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      done(127)
    })
    child.on('close', (code) => {
      if (quiet && code !== 0) console.error(said)
      done(code ?? 1)
    })
  })
}
