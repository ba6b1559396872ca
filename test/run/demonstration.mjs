// The addresses of the demonstration: pages of test/pages, and HIP's built folder as a school would upload it.
import { join } from 'node:path'
import { root } from './toolchain.mjs'

const pages = join(root, 'test/pages')

export const demonstrationRoots = {
  '/form/': [join(pages, 'form'), join(root, 'dist/notice')],
  '/mis/': [join(pages, 'mis')],
  '/notice/': [join(root, 'dist/notice')],
  '/hosts/': [join(pages, 'hosts')],
}
