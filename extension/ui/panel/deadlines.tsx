import { useSignal } from '@preact/signals'
import { sourceLine } from '../../../core/law/dated.ts'
import { addDays, type Deadline, deadlines, notReceived, type RequestForData, rightAskedFor } from '../../../core/law/deadlines.ts'
import { sayDay } from '../../../core/words/say-day.ts'
import { today } from '../../today.ts'
import { deadlineWords, requestWords as words } from '../words/request.ts'
import { ClosedDays, type Range } from './closed-days.tsx'

/** The days by which a request must be answered, from the day on which it came. */
export function Deadlines(request: Pick<RequestForData, 'right' | 'received' | 'schoolKind'>) {
  const closed = useSignal<readonly Range[]>([])
  const amiss = notReceived(request.received, today())
  const due = amiss === null ? deadlines({ ...request, closedDays: closed.value.flatMap(daysOf) }) : []
  return (
    <section>
      <h3>{words.when}</h3>
      <div role="status">
        {amiss === null ? null : <p class="caution">{words.notReceived[amiss]}</p>}
        {amiss === null && rightAskedFor(request) !== request.right ? <p class="caution">{words.noRecordRight}</p> : null}
        {amiss === null && due.length === 0 ? <p>{words.noTime}</p> : null}
        <dl class="due">
          {due.map((one) => (
            <Due key={one.id} due={one} />
          ))}
        </dl>
        {due.some(({ id }) => id === 'answer') ? <p class="quiet">{words.pause}</p> : null}
      </div>
      {due.some(({ id }) => id === 'educational-record') ? <ClosedDays ranges={closed} /> : null}
    </section>
  )
}

function Due({ due: { id, by, source, applies, withoutHolidays, onWeekend } }: { readonly due: Deadline }) {
  return (
    <>
      <dt>{deadlineWords[id]}</dt>
      <dd>
        <strong>{by === null ? words.noDelay : sayDay(by, { lang: 'en' })}</strong> <span class="quiet">{sourceLine(source)}</span>
        {by !== null && by < today() ? <p class="caution">{words.passed}</p> : null}
        {applies === 'ask' ? <p class="caution">{words.ask}</p> : null}
        {withoutHolidays ? <p class="quiet">{words.withoutHolidays}</p> : null}
        {onWeekend ? <p class="quiet">{words.weekend}</p> : null}
      </dd>
    </>
  )
}

function daysOf({ from, to }: Range): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
