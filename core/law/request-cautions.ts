import { type Dated, type Day, shown } from './dated.ts'
import { dpa2018, ownReading, ukGdpr } from './sources.ts'

/** What is weighed before anything is copied or confirmed when someone asks to see data. */
export type RequestCaution = 'safeguarding-lead' | 'others-named' | 'private-address' | 'serious-harm' | 'child-abuse' | 'own-view'

export interface RequestCautionRow extends Dated {
  readonly caution: RequestCaution
}

/** In the order in which they are weighed; their words stand in core/words. */
export const requestCautionRows: readonly RequestCautionRow[] = [
  row('safeguarding-lead', ownReading),
  row('others-named', dpa2018('Schedule 2, paragraph 16')),
  row('private-address', ownReading),
  row('serious-harm', dpa2018('Schedule 3, paragraph 17')),
  row('child-abuse', dpa2018('Schedule 3, paragraph 21')),
  row('own-view', ukGdpr('Article 15')),
]

export function requestCautionsOn(on: Day): readonly RequestCautionRow[] {
  return shown(requestCautionRows, on)
}

function row(caution: RequestCaution, source: Dated['source']): RequestCautionRow {
  const confidence = source === ownReading ? 'likely' : 'sure'
  return { id: `request-${caution}`, caution, source, confidence, from: null, to: null }
}
