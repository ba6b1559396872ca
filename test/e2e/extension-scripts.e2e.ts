import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Node, parse } from 'acorn'
import { describe, expect, test } from 'vitest'

const output = join(import.meta.dirname, '../../.output')
/** Every script that runs in a page of somebody else's. */
const contentScripts = ['flags.js', 'veiled.js']

/** By these a script would read what stands in a control. */
const valueNames = new Set(
  'value valueAsNumber valueAsDate defaultValue checked defaultChecked selectedIndex selectedOptions files selectionStart selectionEnd textLength innerText outerText innerHTML outerHTML getHTML FormData formData clipboard clipboardData'.split(
    ' ',
  ),
)
/** By these it would reach the network, or a page's own world. */
const networkNames = new Set(
  'fetch XMLHttpRequest WebSocket EventSource sendBeacon RTCPeerConnection WebTransport Worker SharedWorker importScripts Image serviceWorker postMessage eval Function'.split(
    ' ',
  ),
)

/** Names used as a property, a global or a computed key in a script. What it builds as plain data of its own is no reading. */
function namesIn(source: string): Set<string> {
  const names = new Set<string>()
  const visit = (node: unknown, key = '') => {
    if (Array.isArray(node)) for (const one of node) visit(one, key)
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    const at = node as Named
    for (const name of namesAt(at, key)) names.add(name)
    for (const [own, child] of Object.entries(at)) if (own !== 'type') visit(child, own)
  }
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'script' }))
  return names
}

type Named = Node & Record<string, unknown>

/** What one node of the tree names, itself. */
function namesAt(at: Named, key: string): string[] {
  switch (at.type) {
    case 'MemberExpression':
      return [nameOf(at['property'] as Named, at['computed'] === true)]
    case 'Identifier':
      return key === 'property' || key === 'key' ? [] : [`global ${String(at['name'])}`]
    case 'ObjectPattern':
      return keysOf(at)
    case 'ImportExpression':
      return ['import()']
    default:
      return []
  }
}

function keysOf(pattern: Record<string, unknown>): string[] {
  const properties = (pattern['properties'] as (Node & Record<string, unknown>)[]).filter(({ key }) => key)
  return properties.map(({ key, computed }) => nameOf(key as Node & Record<string, unknown>, computed === true))
}

function nameOf(node: Node & Record<string, unknown>, computed: boolean): string {
  if (node.type === 'Literal') return String(node['value'])
  if (node.type === 'Identifier' && !computed) return String(node['name'])
  return ''
}

function breaches(source: string): string[] {
  const names = namesIn(source)
  const properties = [...names].filter((name) => valueNames.has(name) || networkNames.has(name))
  const globals = [...names].filter(
    (name) => name.startsWith('global ') && [...valueNames, ...networkNames].some((one) => name === `global ${one}` && one.length > 4),
  )
  return [...properties, ...globals, ...[...names].filter((name) => name === 'import()')]
}

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  describe(`the shipped scripts of ${build}`, () => {
    for (const script of contentScripts) {
      test(`name in ${script} no property that holds an answer, and nothing that reaches the network`, () => {
        expect(breaches(readFileSync(join(output, build, script), 'utf8'))).toEqual([])
      })
    }

    test('are the only ones, and no page can load any file', () => {
      const manifest = JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8')) as Record<string, unknown>
      expect(manifest['web_accessible_resources']).toBeUndefined()
      expect(manifest['content_scripts']).toBeUndefined()
      expect(manifest['externally_connectable']).toBeUndefined()
      const loose = readdirSync(join(output, build)).filter((file) => file.endsWith('.js'))
      expect(loose.filter((file) => !['background.js', ...contentScripts].includes(file))).toEqual([])
      for (const file of [...loose, 'popup.html', 'options.html']) {
        const text = readFileSync(join(output, build, file), 'utf8')
        expect(text, file).not.toMatch(/world:\s*["'`]MAIN|onMessageExternal|onConnectExternal/)
      }
    })

    test('go with the whole licence of each of the others whose code they carry', () => {
      const licences = readFileSync(join(output, build, 'licences.txt'), 'utf8')
      const names = ['preact', '@preact/signals', '@preact/signals-core', 'fflate', 'wxt']
      const texts = names.map((name, at) => {
        const from = licences.indexOf(`${name}\n\n`)
        const next = names[at + 1]
        return [name, licences.slice(from, next === undefined ? undefined : licences.indexOf(`${next}\n\n`))] as const
      })
      for (const [name, text] of texts) {
        expect(text, name).toMatch(/^Copyright \(c\) \d{4}\S* \w+/m)
        expect(text, name).toMatch(/^Permission is hereby granted[\s\S]*THE SOFTWARE IS PROVIDED "AS IS"[\s\S]*SOFTWARE\.$/m)
      }
    })
  })
}

test('the check sees what is planted, whichever way it is written', () => {
  for (const planted of [
    'x.value',
    'x["value"]',
    'const { value } = x',
    'y?.checked',
    'new FormData(f)',
    'fetch("u")',
    'new WebSocket("u")',
    'import("u")',
    'navigator.sendBeacon("u")',
    'el.innerText',
  ]) {
    expect(breaches(`function f(x, y, el){ ${planted} }`), planted).not.toEqual([])
  }
  expect(breaches('const plain = { value: 1 }; for (const one of [plain]) one.name')).toEqual([])
})
