import { act, dpa2018, ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import { factOf } from '../facts-of.ts'
import { isGap, type Notice, type Worded } from '../notice.ts'
import type { Checked, Rule } from './finding.ts'
import { type Held, heldIn, heldItems, heldUnder, namesOf, placeOfSilence } from './held-data.ts'
import { around, listed, type NoticeText, quotesOf } from './notice-text.ts'

const article9 = /\barticle 9\s*\(2\)|\b9\s*\(2\)\s*\([a-j]\)|\bA9-2-[a-j]\b|explicit consent|substantial public interest|vital interests/i
const article10 = /\barticle 10\b|\bsection 10\s*\(5\)|\bs\.? ?10\s*\(5\)|\bofficial authority\b|\boffen[cs]|\bcriminal/i
/** The points of Article 9(2) that count only together with a paragraph of Schedule 1, and which a school names. */
const withParagraph = [
  { point: 'b', words: /9\s*\(2\)\s*\(b\)|A9-2-b\b/i, provision: 'Schedule 1, paragraph 1', named: 'paragraph 1' },
  {
    point: 'g',
    words: /9\s*\(2\)\s*\(g\)|A9-2-g\b|substantial public interest/i,
    provision: 'section 10(3) and Schedule 1',
    named: 'paragraph 6 (statutory purposes), 8 (equality) or 18 (safeguarding of children and of individuals at risk)',
  },
  { point: 'h', words: /9\s*\(2\)\s*\(h\)|A9-2-h\b/i, provision: 'Schedule 1, paragraph 2', named: 'paragraph 2' },
]
const paragraph = /\bpara(?:graph)?s?\.? ?\d|\bschedule 1\b/i

/** The further condition that special category and offence data needs. */
export const conditionRules: readonly Rule[] = [
  {
    id: 'condition9-missing',
    severity: 'error',
    looksFor: 'an Article 9 condition where special category data is held',
    source: ukGdpr('Article 9(2); Data Protection Act 2018, Schedule 1'),
    find: (checked) => {
      const { notice } = checked
      const needing = heldUnder(notice, 'art9')
      const without = needing.filter((held) => !hasCondition(checked, held, article9))
      if (without.length === 0) return []
      return [
        {
          path: placeOfSilence(notice, allOrSome(notice, without, needing), 'conditions'),
          message: `The notice gives no Article 9 condition for special category data, such as ${listed(namesOf(without), 4)}.`,
          fix: 'Give one for each kind: mostly substantial public interest, Article 9(2)(g), with the paragraph of Schedule 1 to the Data Protection Act 2018 (6, 8 or 18), and say where the appropriate policy document is.',
        },
      ]
    },
  },
  {
    id: 'condition9-no-paragraph',
    severity: 'warning',
    looksFor: 'the paragraph of Schedule 1 that goes with a condition',
    source: dpa2018('Schedule 1'),
    find: ({ notice, text }) =>
      Object.entries(notice.conditions).flatMap(([id, condition]) => {
        const said = wordsOf(condition, text)
        if (paragraph.test(said)) return []
        return withParagraph
          .filter(({ words }) => words.test(said))
          .map(({ point, provision, named }) => ({
            path: `conditions.${id}`,
            message: `Article 9(2)(${point}) counts only together with a paragraph of Schedule 1 to the Data Protection Act 2018, and none is named.`,
            fix: `Name it: ${named}.`,
            source: dpa2018(provision),
          }))
      }),
  },
  {
    id: 'condition10-missing',
    severity: 'error',
    looksFor: 'authority under Article 10 where data on offences is held',
    source: ukGdpr('Article 10; Data Protection Act 2018, sections 10(5) and 11(2)'),
    find: (checked) => {
      const { notice } = checked
      const needing = heldUnder(notice, 'art10')
      const without = needing.filter((held) => !hasCondition(checked, held, article10))
      const [first] = without
      if (first === undefined) return []
      return [
        {
          path: `items.${first.id}`,
          message: `The notice gives no authority under Article 10 for data on offences: ${listed(namesOf(without))}.`,
          fix: 'Name section 10(5) of the Data Protection Act 2018 with a paragraph of Schedule 1, such as 10 or 18.',
        },
      ]
    },
  },
  {
    id: 'biometric-consent-missing',
    severity: 'error',
    looksFor: 'that a parent must consent in writing to biometric data, and that a child may refuse',
    source: act('Protection of Freedoms Act 2012', 'sections 26 to 28'),
    find: ({ notice, text }) => {
      const [held] = heldItems(notice, ['biometric'])
      if (held === undefined) return []
      const ofBiometric = text.passages.flatMap(({ text: words }) =>
        /biometric|finger ?print|facial recognition/i.test(words) ? words : [],
      )
      const around9 = [...ofBiometric, around(text, held.item.cites)].join('\n')
      if (
        /\bconsent\b/i.test(around9) &&
        /\b(?:refuse|object|say no|alternative|other way|another way|choose not|opt out)\b/i.test(around9)
      )
        return []
      return [
        {
          path: `items.${held.id}`,
          message:
            'The notice speaks of biometric data and not of a parent’s written consent, the child’s right to refuse and another way to use the service.',
          fix: 'Say that it is used only with a parent’s written consent, that the child or either parent can refuse, and what they use then.',
        },
      ]
    },
  },
]

/** Where all that need one lack it, the whole notice is the place to say it. */
function allOrSome(notice: Notice, without: readonly Held[], needing: readonly Held[]): readonly Held[] {
  return without.length === needing.length ? heldIn(notice) : without
}

function hasCondition({ notice, text }: Checked, { item }: Held, ofArticle: RegExp): boolean {
  const known = factOf(notice, item, 'conditions')?.known
  if (known === undefined || isGap(known)) return ofArticle.test(text.whole) && !isSilent(notice)
  return known.some((id) => {
    const condition = notice.conditions[id]
    return condition !== undefined && (ofArticle.test(wordsOf(condition, text)) || isBlank(quotesOf(condition.cites)))
  })
}

/** A keeper of the notice who wrote a gap has read it through: the text then says nothing of it. */
function isSilent({ defaults, conditions }: Notice): boolean {
  return (defaults.conditions !== undefined && isGap(defaults.conditions)) || Object.keys(conditions).length > 0
}

function wordsOf({ cites, own, dpv }: Worded, text: NoticeText): string {
  return [quotesOf(cites), around(text, cites), JSON.stringify(own ?? {}), ...(dpv ?? [])].join('\n')
}
