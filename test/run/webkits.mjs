// The engine of Safari, where a machine can have it: from Debian's packages, each with the program that drives it.
import { existsSync } from 'node:fs'
import { isDebianRoot } from './install.mjs'
import { run } from './toolchain.mjs'

const engines = [
  {
    name: 'WebKitGTK',
    debian: ['webkit2gtk-driver', 'xvfb'],
    driver: '/usr/bin/WebKitWebDriver',
    needs: ['/usr/bin/Xvfb'],
    screen: '/usr/bin/Xvfb',
    capabilities: {},
  },
  {
    // Draws without a screen. Debian 12 has it as of Safari 16.0: no popovers, no style sheets shared by roots.
    name: 'WPE WebKit',
    debian: ['wpewebkit-driver', 'cog'],
    driver: '/usr/bin/WPEWebDriver',
    needs: ['/usr/bin/cog'],
    screen: null,
    capabilities: { 'wpe:browserOptions': { binary: '/usr/bin/cog', args: ['--automation', '--platform=headless'] } },
  },
]

/** The WebKits that can be driven here. Never installs. */
export function findWebKits() {
  return engines.filter(({ driver, needs }) => [driver, ...needs].every((path) => existsSync(path)))
}

/** Installs what Debian has of them. No other system has a WebKit to be driven unasked, so that none is missing there. */
export async function installWebKits() {
  if (!isDebianRoot()) return
  const missing = engines.filter((engine) => !findWebKits().includes(engine))
  if (missing.length === 0) return
  await run('apt-get', ['update', '-qq'])
  for (const { debian } of missing) {
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
}

/** What has to be said of the WebKits that are not here: a line each. */
export function untriedWebKits() {
  const here = findWebKits()
  return engines
    .filter((engine) => !here.includes(engine))
    .map(
      ({ name, debian }) =>
        `${name} is not on this machine, so the widget was not tried in it. It runs on Linux; in Debian: apt-get install ${debian.join(' ')}`,
    )
}
