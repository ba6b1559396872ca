import { ico } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import { isGap } from '../notice.ts'
import type { Rule } from './finding.ts'
import { quotesOf } from './notice-text.ts'

const keepUpToDate = ico('Right to be informed: regular review')

/** Whether a reader can tell how old the notice is. */
export const upkeepRules: readonly Rule[] = [
  {
    id: 'date-missing',
    severity: 'warning',
    looksFor: 'the day on which the notice was published, or its version',
    source: keepUpToDate,
    find: ({ notice: { published } }) =>
      !isGap(published) || isBlank(quotesOf(published.cites))
        ? []
        : [
            {
              path: 'published',
              message: 'The notice carries neither a date nor a version, so no one can tell what people were told when.',
              fix: 'Say “Version 2, published on 1 September 2026.”',
            },
          ],
  },
  {
    id: 'review-missing',
    severity: 'warning',
    looksFor: 'when the notice is looked at again',
    source: keepUpToDate,
    find: ({ notice: { reviewBy } }) =>
      !isGap(reviewBy) || isBlank(quotesOf(reviewBy.cites))
        ? []
        : [
            {
              path: 'reviewBy',
              message: 'The notice does not say when it is reviewed.',
              fix: 'Say by when you will look at it again; once a year is usual.',
            },
          ],
  },
  {
    id: 'review-overdue',
    severity: 'warning',
    looksFor: 'a review that is overdue',
    source: keepUpToDate,
    find: ({ notice: { reviewBy }, on }) =>
      isGap(reviewBy) || reviewBy >= on
        ? []
        : [
            {
              path: 'reviewBy',
              message: `The notice was to be reviewed by ${reviewBy}.`,
              fix: 'Review it, count its version up and give it a new review date.',
            },
          ],
  },
  {
    id: 'notice-superseded',
    severity: 'warning',
    looksFor: 'a notice that its keeper has marked as replaced',
    source: keepUpToDate,
    find: ({ notice: { status } }) =>
      status !== 'superseded'
        ? []
        : [{ path: 'status', message: 'This notice is marked as superseded.', fix: 'Give the notice that replaces it.' }],
  },
]
