import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { hip } from './read-notice.ts'

const root = join(import.meta.dirname, '../../..')
const folders = ['core', 'widget', 'extension', 'test', 'docs']
const text = /\.(?:ts|tsx|mjs|js|json|jsonl|md|yaml|yml|html|css|csv|txt|svg)$/

test('the contact that the real notice prints stands in that notice alone: in no fixture, page or example', () => {
  const { phone = '', email = '' } = hip.parties.hip ?? {}
  expect([phone, email].every((part) => part.length > 8)).toBe(true)
  const printed = [phone, phone.replaceAll(' ', ''), email.toLowerCase(), (email.split('@')[0] ?? '').replace('.', ' ').toLowerCase()]
  const holding = [
    ...folders.flatMap((folder) => filesOf(join(root, folder))),
    join(root, 'README.md'),
    join(root, 'CONTRIBUTING.md'),
  ].filter((file) => {
    const content = contentOf(file).toLowerCase()
    return printed.some((part) => content.includes(part))
  })
  expect(holding.map((file) => relative(root, file).replaceAll('\\', '/')).toSorted()).toEqual([
    'core/notices/hip.json',
    'core/notices/hip/notice.md',
    'core/notices/hip/notice.yaml',
  ])
})

function filesOf(folder: string): readonly string[] {
  const entries = readFolder(folder)
  return entries.flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.') || entry.name === 'dist') return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : text.test(entry.name) ? [path] : []
  })
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return [] // A folder that this checkout does not have.
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // Gone since it was listed, as files of other tests are.
  }
}
