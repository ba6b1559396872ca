import { ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import { type Facts, type Id, isGap, type Notice } from '../notice.ts'
import type { Rule } from './finding.ts'
import { namesOf, placeOfSilence, silentOn } from './held-data.ts'
import { listed, quotesOf } from './notice-text.ts'

/** What government and councils do with data, and a school does not. */
const ofOthers: ReadonlySet<string> = new Set(['council-performance', 'national-policy', 'allocate-funding', 'good-practice'])
const ofOthersInWords =
  /children['’]?s social care|social care polic|national polic|(?:local authority|council)['’]?s? (?:performance|polic)/i

/** What the data is for. */
export const purposeRules: readonly Rule[] = [
  {
    id: 'purpose-missing',
    severity: 'error',
    looksFor: 'what the data is used for',
    source: ukGdpr('Articles 13(1)(c) and 14(1)(c)'),
    find: ({ notice }) => {
      const silent = silentOn(notice, 'purposes')
      if (silent.length === 0) return []
      return [
        {
          path: placeOfSilence(notice, silent, 'purposes'),
          message: `The notice does not say what it uses ${listed(namesOf(silent))} for.`,
          fix: 'Say what each is used for, in words that a parent would use.',
        },
      ]
    },
  },
  {
    id: 'purpose-of-another',
    severity: 'ask',
    looksFor: 'a purpose that is a council’s or the government’s, told as the school’s own',
    source: ukGdpr('Article 5(1)(b); notices copied from a council’s template'),
    find: ({ notice }) =>
      ownPurposes(notice).flatMap((id) => {
        const purpose = notice.purposes[id]
        if (purpose === undefined) return []
        const quote = quotesOf(purpose.cites)
        if (!(purpose.words !== undefined && ofOthers.has(purpose.words)) && !ofOthersInWords.test(quote)) return []
        return [
          {
            path: `purposes.${id}`,
            message: `“${quote}” is usually what a council or the government does. Does the school do it?`,
            fix: 'If it does not, take it out; if it does something like it, say what in the school’s own words.',
          },
        ]
      }),
  },
  {
    id: 'purpose-vague',
    severity: 'warning',
    looksFor: 'a purpose that says nothing',
    source: ukGdpr('Articles 5(1)(b) and 12(1)'),
    find: ({ notice }) =>
      Object.entries(notice.purposes).flatMap(([id, purpose]) => {
        const quote = quotesOf(purpose.cites)
        if (isBlank(quote) || !vague.test(quote)) return []
        return [
          {
            path: `purposes.${id}`,
            message: `“${quote}” does not tell anyone what the data is used for.`,
            fix: 'Say what is done, for whom: “to plan lessons”, “to reach you in an emergency”.',
          },
        ]
      }),
  },
]

const vague =
  /\b(?:for (?:any|all) (?:other )?(?:purposes?|reasons?)|(?:any|all) other purposes?|various purposes|purposes? that (?:may|we) |as (?:we|the school) see[s]? fit|administrative purposes|business purposes|as (?:appropriate|required))\b/i

/** Purposes for which the school itself uses data: not those for which others get it. */
function ownPurposes(notice: Notice): readonly Id[] {
  const all: readonly (Facts | undefined)[] = [
    notice.defaults,
    ...Object.values(notice.groups).map(({ facts }) => facts),
    ...Object.values(notice.items).map(({ facts }) => facts),
  ]
  return [...new Set(all.flatMap((facts) => (facts?.purposes === undefined || isGap(facts.purposes) ? [] : facts.purposes)))]
}
