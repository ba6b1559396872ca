// What a machine cannot try: the tests of it are left out there, and a line says so.
import { isOrcaHere, untriedOrca } from './orca.mjs'
import { maySetPolicy, untriedPolicy } from './policy.mjs'
import { isScreenHere, untriedKeys } from './screen.mjs'
import { findWebKits, untriedWebKits } from './webkits.mjs'

/** The files of tests that have nothing to try here. */
export function untriedFiles() {
  return [
    ...(findWebKits().length > 0 ? [] : ['e2e/webkit.e2e.ts']),
    ...(isOrcaHere() ? [] : ['e2e/orca.e2e.ts']),
    ...(isScreenHere() ? [] : ['e2e/extension-keys.e2e.ts']),
    ...(maySetPolicy() ? [] : ['e2e/policy.e2e.ts']),
  ]
}

/** What has to be said of it: a line each. */
export function untriedLines() {
  return [...untriedWebKits(), ...untriedOrca(), ...untriedKeys(), ...untriedPolicy()]
}
