import { useSignal } from '@preact/signals'
import { sourceLine } from '../../../core/law/dated.ts'
import { addDays, type Deadline, deadlines } from '../../../core/law/deadlines.ts'
import type { LegalRight } from '../../../core/law/rights.ts'
import type { SchoolKind } from '../../../core/law/school-kind.ts'
import { dayIn } from '../../../core/words/attribution.ts'
import { today } from '../../today.ts'
import { noticeIndex } from '../notices-model.ts'
import { asked, deadlineWords, schoolKindNames, requestWords as words } from '../words/request.ts'
import { ClosedDays, type Range } from './closed-days.tsx'

/** The days by which a request must be answered, from the day on which it came. Nothing of the request is kept. */
export function Deadlines() {
  const received = useSignal(today())
  const right = useSignal<LegalRight>('access')
  const kind = useSignal<SchoolKind | null>(null)
  const closed = useSignal<readonly Range[]>([])
  const schoolKind = kind.value ?? noticeIndex.value.notices[0]?.schoolKind ?? 'other'
  const due = deadlines({ right: right.value, received: received.value, schoolKind, closedDays: closed.value.flatMap(daysOf) })
  return (
    <section>
      <h3>{words.when}</h3>
      <p class="field">
        <label for="received">{words.received}</label>
        <input
          id="received"
          type="date"
          value={received.value}
          onInput={(event) => {
            received.value = event.currentTarget.value
          }}
        />
      </p>
      <Choice id="asks" label={words.asks} options={asked} value={right.value} choose={(one) => (right.value = one)} />
      <Choice id="school-kind" label={words.kind} options={schoolKindNames} value={schoolKind} choose={(one) => (kind.value = one)} />
      <div role="status">
        {received.value === '' ? <p>{words.noDay}</p> : null}
        {received.value !== '' && due.length === 0 ? <p>{words.noTime}</p> : null}
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
        <strong>{dayIn(by, { lang: 'en' })}</strong> <span class="quiet">{sourceLine(source)}</span>
        {applies === 'ask' ? <p class="caution">{words.ask}</p> : null}
        {withoutHolidays ? <p class="quiet">{words.withoutHolidays}</p> : null}
        {onWeekend ? <p class="quiet">{words.weekend}</p> : null}
      </dd>
    </>
  )
}

interface ChoiceProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly options: Readonly<Partial<Record<Value, string>>>
  readonly value: Value
  readonly choose: (value: Value) => void
}

function Choice<Value extends string>({ id, label, options, value, choose }: ChoiceProps<Value>) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value as Value)}>
        {(Object.entries(options) as [Value, string][]).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

function daysOf({ from, to }: Range): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
