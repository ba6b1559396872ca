import type { FolderOptions } from '../../../core/formats/build-folder.ts'

/** In place of the built widget, where a test is about the folder and not about what its scripts do. */
export const standInWidget: FolderOptions['widget'] = {
  version: '1.2.3',
  script: 'import("./fieldnote.0123456789.js")',
  integrity: 'sha384-0',
  others: new Map([['fieldnote.0123456789.js', 'export {}']]),
  module: 'export default 1',
  noticeScript: 'notice()',
}
