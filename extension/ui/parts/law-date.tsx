import { isPastReview, lawPack } from '../../../core/law/pack.ts'
import { sayDay } from '../../../core/words/say-day.ts'
import { today } from '../../today.ts'
import { requestWords as words } from '../words/request.ts'

/** The day to which the table of law was checked, and that it is overdue where it is. */
export function LawDate() {
  const day = (one: string) => sayDay(one, { lang: 'en' })
  return (
    <p class="quiet law-date">
      {words.lawAsAt(day(lawPack.asAt))}
      {isPastReview(today()) ? <span class="caution"> {words.lawOld(day(lawPack.reviewBy))}</span> : null}
    </p>
  )
}
