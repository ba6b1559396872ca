import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../../core/cli/load-notices.ts'
import { compileNotice } from '../../../core/notice/compile-notice.ts'
import type { Notice } from '../../../core/notice/notice.ts'

/** The notice of an invented school whose entries and headings say otherwise what the whole notice says. */
export const quillstone: Notice = compiled()

function compiled(): Notice {
  const read = (file: string) => readFileSync(join(import.meta.dirname, 'notices/quillstone', file), 'utf8').replaceAll('\r\n', '\n')
  const notice = compileNotice({ markdown: read('notice.md'), yaml: read('notice.yaml'), sha256 })
  if (!notice.ok) throw new Error(`quillstone does not compile: ${JSON.stringify(notice.problems, null, 1)}`)
  return notice.value
}
