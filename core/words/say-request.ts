import { type Day, type Source, sourceLine } from '../law/dated.ts'
import { type RequestForData, recordRule, rightAskedFor } from '../law/deadlines.ts'
import { requestCautionsOn } from '../law/request-cautions.ts'
import { type LegalRight, type RightRow, rightsOn } from '../law/rights.ts'
import { ownReading, ukGdpr } from '../law/sources.ts'
import { practiceLine, requestCautions, requestSteps, timeWords } from './en/staff.ts'
import { fill } from './fill.ts'

/** One thing to weigh or to do, and on what it rests. */
export interface RequestLine {
  readonly text: string
  /** The law, or that it is practice. */
  readonly source: string
}

/** What to weigh and do when someone asks about data: the cautions always come first, the steps are those of what is asked for. */
export function requestChecklist(
  asked: Pick<RequestForData, 'right' | 'schoolKind'>,
  on: Day,
): {
  readonly cautions: readonly RequestLine[]
  readonly steps: readonly RequestLine[]
} {
  const cautions = requestCautionsOn(on).map(({ caution, source }) => line(requestCautions[caution], source))
  return { cautions, steps: [...opening(asked, on), ...stepsFor(asked, on)] }
}

function opening({ right, schoolKind }: Pick<RequestForData, 'right' | 'schoolKind'>, on: Day): readonly RequestLine[] {
  const { day, dayOfRecord, dayOfComplaint, tell, who } = requestSteps
  const isOfRecord = right === 'educational-record' && recordRule[schoolKind] === 'yes'
  const first = right === 'complain' ? dayOfComplaint : isOfRecord ? dayOfRecord : day
  // In which form it may come is the law's to say.
  const row = rowOf(right === 'educational-record' && !isOfRecord ? 'access' : right, on)
  return [line(first, row?.source ?? ukGdpr('Article 12')), line(tell, ownReading), line(who, ownReading)]
}

function rowOf(right: LegalRight, on: Day): RightRow | undefined {
  return rightsOn(on).find((row) => row.right === right && row.answer !== null)
}

function stepsFor({ right, schoolKind }: Pick<RequestForData, 'right' | 'schoolKind'>, on: Day): readonly RequestLine[] {
  const { noRecordRight, recordUnclear, record, actOrSayWhy, send, outcome, stop } = requestSteps
  const row = rowOf(right, on)
  const access = answering(rowOf('access', on))
  const sending = line(send, ownReading)
  switch (right) {
    case 'access':
      return [...access, sending]
    case 'educational-record': {
      if (rightAskedFor({ right, schoolKind }) === 'access') return [...timed(noRecordRight, row), ...access, sending]
      if (recordRule[schoolKind] === 'ask') return [...timed(recordUnclear, row), ...access, sending]
      return timed(record, row)
    }
    case 'complain':
      return [...timed(requestSteps.acknowledge, row), ...(row === undefined ? [line(outcome, ownReading)] : timed(outcome, row))]
    case 'withdraw':
      return [line(stop, ukGdpr('Article 7(3)'))]
    default:
      return [...answering(row), line(actOrSayWhy, ukGdpr('Article 12'))]
  }
}

function answering(row: RightRow | undefined): readonly RequestLine[] {
  return timed(requestSteps.answer, row)
}

/** A step with the time that the law gives for it; none where it gives none. */
function timed(text: string, row: RightRow | undefined): readonly RequestLine[] {
  if (row === undefined || row.answer === null) return []
  const { count, unit, extension } = row.answer
  return [line(fill(text, { time: timeWords[unit](count), longer: timeWords[unit](extension) }), row.source)]
}

function line(text: string, source: Source): RequestLine {
  return { text, source: source === ownReading ? practiceLine : sourceLine(source) }
}
