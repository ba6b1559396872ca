// The letters of the demonstration pages: they ask for Arial, and what has room beside what is measured in it.
import { execFileSync } from 'node:child_process'
import { isDebianRoot } from './install.mjs'
import { run } from './toolchain.mjs'

const debian = 'fonts-liberation'

/** Installs letters of Arial's widths where Debian has none; Windows and macOS have Arial itself. */
export async function installFonts() {
  if (!isDebianRoot() || hasArial()) return
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/** What has to be said where a Linux has no such letters: a line. */
export function unlikeFonts() {
  return process.platform !== 'linux' || hasArial()
    ? []
    : [
        `No letters of Arial's widths are on this machine: marks on the pages of the tests may stand elsewhere. In Debian: apt-get install ${debian}`,
      ]
}

function hasArial() {
  try {
    return /Liberation|Arial/.test(execFileSync('fc-match', ['Arial'], { encoding: 'utf8' }))
  } catch {
    return false
  }
}
