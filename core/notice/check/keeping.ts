import { ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import { factOf } from '../facts-of.ts'
import { isGap, type Notice, type Retention } from '../notice.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { heldIn, namesOf, placeOfSilence } from './held-data.ts'
import { around, listed, quotesOf } from './notice-text.ts'

/** How long data is kept. */
export const keepingRules: readonly Rule[] = [
  {
    id: 'retention-missing',
    severity: 'error',
    looksFor: 'how long data is kept, or how that is decided',
    source: ukGdpr('Articles 13(2)(a) and 14(2)(a)'),
    find: missingRetention,
  },
  {
    id: 'retention-vague',
    severity: 'warning',
    looksFor: 'a period that is none',
    source: ukGdpr('Articles 5(1)(e) and 13(2)(a)'),
    find: ({ notice, text }) =>
      Object.entries(notice.retention).flatMap(([id, row]) => {
        if (isGap(row.period) || hasSchedule(notice, row) || !vague.test(row.period) || /\d|\b(?:leav|until)/i.test(row.period)) return []
        if (/https?:|retention (?:schedule|policy)/i.test(around(text, row.cites))) return []
        return [
          {
            path: `retention.${id}.period`,
            message: `“${row.period}” does not tell anyone how long the data is kept.`,
            fix: 'Give a time for each sort of record, or say how it is decided and link to the retention schedule.',
          },
        ]
      }),
  },
  {
    id: 'retention-forever',
    severity: 'error',
    looksFor: 'data that is kept for ever',
    source: ukGdpr('Article 5(1)(e)'),
    find: ({ notice }) =>
      Object.entries(notice.retention).flatMap(([id, { period }]) =>
        isGap(period) || !/\b(?:indefinite(?:ly)?|for ?ever|permanently|no limit|without limit)\b/i.test(period)
          ? []
          : [
              {
                path: `retention.${id}.period`,
                message: `“${period}” is no limit, and data may not be kept longer than it is needed.`,
                fix: 'Give a time, or say what is archived in the public interest and why.',
              },
            ],
      ),
  },
  {
    id: 'document-unlinked',
    severity: 'info',
    looksFor: 'a paper that the notice points to and does not link to',
    source: ukGdpr('Article 12(1)'),
    find: ({ notice }) => {
      const schedules = new Set(Object.values(notice.retention).flatMap(({ document }) => document ?? []))
      return Object.entries(notice.documents ?? {}).flatMap(([id, { name, url, cites }]) =>
        !isGap(url) || schedules.has(id) || isBlank(quotesOf([...cites, ...url.cites]))
          ? []
          : [
              {
                path: `documents.${id}.url`,
                message: `The notice points to its “${name}” and does not say where it is.`,
                fix: 'Link to it.',
              },
            ],
      )
    },
  },
]

const vague = /\bas long as\b|\bnecessary\b|\bneeded\b|\brequired\b|\bappropriate\b|\breasonable\b/i

function missingRetention({ notice }: Checked): readonly Found[] {
  const silent = heldIn(notice).filter(({ item }) => {
    const known = factOf(notice, item, 'retention')?.known
    if (known === undefined || isGap(known)) return true
    const row = notice.retention[known]
    return row === undefined || (isGap(row.period) && !hasSchedule(notice, row) && !isBlank(quotesOf(row.cites)))
  })
  const [first] = silent
  if (first === undefined) return []
  const known = factOf(notice, first.item, 'retention')?.known
  const pointsTo = known !== undefined && !isGap(known) && notice.retention[known] !== undefined
  const of = silent.length === heldIn(notice).length ? 'data' : listed(namesOf(silent))
  return [
    {
      path: pointsTo ? `retention.${known as string}.period` : placeOfSilence(notice, silent, 'retention'),
      message: pointsTo
        ? `The notice does not say how long ${of} is kept. It points to a schedule and does not link to it.`
        : `The notice does not say how long ${of} is kept.`,
      fix: 'Give a time for each sort of record or the rule by which it is decided, and link to the retention schedule.',
    },
  ]
}

/** A schedule that a reader can open says how long. */
function hasSchedule(notice: Notice, { schedule, document }: Retention): boolean {
  const url = document === undefined ? undefined : notice.documents?.[document]?.url
  return [schedule, url].some((one) => one !== undefined && !isGap(one))
}
