// Writes what editors and frameworks need to know of the elements, and the tables of docs/widget.md, from the comments in the source.
// Run it with Node after such a comment changes; a test holds all of it together.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const sources = ['widget/field-notes-element.ts', 'widget/privacy-notice/privacy-notice-element.ts']

/** Every element as its source describes it. */
export function readElements() {
  return sources.map((source) => readElement(source, readFileSync(join(root, source), 'utf8')))
}

function readElement(source, text) {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*@element[\s\S]*?)\*\/\s*export class (\w+)/.exec(text)
  if (comment === null) throw new Error(`${source} describes no element`)
  const [summary, ...tags] = comment[1]
    .replace(/^\s*\* ?/gm, '')
    .trim()
    .split(/^@/m)
    .map((part) => part.replace(/\s+/g, ' ').trim())
  const all = (tag, pattern) =>
    tags.flatMap((line) => (line.startsWith(`${tag} `) ? [pattern.exec(line.slice(tag.length + 1))?.groups] : [])).filter(Boolean)
  return {
    source,
    className: comment[2],
    summary,
    tag: tags.find((line) => line.startsWith('element ')).slice(8),
    attributes: all('attr', /^\{(?<type>[^}]+)\} (?<name>[\w-]+) - (?<text>.*)$/),
    slots: all('slot', /^- (?<text>.*)$/),
    parts: all('csspart', /^(?<name>[\w-]+) - (?<text>.*)$/),
    properties: all('cssprop', /^(?<name>--[\w-]+) - (?<text>.*)$/),
    events: all('fires', /^(?<name>[\w-]+) - (?<text>.*)$/),
  }
}

/** The files, by path, as they should be. */
export function describeElements(elements = readElements()) {
  return new Map([
    ['widget/custom-elements.json', json(manifest(elements))],
    ['widget/types/html-data.json', json(htmlData(elements))],
    ['widget/types/react.d.ts', jsxTypes(elements, 'react')],
    ['widget/types/preact.d.ts', jsxTypes(elements, 'preact')],
    ['widget/types/vue.d.ts', vueTypes(elements)],
    ['docs/widget.md', withTables(readFileSync(join(root, 'docs/widget.md'), 'utf8'), elements)],
  ])
}

function manifest(elements) {
  return {
    schemaVersion: '2.1.0',
    modules: elements.map((one) => ({
      kind: 'javascript-module',
      path: one.source,
      declarations: [
        {
          kind: 'class',
          name: one.className,
          tagName: one.tag,
          customElement: true,
          description: one.summary,
          attributes: one.attributes.map(({ name, type, text }) => ({ name, type: { text: type }, description: text, fieldName: name })),
          members: one.attributes.map(({ name, type, text }) => ({
            kind: 'field',
            name,
            type: { text: type },
            description: text,
            attribute: name,
            reflects: true,
          })),
          slots: one.slots.map(({ text }) => ({ name: '', description: text })),
          cssParts: one.parts.map(({ name, text }) => ({ name, description: text })),
          cssProperties: one.properties.map(({ name, text }) => ({ name, description: text })),
          events: one.events.map(({ name, text }) => ({ name, type: { text: 'CustomEvent' }, description: text })),
        },
      ],
      exports: [{ kind: 'custom-element-definition', name: one.tag, declaration: { name: one.className, module: one.source } }],
    })),
  }
}

function htmlData(elements) {
  const ties = {
    name: 'data-fieldnote',
    description: 'Ties a field to an item of the notice; `off` leaves it without a note.',
    values: [{ name: 'off' }],
  }
  return {
    version: 1.1,
    tags: elements.map(({ tag, summary, attributes }) => ({
      name: tag,
      description: summary,
      attributes: attributes.map(({ name, type, text }) => ({
        name,
        description: text,
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(type.includes("'") ? { values: type.split('|').map((value) => ({ name: value.replaceAll("'", '') })) } : {}),
      })),
    })),
    globalAttributes: [ties],
  }
}

const head = '// Written by test/run/describe-elements.mjs from the comments in the source.\n'

function props({ attributes }) {
  return attributes.map(({ name, type }) => `${name}?: ${type.replace(/\|/g, ' | ')} | undefined`)
}

function jsxTypes(elements, framework) {
  const react = framework === 'react'
  const html = react ? 'DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>' : 'HTMLAttributes<HTMLElement>'
  const imports = react
    ? "import type { DetailedHTMLProps, HTMLAttributes } from 'react'"
    : "// biome-ignore lint/style/noRestrictedImports: types for pages that others write with Preact\nimport type { HTMLAttributes } from 'preact'"
  const events = ({ events: all }) => all.map(({ name }) => `'on${name}'?: ((event: CustomEvent) => void) | undefined`)
  const rows = elements.map(
    (one) =>
      `      '${one.tag}': Omit<${html}, ${one.attributes.map(({ name }) => `'${name}'`).join(' | ')}> & {\n${[...props(one), ...events(one)].map((prop) => `        ${prop}\n`).join('')}      }\n`,
  )
  return `${head}${imports}\n\ndeclare module '${framework}' {\n  namespace JSX {\n    interface IntrinsicElements {\n${rows.join('')}    }\n  }\n}\n`
}

function vueTypes(elements) {
  const rows = elements.map(
    (one) =>
      `    '${one.tag}': DefineComponent<{\n${props(one)
        .map((prop) => `      ${prop}\n`)
        .join('')}    }>\n`,
  )
  return `${head}import type { DefineComponent } from 'vue'\n\ndeclare module 'vue' {\n  interface GlobalComponents {\n${rows.join('')}  }\n}\n`
}

/** The page with its tables between the marks as the source has them. */
function withTables(page, elements) {
  return elements.reduce((text, one) => {
    const table = (title, rows) => (rows.length === 0 ? '' : `\n| ${title} | |\n| --- | --- |\n${rows.join('\n')}\n`)
    const row = ({ name, text: says, type }) =>
      `| \`${name ?? 'default'}\` | ${type && type !== 'string' ? `\`${type.replaceAll('|', '\\|')}\`: ` : ''}${says} |`
    const tables = [
      table('attribute', one.attributes.map(row)),
      table('slot', one.slots.map(row)),
      table('part', one.parts.map(row)),
      table('custom property', one.properties.map(row)),
      table('event', one.events.map(row)),
    ].join('')
    const [begin, end] = [`<!-- ${one.tag} -->`, `<!-- /${one.tag} -->`]
    return text.replace(new RegExp(`${begin}[\\s\\S]*?${end}`), () => `${begin}\n${tables}\n${end}`)
  }, page)
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of describeElements()) writeFileSync(join(root, path), text)
}
