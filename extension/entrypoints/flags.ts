import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startFlags } from '../page/start-flags.ts'

export default defineUnlistedScript(() => startFlags())
