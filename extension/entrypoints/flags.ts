import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startFlags } from '../page/start-flags.ts'
import { startCovers } from '../present/start-covers.ts'

/** One script, so that the words by which fields are known travel once. Started before the page has content, it is to cover it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { fieldnoteCover: startCovers })
  if (document.readyState !== 'loading') return startFlags()
  startCovers()
  document.addEventListener('DOMContentLoaded', startFlags, { once: true })
})
