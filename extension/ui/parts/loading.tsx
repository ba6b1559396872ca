import { strings } from '../../strings.ts'
import { isUnread } from '../model.ts'

/** Stands for what has not been read yet; nothing where it could not be read, since the page says that above. */
export function Loading() {
  return isUnread.value ? null : <p role="status">{strings.loading}</p>
}
