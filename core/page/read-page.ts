import type { PageField } from './page-field.ts'
import { type Root, type Scanning, scanPage } from './scan.ts'

/** Every field that a page shows or asks for, read at one go: controls, columns, rows and labelled values, in frames and open shadow roots too. */
export function readPage(root: Root, scanning: Scanning): PageField[] {
  const fields: PageField[] = []
  for (const _ of scanPage(root, scanning, { found: (field) => fields.push(field) }));
  return fields
}
