import { tell } from './print.ts'

/** Says what keeps a command from its work, one message a line; the command then ends with 2. */
export function fail(...messages: readonly string[]): void {
  for (const message of messages) tell(message)
  process.exitCode = 2
}

/** Why the system did not do what was asked of a file, in its own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
