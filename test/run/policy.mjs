// The policies of a school, as a browser reads them.

/** A policy is for the whole machine: it is written only where a machine is made for tests. */
export function maySetPolicy() {
  return process.env['CI'] === 'true' && process.getuid?.() === 0
}

/** What has to be said where none is written: a line. */
export function untriedPolicy() {
  return maySetPolicy()
    ? []
    : ['A policy would be for all of this machine, so the school’s policy was not tried in Chromium and Firefox. CI does, as root: CI=true']
}
