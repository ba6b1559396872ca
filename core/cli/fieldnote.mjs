#!/usr/bin/env node
import { existsSync } from 'node:fs'

const build = new URL('../../dist/cli/main.js', import.meta.url)
if (existsSync(build)) {
  const { main } = await import(build.href)
  await main(process.argv)
} else {
  console.error('fieldnote is not built yet: run npm run build')
  process.exitCode = 2
}
