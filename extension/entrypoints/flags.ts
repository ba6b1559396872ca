import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startFlags } from '../page/start-flags.ts'
import type { Veiled } from '../present/cover-under-veil.ts'
import { startCovers } from '../present/start-covers.ts'

/** One script, so that the words by which fields are known travel once. It starts before the page has content: by then it knows what to look for. */
export default defineUnlistedScript(() => {
  const here = globalThis as Veiled
  here.fieldnoteCover = startCovers
  if (here.fieldnoteVeiled) startCovers()
  startFlags()
})
