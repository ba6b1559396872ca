import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { supportOf } from './api-support.ts'
import { inventedFolder } from './invented-notice.ts'
import { parseAsOf2021, type SourceType, styleSheetsIn, type Use, usesIn } from './script-uses.ts'
import { type Lacking, lackingIn } from './style-uses.ts'

interface Script {
  readonly name: string
  readonly source: string
  readonly type: SourceType
}

const dist = join(import.meta.dirname, '../../dist')

/** Every script that a page gets, as it is shipped. What opens the notes has its hash in its name, and comes as a module. */
const scripts: readonly Script[] = [
  ...readdirSync(join(dist, 'widget')).map((name) => `widget/${name}`),
  'privacy-notice/privacy-notice.js',
].map((path) => ({
  name: path.replace(/^.*\//, '').replace(/\.[0-9a-f]{10}\./, '.HASH.'),
  source: readFileSync(join(dist, path), 'utf8'),
  type: /\.mjs$|\.[0-9a-f]{10}\.js$/.test(path) ? 'module' : 'script',
}))

/**
 * What not all of the oldest browsers have, and what a script asks before it uses it: a name that the condition around it
 * mentions; or how it goes on without it: it tries, or takes something else (`??`).
 */
const guarded: ReadonlyMap<string, readonly string[]> = new Map([
  ['popover', ['popover']],
  ['showPopover', ['popover']],
  ['hidePopover', ['popover']],
  ['popover-open', ['popover']],
  ['adoptedStyleSheets', ['try', '??', 'adoptedStyleSheets']],
  ['CSSStyleSheet', ['try', 'adoptedStyleSheets']],
  ['replaceSync', ['try', 'adoptedStyleSheets']],
  ['focus-visible', ['try']],
  ['requestIdleCallback', ['requestIdleCallback']],
  ['print', ['print']],
  // Lit: a policy is made only where there are policies, and asked only if it was made.
  ['emptyScript', ['trustedTypes']],
  ['createPolicy', ['trustedTypes']],
  ['createHTML', ['createPolicy']],
])

/** What does nothing in a browser that lacks it, and need do nothing there. */
const harmless: ReadonlyMap<string, string> = new Map([
  ['translate', 'Firefox has it from 111 and translates pages from 118: before, there is nothing to keep our words from'],
])

/** Names of something in a browser that are names of the script’s own here. */
const ours: ReadonlySet<string> = new Set(
  'attribution button changed complete controls count drop element for heading index language layout level line lines load loading metadata move options page phrases properties read show silent start state styleSheet to update version voice'.split(
    ' ',
  ),
)
/** Globals that Lit asks for, and two as old as the language and the tree walker, of which the data say nothing. */
const elsewhere: ReadonlySet<string> = new Set('ShadyCSS litElementHydrateSupport litPropertyMetadata arguments NodeFilter'.split(' '))

/** What of a style sheet some of these browsers do not know, and why that does no harm. */
const degrades: ReadonlyMap<string, string> = new Map([
  ['at-rules.media.forced-colors', 'a browser without forced colours needs no edge for them'],
  ['properties.forced-color-adjust', 'the same'],
  ['properties.forced-color-adjust.none', 'the same'],
  ['properties.cursor', 'a finger has no cursor'],
  ['properties.cursor.pointer', 'the same'],
  ['properties.overflow-wrap.anywhere', 'the body of the notice’s page lets long words break already'],
  ['properties.overscroll-behavior', 'at the end of a note the page scrolls on'],
  ['properties.overscroll-behavior.contain', 'the same'],
  ['properties.align-self.start', 'the contents stand as tall as what is beside them'],
  ['properties.break-after.avoid', 'a heading may end a printed page'],
  ['properties.color-scheme', 'the colours stand in the sheet itself; only scroll bars stay light'],
  ['properties.color-scheme.light', 'the same'],
  ['properties.color-scheme.dark', 'the same'],
  ['properties.text-wrap', 'a heading breaks where its line is full'],
  ['properties.text-wrap.balance', 'the same'],
  ['selectors.details-content', 'the script opens what is closed before it prints'],
  ['properties.content-visibility', 'the same'],
  ['properties.content-visibility.visible', 'the same'],
  ['selectors.focus-visible', 'browsers show a ring of their own; at a button, where we took it away, note.css gives one'],
  ['selectors.has', 'what is asked is as dark as the rest of the note'],
])

function lackingUses(source: string, type: SourceType): string[] {
  return usesIn(source, type)
    .filter((use) => supportOf(use) === 'lacking' && !harmless.has(use.name))
    .filter((use) => !guarded.get(use.name)?.some((guard) => use.guards.has(guard)))
    .map(told)
}

function strangeUses(source: string, type: SourceType): string[] {
  return usesIn(source, type)
    .filter((use) => supportOf(use) === 'stranger' && !(use.kind === 'global' ? elsewhere : ours).has(use.name))
    .map(told)
}

function lackingStyles(css: string): Lacking[] {
  return lackingIn(css).filter(({ falls, feature }) => !falls && !degrades.has(feature))
}

function told({ kind, name, of, source, guards }: Use): string {
  return `${kind} ${of === undefined ? '' : `${of}.`}${name} in ${source}, which asks for: ${[...guards].join(' ') || 'nothing'}`
}

describe.each(scripts)('$name', ({ source, type }) => {
  test('parses as a browser of 2021 parses, without lookbehind and later flags', () => {
    expect(() => parseAsOf2021(source, type)).not.toThrow()
  })

  test('uses only what the oldest browsers have, or asks first', () => {
    expect(usesIn(source, type).length).toBeGreaterThan(100)
    expect(lackingUses(source, type)).toEqual([])
    expect(strangeUses(source, type)).toEqual([])
  })

  test('has style sheets that those browsers understand, or that lose nothing there', () => {
    const sheets = styleSheetsIn(source, type)
    expect(sheets.length).toBeGreaterThan(0)
    expect(sheets.flatMap(lackingStyles)).toEqual([])
  })
})

test('the page of the full notice has a style sheet that those browsers understand, or that loses nothing there', () => {
  expect(lackingStyles(readFileSync(join(inventedFolder(), 'notice.css'), 'utf8'))).toEqual([])
})

test('where a browser does not know :focus-visible, a button with the focus has a ring all the same', () => {
  const second = scripts.find(({ name }) => name === 'fieldnote.HASH.js')
  const rules = styleSheetsIn(second?.source ?? '', 'module')
    .join('\n')
    .replaceAll(/\s/g, '')
  expect(rules).toMatch(/@supportsnotselector\(:focus-visible\)\{:focus\{outline:3pxsolid/)
})

test('no row of these lists has outlived its use', () => {
  const uses = scripts.flatMap(({ source, type }) => usesIn(source, type))
  const styles = [
    ...scripts.flatMap(({ source, type }) => styleSheetsIn(source, type)),
    readFileSync(join(inventedFolder(), 'notice.css'), 'utf8'),
  ]
  const features = new Set(styles.flatMap(lackingIn).map(({ feature }) => feature))
  const lacking = new Set(uses.filter((use) => supportOf(use) === 'lacking').map(({ name }) => name))
  const strange = new Set(uses.filter((use) => supportOf(use) === 'stranger').map(({ name }) => name))
  expect([...guarded.keys(), ...harmless.keys()].filter((name) => !lacking.has(name))).toEqual([])
  expect([...ours, ...elsewhere].filter((name) => !strange.has(name))).toEqual([])
  expect([...degrades.keys()].filter((feature) => !features.has(feature))).toEqual([])
})

describe('the check sees what is planted', () => {
  test.each([
    ['lookbehind', 'x.replace(/(?<=a)b/g, y)'],
    ['lookbehind that is built', 'new RegExp("(?<!a)b")'],
    ['the v flag', 'x.match(/[a--b]/v)'],
    ['the v flag, built', 'RegExp(x, "gv")'],
    ['a field of a class', 'class A { a = 1 }'],
    ['a static block', 'class A { static { x() } }'],
    ['await outside a function', 'await x'],
  ])('in the syntax: %s', (_, planted) => {
    expect(() => parseAsOf2021(planted, 'module')).toThrow(SyntaxError)
  })

  test.each([
    'x.at(-1)',
    'x["at"](0)',
    'structuredClone(x)',
    'window.structuredClone(x)',
    'x.findLast(y)',
    'x.toSorted()',
    'Object.hasOwn(x, "y")',
    'Object.groupBy(x, y)',
    'Promise.try(x)',
    'Array.fromAsync(x)',
    'URL.canParse(x)',
    'crypto.randomUUID()',
    'AbortSignal.timeout(5)',
    'x.checkVisibility()',
    'x.replaceChildren(); x.setHTML(y)',
    'const { popover } = x',
    'x.showPopover()',
    'if ("other" in x) x.showPopover()',
    '"popover" in x || x.showPopover()',
    'new CSSStyleSheet()',
    'x.style.viewTransitionName = y',
    'x.closest(":has(b)")',
    'x.attachShadow({ mode: "open", delegatesFocus: true })',
    'x.addEventListener("beforetoggle", y)',
    'navigation.navigate(x)',
  ])('among the uses: %s', (planted) => {
    const script = `function f(x, y) { ${planted} }`
    expect([...lackingUses(script, 'script'), ...strangeUses(script, 'script')]).not.toEqual([])
  })

  test.each([
    'x.replaceChildren()',
    'if ("popover" in x) x.showPopover()',
    'const has = "popover" in x; has && x.showPopover()',
    'try { new CSSStyleSheet() } catch { y() }',
    'x.adoptedStyleSheets ?? []',
    'x.mangled.own()',
  ])('and nothing where all is well: %s', (harmless) => {
    const script = `function f(x, y) { ${harmless} }`
    expect([...lackingUses(script, 'script'), ...strangeUses(script, 'script')]).toEqual([])
  })

  test.each([
    'a { anchor-name: --a }',
    'a { position-area: top }',
    'a { height: 100dvh }',
    'a { width: 10cqw }',
    'a { color: light-dark(#000, #fff) }',
    'a:open { color: red }',
    'a { & b { color: red } }',
    '@container (width > 10px) { a { color: red } }',
    '@layer x { a { color: red } }',
    'a { accent-color: red }',
  ])('in a style sheet: %s', (planted) => {
    expect(lackingStyles(planted)).not.toEqual([])
  })

  test.each([
    'a { inset: 0; width: min(22rem, 100vw - 16px) }',
    'a { height: 100vh; height: 100dvh }',
    '@supports (anchor-name: --a) { a { anchor-name: --a } }',
  ])('and nothing in a sheet where all is well: %s', (harmless) => {
    expect(lackingStyles(harmless)).toEqual([])
  })
})
