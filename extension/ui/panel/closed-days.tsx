import { type Signal, useSignal } from '@preact/signals'
import { addDays } from '../../../core/law/deadlines.ts'
import { sayDay } from '../../../core/words/say-day.ts'
import { panelWords } from '../words/panel.ts'
import { requestWords as words } from '../words/request.ts'

/** Days on which the school is closed, first and last. */
export interface Range {
  readonly from: string
  readonly to: string
}

/** The days that do not count as school days. */
export function ClosedDays({ ranges }: { readonly ranges: Signal<readonly Range[]> }) {
  const from = useSignal('')
  const to = useSignal('')
  const failed = useSignal('')
  const add = () => {
    const range = { from: from.value, to: to.value || from.value }
    failed.value = whyNot(range, ranges.value)
    if (failed.value !== '') return
    ranges.value = [...ranges.value, range]
    from.value = ''
    to.value = ''
  }
  const remove = (range: Range) => {
    ranges.value = ranges.value.filter((one) => one !== range)
    failed.value = ''
    // The button that was pressed has gone.
    document.getElementById('closed-from')?.focus()
  }
  const said = (range: Range) => words.range(sayDay(range.from, { lang: 'en' }), sayDay(range.to, { lang: 'en' }))
  return (
    <fieldset class="closed">
      <legend>{words.closed}</legend>
      <p class="quiet">{words.closedHelp}</p>
      <ul class="rows">
        {ranges.value.map((range) => (
          <li key={`${range.from} ${range.to}`}>
            <span>{said(range)}</span>
            <button type="button" class="link" aria-label={words.removeOf(said(range))} onClick={() => remove(range)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="line">
        <Day id="closed-from" label={words.from} day={from} />
        <Day id="closed-to" label={words.to} day={to} />
        <button type="button" onClick={add}>
          {words.add}
        </button>
      </div>
      <p role="alert" class="failed">
        {failed}
      </p>
    </fieldset>
  )
}

/** Why days cannot be put on the list; '' where they can. */
function whyNot({ from, to }: Range, known: readonly Range[]): string {
  const isRange = from !== '' && from <= to && to <= addDays(from, 366)
  if (!isRange) return words.badRange
  return known.some((one) => one.from <= from && to <= one.to) ? panelWords.isListed : ''
}

function Day({ id, label, day }: { readonly id: string; readonly label: string; readonly day: Signal<string> }) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day.value}
        onInput={(event) => {
          day.value = event.currentTarget.value
        }}
      />
    </p>
  )
}
