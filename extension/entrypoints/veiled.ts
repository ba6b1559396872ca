import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { coverUnderVeil } from '../present/cover-under-veil.ts'

/** Goes before a page together with the veil, and only then. */
export default defineUnlistedScript(coverUnderVeil)
