import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Page fragments in the markup of school systems; every person and answer in them is invented. */
export const goldenPages: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5))

export function goldenFile(page: string): string {
  return join(import.meta.dirname, `${page}.html`)
}

/** What a person who knows schools says that each page holds: each sensitive field as `kind: label = class`. All others are not. */
export const answers = JSON.parse(readFileSync(join(import.meta.dirname, 'answers.json'), 'utf8')) as Record<string, readonly string[]>
