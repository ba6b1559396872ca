import type { UnusedNotice } from '../../notices/in-use.ts'
import { optionsWords as words } from '../words/options.ts'
import { isSchools, removeNotice, type Settle } from './own-notices.ts'
import { Problems } from './problems.tsx'

/** The notices that were chosen or given and are not used, each with the reason and a way to be rid of it. */
export function UnusedNotices({ unused, settle }: { readonly unused: readonly UnusedNotice[]; readonly settle: Settle }) {
  if (unused.length === 0) return null
  return (
    <div class="caution">
      <p>{words.noticeUnused}</p>
      {unused.map((one) => (
        <div key={`${one.from} ${one.key}`}>
          <Problems problems={one.problems} />
          {isSchools(one) ? (
            <p>{words.policyAsk}</p>
          ) : (
            <button type="button" onClick={() => void settle(removeNotice(one))}>
              {words.noticeRemove}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
