import { isUnread, kept } from '../model.ts'
import { isUndone } from '../undone.ts'
import { amissWords as words } from '../words/amiss.ts'

/** What went wrong, in sight wherever the page is scrolled to. It is always there: a line that comes with its words may go unheard. */
export function Amiss() {
  const isOld = kept.value?.stored.newer === true
  const undone = isOld ? words.newer : words.undone
  return (
    <>
      {isOld ? <p class="caution">{words.isOld}</p> : null}
      <div role="alert" class="failed amiss">
        {isUnread.value ? words.unread : isUndone.value ? undone : null}
      </div>
    </>
  )
}
