import { useSignal } from '@preact/signals'
import type { LegalRight } from '../../../core/law/rights.ts'
import type { SchoolKind } from '../../../core/law/school-kind.ts'
import { type RequestLine, requestChecklist } from '../../../core/words/say-request.ts'
import { today } from '../../today.ts'
import { noticeIndex } from '../notices-model.ts'
import { LawDate } from '../parts/law-date.tsx'
import { asked, schoolKindNames, requestWords as words } from '../words/request.ts'
import { Deadlines } from './deadlines.tsx'
import { RightsByBasis } from './rights-by-basis.tsx'

/**
 * "A request has come in": what to weigh before anything is copied, then what came in, the days by which, the steps, and which rights
 * there are. Nothing of the request is kept.
 */
export function RequestView() {
  const received = useSignal(today())
  const right = useSignal<LegalRight>('access')
  const kind = useSignal<SchoolKind | null>(null)
  const schoolKind = kind.value ?? noticeIndex.value.notices[0]?.schoolKind ?? 'other'
  const { cautions, steps } = requestChecklist({ right: right.value, schoolKind }, today())
  return (
    <>
      <section class="lead">
        <h3>{words.cautions}</h3>
        <ul>{cautions.map(toItem)}</ul>
      </section>
      <h3>{words.cameIn}</h3>
      <p class="field">
        <label for="received">{words.received}</label>
        <input
          id="received"
          type="date"
          max={today()}
          value={received.value}
          onInput={(event) => {
            received.value = event.currentTarget.value
          }}
        />
      </p>
      <Choice id="asks" label={words.asks} options={asked} value={right.value} choose={(one) => (right.value = one)} />
      <Choice id="school-kind" label={words.kind} options={schoolKindNames} value={schoolKind} choose={(one) => (kind.value = one)} />
      <Deadlines received={received.value} right={right.value} schoolKind={schoolKind} />
      <h3>{words.steps}</h3>
      <ol>{steps.map(toItem)}</ol>
      <RightsByBasis />
      <LawDate />
    </>
  )
}

function toItem({ text, source }: RequestLine) {
  return (
    <li key={text}>
      {text} <span class="quiet">{source}</span>
    </li>
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
