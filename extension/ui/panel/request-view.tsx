import { requestChecklist } from '../../../core/words/say-to-staff.ts'
import { LawDate } from '../parts/law-date.tsx'
import { requestWords as words } from '../words/request.ts'
import { Deadlines } from './deadlines.tsx'
import { RightsByBasis } from './rights-by-basis.tsx'

/** "A request has come in": what to weigh before anything is copied, then the steps, the days by which, and which rights there are. */
export function RequestView() {
  const { cautions, steps } = requestChecklist()
  return (
    <>
      <section class="lead">
        <h3>{words.cautions}</h3>
        <ul>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </section>
      <h3>{words.steps}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Deadlines />
      <RightsByBasis />
      <LawDate />
    </>
  )
}
