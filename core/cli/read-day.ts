import { InvalidArgumentError } from 'commander'
import { type Day, dayAt, isDay } from '../law/dated.ts'

/** A day of a command line, or what is wrong with it. */
export function readDay(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError(`“${text}” is no day; write it as 2026-09-01.`)
  return text
}

/** Today, where the command line names no day. Nothing but the commands reads the clock. */
export function dayOf(on: Day | undefined): Day {
  return on ?? dayAt(new Date())
}
