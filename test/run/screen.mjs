// A screen that no one sees, and keys that can be struck on it: Orca's packages of Debian bring both.
import { existsSync } from 'node:fs'

/** Whether a machine can have one. */
export function isScreenHere() {
  return ['Xvfb', 'xdotool'].every((name) => existsSync(`/usr/bin/${name}`))
}

/** What has to be said where no key can be struck: a line. */
export function untriedKeys() {
  return isScreenHere()
    ? []
    : [
        'Xvfb and xdotool are not on this machine, so the keys of the extension were not struck in a Chromium on a screen. In Debian: apt-get install xvfb xdotool',
      ]
}
