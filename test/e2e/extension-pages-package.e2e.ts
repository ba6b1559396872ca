import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { isInEach, isKnown } from './compat-data.ts'

const root = join(import.meta.dirname, '../..')
const golden = join(root, 'test/golden/manifests')
const builds = ['public', 'fleet'].flatMap((pack) =>
  ['chrome', 'firefox'].map((browser) => ({ pack, browser, name: `${pack}-${browser}` })),
)
const homes = [1, 2].map((turn) => mkdtempSync(join(tmpdir(), `fieldnote-package-${turn}-`)))

function run(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    encoding: 'utf8',
    // As what is shipped is built: where tests run, libraries and JSX would bring their development builds.
    env: { ...process.env, NODE_ENV: 'production', ...env },
    maxBuffer: 50_000_000,
  })
  if (done.error) throw done.error
  return done
}

/** The folder and the zip of one package, as one of the two builds made them. */
function built({ pack, browser }: { pack: string; browser: string }, home = homes[0] as string) {
  return {
    folder: join(home, pack === 'fleet' ? `fleet-${browser}-mv3` : `${browser}-mv3`),
    zip: join(home, `fieldnote-${pack}-${manifest.version}-${browser}.zip`),
  }
}

beforeAll(() => {
  for (const home of homes) {
    for (const { pack, browser } of builds) {
      const { status, stderr } = run('wxt/bin/wxt.mjs', ['zip', '-b', browser], { FIELDNOTE_PACKAGE: pack, FIELDNOTE_OUT: home })
      if (status !== 0) throw new Error(`wxt zip failed: ${stderr}`)
    }
  }
})

afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true })
})

test.each(builds)('two builds of $name give the same bytes', (build) => {
  const [first, second] = homes.map((home) =>
    createHash('sha256')
      .update(readFileSync(built(build, home).zip))
      .digest('hex'),
  )
  expect(first).toBe(second)
})

test.each(builds)('the static functions that $name calls are in the oldest browsers that it lets in', ({ pack, browser }) => {
  const { folder } = built({ pack, browser })
  const { minimum_chrome_version: chrome, browser_specific_settings: of } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const browsers = browser === 'firefox' ? { firefox: of.gecko.strict_min_version } : { chrome, edge: chrome }
  const sources = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const called = sources.flatMap((source) => [...source.matchAll(/\b([A-Z]\w+)\.([a-z]\w+)\(/g)])
  const addresses = called.flatMap(([, of, name]) => [`api.${of}.${name}_static`, `javascript.builtins.${of}.${name}`]).filter(isKnown)
  expect(addresses).toContain('api.URL.parse_static')
  expect([...new Set(addresses)].filter((address) => !isInEach(address, browsers))).toEqual([])
})

test.each(builds)('the manifest of $name is the one that was agreed', (build) => {
  const manifest = JSON.parse(readFileSync(join(built(build).folder, 'manifest.json'), 'utf8'))
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  const file = join(golden, `${build.name}.json`)
  // A new manifest is written by hand: UPDATE_GOLDEN=1, and then read before it is committed.
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file)).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
})

test.each(['chrome', 'firefox'])('the packages for %s hold the same files, byte for byte, but for the manifest', (browser) => {
  const [open, fleet] = ['public', 'fleet'].map((pack) => filesOf(built({ pack, browser }).folder))
  const { 'manifest.json': _, ...openFiles } = open ?? {}
  const { 'manifest.json': __, ...fleetFiles } = fleet ?? {}
  expect(fleetFiles).toEqual(openFiles)
  expect(Object.keys(openFiles).length).toBeGreaterThan(5)
})

test.each(builds)('$name is under 250 kB zipped', (build) => {
  expect(statSync(built(build).zip).size).toBeLessThan(250_000)
})

test.each(builds.filter(({ browser }) => browser === 'firefox'))('Mozilla’s linter finds no error in $name', (build) => {
  const { stdout } = run('web-ext/bin/web-ext.js', ['lint', '-s', built(build).folder, '--output', 'json', '--no-config-discovery'])
  const { summary, errors, warnings } = JSON.parse(stdout)
  expect(errors).toEqual([])
  expect(summary.errors).toBe(0)
  // What Preact itself brings; our own code sets no HTML.
  expect([...new Set(warnings.map(({ code }: { code: string }) => code))].filter((code) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([])
})

test('every package whose code ships is in the list of what ships', () => {
  const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    shell: process.platform === 'win32',
  })
  expect(status).toBe(0)
  const listed = JSON.parse(stdout).components.map(({ group, name }: { group?: string; name: string }) =>
    group ? `${group}/${name}` : name,
  )
  const shipped = new Set(importsOf(join(root, 'extension')))
  expect([...shipped].sort()).toEqual(['@preact/signals', 'fflate', 'preact', 'wxt'])
  // Not with --omit dev: npm then leaves out packages that ship, where something that only builds needs them too.
  for (const name of [...shipped, '@preact/signals-core']) expect(listed).toContain(name)
})

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}

function importsOf(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name),
  )
  return sources.flatMap((file) => {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8')
    const from = [...text.matchAll(/^import (?!type)[^'"]*from '([^.'][^']*)'|^import '([^.'][^']*)'/gm)]
    return from.map(([, named, bare]) => packageOf(named ?? bare ?? ''))
  })
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
