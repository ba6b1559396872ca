import { dataItem, type ItemId } from '../law/data-items.ts'
import { factOf, labelOf, purposesOf, sharingOf } from '../notice/facts-of.ts'
import type { NoticeIndex } from '../notice/index-notices.ts'
import { type Id, isGap, type Known, type Notice, type NoticeItem } from '../notice/notice.ts'
import { basisName, conditionName, contactWords, lawName, partyName, purposeName } from '../notice/told.ts'
import { csvOf } from './csv.ts'

export const recordColumns = [
  'Notice',
  'Version',
  'Controller',
  'Contact',
  'Data protection officer',
  'Purpose',
  'People whose data it is',
  'Heading in the notice',
  'Information',
  'Catalogue items',
  'Class',
  'The notice calls it',
  'Lawful basis (Article 6)',
  'Condition (Articles 9 and 10)',
  'Comes from',
  'Handled inside by',
  'Recipients',
  'Why it is shared',
  'Laws named for sharing',
  'Transfers to other countries',
  'Kept for',
  'Must it be given',
  'Security',
  'Words of the notice',
] as const

type Row = Readonly<Record<(typeof recordColumns)[number], string>>

const notStated = 'not stated'

/**
 * The record of processing activities that UK GDPR Article 30 asks for, as far as the notices go: a row for each kind of
 * information and purpose. Where a notice is silent the cell says so.
 */
export function recordOfProcessing(index: NoticeIndex): string {
  return csvOf([recordColumns, ...recordRows(index).map(({ cells }) => cells)])
}

/** One row of the record: its cells in the order of the columns, and the items of the catalogue of which it speaks. */
interface RecordRow {
  readonly cells: readonly string[]
  readonly items: readonly ItemId[]
}

/** The rows of the record of processing. */
export function recordRows({ notices }: NoticeIndex): readonly RecordRow[] {
  return notices.flatMap((notice) =>
    Object.entries(notice.items).flatMap(([id, item]) =>
      rowsOf(notice, id, item).map((row) => ({ cells: recordColumns.map((column) => row[column]), items: item.covers })),
    ),
  )
}

function rowsOf(notice: Notice, id: Id, item: NoticeItem): readonly Row[] {
  const base = rowOf(notice, id, item)
  const purposes = purposesOf(notice, item)?.known
  if (purposes === undefined || isGap(purposes) || purposes.length === 0) return [{ ...base, Purpose: notStated }]
  return purposes.map((purpose) => ({ ...base, Purpose: purposeOf(notice, purpose) }))
}

function purposeOf(notice: Notice, id: Id): string {
  const subjects = notice.purposes[id]?.subjects?.map((subject) => notice.subjects[subject]?.name ?? subject)
  const name = clause(purposeName(notice, id))
  return subjects === undefined ? name : `${name} (of ${listed(subjects)} only)`
}

function rowOf(notice: Notice, id: Id, item: NoticeItem): Row {
  const named = (known: Known<Id> | undefined, nameOf: (notice: Notice, id: Id) => string) =>
    known === undefined || isGap(known) ? notStated : nameOf(notice, known)
  const all = (known: Known<readonly Id[]> | undefined, nameOf: (notice: Notice, id: Id) => string) =>
    known === undefined || isGap(known) || known.length === 0 ? notStated : listed(known.map((one) => nameOf(notice, one)))
  const label = labelOf(notice, item)
  return {
    Notice: notice.title,
    Version: isGap(notice.published) ? `${notStated} (as data: ${notice.version})` : `${notice.version}, ${notice.published}`,
    Controller: named(notice.controller, partyName),
    Contact: named(notice.contact, contactWords),
    'Data protection officer': named(notice.dpo, contactWords),
    Purpose: notStated,
    'People whose data it is': orNotStated((item.subjects ?? notice.concerns ?? []).map((one) => notice.subjects[one]?.name ?? one)),
    'Heading in the notice': notice.groups[item.group]?.name ?? item.group,
    Information: item.name,
    'Catalogue items': listed(item.covers),
    Class: listed([...new Set(item.covers.map((one) => dataItem(one).class))]),
    'The notice calls it':
      label === null ? notStated : { special: 'special category', ordinary: 'personal information' }[label.known.labelled],
    'Lawful basis (Article 6)': all(factOf(notice, item, 'bases')?.known, basisOf),
    'Condition (Articles 9 and 10)': all(factOf(notice, item, 'conditions')?.known, conditionName),
    'Comes from': all(factOf(notice, item, 'sources')?.known, partyName),
    'Handled inside by': all(factOf(notice, item, 'handlers')?.known, partyName),
    ...sharedOf(notice, id, item),
    // The model of a notice has no place for it yet.
    'Transfers to other countries': 'see the notice: Fieldnote does not read this',
    'Kept for': keptOf(notice, item),
    'Must it be given': mustBeGiven(notice, item),
    Security: securityOf(notice),
    'Words of the notice': listed(item.cites.map(({ quote }) => `“${clause(quote)}”`)),
  }
}

function sharedOf(notice: Notice, id: Id, item: NoticeItem): Pick<Row, 'Recipients' | 'Why it is shared' | 'Laws named for sharing'> {
  const sharing = sharingOf(notice, id, item)
  const applied = sharing === null || isGap(sharing) ? [] : sharing.map(({ known }) => known)
  const recipients = applied.flatMap(({ to }) => to.map((party) => partyName(notice, party)))
  const reasons = applied.flatMap(({ to, purposes }) => {
    const why = isGap(purposes) ? notStated : purposes.map((one) => clause(purposeName(notice, one))).join(' / ')
    return to.map((party) => `${partyName(notice, party)}: ${why}`)
  })
  const laws = applied.flatMap(({ laws: named = [] }) => named.map((law) => lawName(notice, law)))
  return {
    Recipients: orNotStated(recipients),
    'Why it is shared': orNotStated(reasons),
    'Laws named for sharing': orNotStated(laws),
  }
}

function basisOf(notice: Notice, id: Id): string {
  const article = notice.bases[id]?.article6
  return `${clause(basisName(notice, id))}${article === undefined || isGap(article) ? '' : ` (6(1)(${article}))`}`
}

function keptOf(notice: Notice, item: NoticeItem): string {
  const known = factOf(notice, item, 'retention')?.known
  if (known === undefined || isGap(known)) return notStated
  const retention = notice.retention[known]
  if (retention === undefined) return notStated
  if (!isGap(retention.period)) return retention.period
  return retention.schedule === undefined ? notStated : `${notStated}; the notice points to a retention schedule`
}

function mustBeGiven(notice: Notice, item: NoticeItem): string {
  const known = factOf(notice, item, 'provision')?.known
  if (known === undefined || isGap(known)) return notStated
  return { required: 'yes', optional: 'no, it is voluntary', 'not-asked': 'it is not asked for' }[known]
}

function securityOf(notice: Notice): string {
  const promises = Object.values(notice.commitments).filter(({ about }) => about === 'security')
  return orNotStated(promises.flatMap(({ cites }) => cites.map(({ quote }) => quote)))
}

function orNotStated(parts: readonly string[]): string {
  return parts.length === 0 ? notStated : listed([...new Set(parts)])
}

function listed(parts: readonly string[]): string {
  return parts.map(clause).join('; ')
}

/** Words of the notice as one part of a list: without the punctuation that ended them there, and of a link its text alone. */
function clause(words: string): string {
  return words.replace(/\[([^[\]]{0,500})\]\([^()]{0,2000}\)/g, '$1').replace(/[\s.,;:]{1,20}$/, '')
}
