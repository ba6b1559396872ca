import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCovers } from '../present/start-covers.ts'

export default defineUnlistedScript(() => startCovers())
