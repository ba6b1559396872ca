import type { DataItem, DataKind, ItemId } from './data-items.ts'
import { type Dated, type Day, type Source, shown } from './dated.ts'
import { act, dfeDataProtection, kcsie, ownReading, pupilInformation } from './sources.ts'

/** Practice that a school may take up for one kind of data: a suggestion until the school signs it. Its words stand in core/words. */
export interface HandlingRow extends Dated {
  readonly kind: DataKind
  /** The one item of the kind that is handled otherwise than the rest. */
  readonly item?: ItemId
}

export const handlingRows: readonly HandlingRow[] = [
  row('ethnicity', pupilInformation('as the Department for Education told Parliament (written answer HL2697)'), 'sure'),
  row('political', ownReading),
  row('religion', ownReading),
  row('union', ownReading),
  row('genetic', ownReading),
  row('biometric', act('Protection of Freedoms Act 2012', 'sections 26 to 28'), 'sure'),
  row('health', act('Children and Families Act 2014', 'section 100')),
  row('sex-life', ownReading),
  row('offence', ownReading),
  { ...row('offence', kcsie('Part three, on the single central record')), id: 'handling-dbs', item: 'dbs' },
  row('safeguarding', kcsie()),
  row('child-in-need', kcsie()),
  row('child-protection', kcsie()),
  row('looked-after', kcsie()),
  row('previously-looked-after', kcsie()),
  row('sen', act('Special Educational Needs and Disability Regulations 2014', 'regulation 17')),
  row('disadvantage', dfeDataProtection),
  row('sensitive-other', ownReading),
]

/** The row of suggested practice for a data item on a day: its own, else that of its kind. */
export function handlingOf({ id, kind }: Pick<DataItem, 'id' | 'kind'>, on: Day): HandlingRow | null {
  const rows = shown(handlingRows, on)
  return rows.find(({ item }) => item === id) ?? rows.find((one) => one.item === undefined && one.kind === kind) ?? null
}

/**
 * How the child protection file goes to a child's next school. It has not been read in the edition in force: likely, and told as no
 * more than that.
 */
export const protectionFileTransfer: Dated = {
  id: 'protection-file-transfer',
  source: { ...kcsie('on the child protection file'), edition: '2025' },
  confidence: 'likely',
  from: null,
  to: null,
}

function row(kind: DataKind, source: Source, confidence: Dated['confidence'] = 'likely'): HandlingRow {
  return { id: `handling-${kind}`, kind, source, confidence, from: null, to: null }
}
