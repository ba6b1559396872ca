import { type Day, dayAt } from '../core/law/dated.ts'

/** Today where the member of staff is. */
export function today(): Day {
  return dayAt(new Date())
}
