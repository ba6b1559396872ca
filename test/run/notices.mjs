// npm run notices: compiles the built-in notices, the starter and the schema for editors again, after an edit of core/notices.
import { installPackages } from './install.mjs'
import { runNode } from './toolchain.mjs'

await installPackages()
process.exit(await runNode(['core/cli/compile-built-in.ts']))
