import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { clearLeftoversUnlessPresenting } from '../page/leftovers.ts'
import { startFlags } from '../page/start-flags.ts'
import type { Veiled } from '../present/cover-under-veil.ts'
import { startCovers } from '../present/start-covers.ts'

/** One script, so that the words by which fields are known travel once. It starts before the page has content: by then it knows what to look for. */
export default defineUnlistedScript(() => {
  const here = globalThis as Veiled
  if (here.fieldnoteCover === undefined) void clearLeftoversUnlessPresenting(document)
  here.fieldnoteCover = startCovers
  if (here.fieldnoteVeiled) startCovers()
  startFlags()
})
