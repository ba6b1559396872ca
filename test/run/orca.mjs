// Orca, a screen reader, where a machine can have it: from Debian's packages, with a screen and keys of its own.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isDebianRoot } from './install.mjs'
import { run } from './toolchain.mjs'

const programs = ['orca', 'Xvfb', 'dbus-daemon', 'xdotool'].map((name) => `/usr/bin/${name}`)
const debian = ['orca', 'at-spi2-core', 'dbus-daemon', 'xvfb', 'xdotool']

/** Each version has words of its own for what is on a page: the transcripts in test/golden/spoken are of Debian 12's. */
const version = '43.'

/** Whether Orca can be heard here, in the version that the transcripts are of. Never installs. */
export function isOrcaHere() {
  try {
    return programs.every((path) => existsSync(path)) && execFileSync('orca', ['--version'], { encoding: 'utf8' }).startsWith(version)
  } catch {
    return false
  }
}

/** Installs it where Debian has it. */
export async function installOrca() {
  if (!isDebianRoot() || programs.every((path) => existsSync(path))) return
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/** What has to be said where Orca is not heard: a line. */
export function untriedOrca() {
  return isOrcaHere()
    ? []
    : [`Orca ${version}x is not on this machine, so what it says was not heard. Debian 12 has it: apt-get install ${debian.join(' ')}`]
}
