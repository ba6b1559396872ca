import { dutyOn } from '../../law/duties.ts'
import { act, ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import { isGap, type LawfulBasis } from '../notice.ts'
import type { Checked, Rule } from './finding.ts'
import { isStateSchool, lettersOf, namesOf, placeOfSilence, silentOn } from './held-data.ts'
import { around, listed, type NoticeText, passagesWith, placeOf, quotesOf } from './notice-text.ts'

const namesLaw =
  /\b(?:Act|Regulations|Order|Code|Charter)\b[^.]{0,60}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b[^.]{0,30}\bAct\b|\bsections? \d|\bregulations? \d/
const noLaw = /\b(?:high )?risks?\b|\bbest interests?\b|\bgood practice\b|\bour (?:own )?(?:polic(?:y|ies)|records)\b|\bbecause we need\b/i

/** On what lawful basis the data is used. */
export const basisRules: readonly Rule[] = [
  {
    id: 'basis-missing',
    severity: 'error',
    looksFor: 'a lawful basis',
    source: ukGdpr('Articles 6(1), 13(1)(c) and 14(1)(c)'),
    find: ({ notice }) => {
      const silent = silentOn(notice, 'bases')
      if (silent.length === 0) return []
      return [
        {
          path: placeOfSilence(notice, silent, 'bases'),
          message: `The notice gives no lawful basis for ${listed(namesOf(silent))}.`,
          fix: 'Give the basis for each purpose: for a state school mostly the public task (Article 6(1)(e)), and a legal obligation (c) where a law says so.',
        },
      ]
    },
  },
  {
    id: 'basis-unclear',
    severity: 'warning',
    looksFor: 'a lawful basis that could be more than one',
    source: ukGdpr('Articles 6(1) and 13(1)(c)'),
    find: (checked) =>
      basesWhere(checked, ({ article6, cites }) => isGap(article6) && !isBlank(quotesOf(cites))).map(([id, basis]) => ({
        path: `bases.${id}.article6`,
        message: `“${quotesOf(basis.cites).split('\n')[0]}” does not say which lawful basis it means.`,
        fix: 'Name it: public task (Article 6(1)(e)) or legal obligation (Article 6(1)(c)), with the law.',
      })),
  },
  {
    id: 'basis-not-law',
    severity: 'error',
    looksFor: 'a “legal obligation” that is a risk, a policy or good practice, and no law',
    source: ukGdpr('Articles 6(1)(c) and 6(3)'),
    find: (checked) =>
      basesWhere(checked, isNoLaw).map(([id, basis]) => ({
        path: `bases.${id}`,
        message: `“${quotesOf(basis.cites).split('\n').at(-1)}” is called a legal obligation, and is none: a risk, a policy or good practice obliges nobody by law.`,
        fix: 'Rest it on the public task (Article 6(1)(e)) with the law that gives the school that task, or name the law that obliges it.',
      })),
  },
  {
    id: 'basis-no-statute',
    severity: 'error',
    looksFor: 'the law that makes a legal obligation one',
    source: ukGdpr('Articles 6(1)(c) and 6(3)'),
    find: (checked) =>
      basesWhere(checked, (basis, text) => basis.article6 === 'c' && !isNoLaw(basis) && !namesItsLaw(basis, text)).map(([id]) => ({
        path: `bases.${id}.laws`,
        message: 'The notice speaks of a legal obligation and names no law that obliges the school.',
        fix: 'Name the law for each purpose, such as the School Attendance (Pupil Registration) (England) Regulations 2024 for registers, or section 537A of the Education Act 1996 for the census.',
      })),
  },
  {
    id: 'basis-letter-wrong',
    severity: 'error',
    looksFor: 'a lawful basis under the letter of another',
    source: ukGdpr('Article 6(1)'),
    find: (checked) =>
      basesWhere(checked, ({ cites }) => wrongLetter(quotesOf(cites)) !== null).map(([id, { cites }]) => ({
        path: `bases.${id}`,
        message: `${wrongLetter(quotesOf(cites)) ?? ''}`,
        fix: 'Put the basis and its letter together: (a) consent, (b) contract, (c) legal obligation, (d) vital interests, (e) public task, (f) legitimate interests.',
      })),
  },
  {
    id: 'basis-consent-alone',
    severity: 'warning',
    looksFor: 'consent as the basis of everything',
    source: ukGdpr('Articles 4(11) and 6(1); consent must be free to refuse'),
    find: ({ notice }) => {
      const { bases } = notice.defaults
      const letters = bases === undefined || isGap(bases) ? [] : lettersOf(notice, bases)
      if (letters.length === 0 || !letters.every((letter) => letter === 'a') || !isStateSchool(notice)) return []
      return [
        {
          path: 'defaults.bases',
          message:
            'The notice rests everything on consent. A school must do most of it whether or not people agree, so their consent would not be free.',
          fix: 'Rest what a school must do on the public task (Article 6(1)(e)), and keep consent for what people can refuse, such as photographs.',
        },
      ]
    },
  },
  {
    id: 'basis-recognised-interest',
    severity: 'error',
    looksFor: 'recognised legitimate interests in a school of the state',
    source: ukGdpr('Article 6(1)(ea); Data (Use and Access) Act 2025, section 70'),
    find: (checked) => {
      if (!isStateSchool(checked.notice)) return []
      const when = dutyOn('recognised-interests', checked.on) === null ? ' It is not yet in force.' : ''
      return basesWhere(checked, ({ article6 }) => article6 === 'ea').map(([id]) => ({
        path: `bases.${id}.article6`,
        message: `Recognised legitimate interests are not open to a public authority for its tasks, and a state school is one.${when}`,
        fix: 'Rest safeguarding on the public task (Article 6(1)(e)).',
      }))
    },
  },
  {
    id: 'basis-legitimate-interest',
    severity: 'warning',
    looksFor: 'legitimate interests in a school of the state',
    source: ukGdpr('Article 6(1), last sentence'),
    find: (checked) =>
      isStateSchool(checked.notice)
        ? basesWhere(checked, ({ article6 }) => article6 === 'f').map(([id]) => ({
            path: `bases.${id}.article6`,
            message: 'A state school cannot rely on legitimate interests for what it does as a school.',
            fix: 'Rest it on the public task (Article 6(1)(e)); keep legitimate interests for what is no task of a school, and say what that is.',
          }))
        : [],
  },
  {
    id: 'legitimate-interest-unstated',
    severity: 'error',
    looksFor: 'what the legitimate interest is',
    source: ukGdpr('Articles 13(1)(d) and 14(2)(b)'),
    find: (checked) =>
      isStateSchool(checked.notice)
        ? []
        : basesWhere(checked, ({ article6, cites }, text) => article6 === 'f' && !saysInterest.test(around(text, cites))).map(([id]) => ({
            path: `bases.${id}`,
            message: 'The notice relies on legitimate interests and does not say what they are.',
            fix: 'Say whose interest, in what: “our interest in keeping in touch with former pupils”.',
          })),
  },
  {
    id: 'consent-withdrawal-missing',
    severity: 'error',
    looksFor: 'that consent can be withdrawn',
    source: ukGdpr('Articles 7(3), 13(2)(c) and 14(2)(d)'),
    find: ({ notice, text }) => {
      const isTold =
        Object.values(notice.rights).some(({ rights }) => rights.includes('withdraw')) ||
        /\b(?:withdraw|take back|change your mind|withdrawn)\b/i.test(text.whole)
      if (!lettersOf(notice).includes('a') || isTold) return []
      return [
        {
          path: 'rights',
          message: 'The notice relies on consent and does not say that it can be withdrawn.',
          fix: 'Say “You can take your consent back at any time”, and how.',
        },
      ]
    },
  },
  {
    id: 'policy-as-power',
    severity: 'warning',
    looksFor: 'a policy of the school told as if it were a legal power, or consent as the rule for sharing',
    source: ukGdpr('Articles 6(1) and 6(3)'),
    find: ({ text }) =>
      passagesWith(text, policyAsPower).map((passage) => ({
        path: placeOf(text, passage, policyAsPower),
        message:
          'The notice says that the school’s own policies may allow sharing. A policy gives no legal power; nor is consent what sharing to keep a child safe rests on.',
        fix: 'Say on which lawful basis it is shared, and that consent is not needed to keep a child safe.',
        source: act('UK GDPR', 'Article 6; Department for Education, Information sharing: advice for practitioners'),
      })),
  },
]

const saysInterest = /\binterests?\b[^.]{0,20}\b(?:in|is|are|of|to|that)\b|\bin order to\b/i
const policyAsPower =
  /\bunless\b[^.]{0,300}\bpolic(?:y|ies)\b[^.]{0,300}\b(?:allow|permit)|\bpolic(?:y|ies)\b[^.]{0,20}\b(?:allows?|permits?|lets?)\b[^.]{0,25}\b(?:us|so|shar|it)\b|\bunless\b[^.]{0,300}\b(?:allowed|permitted)\b[^.]{0,300}\bpolic(?:y|ies)\b/i

const bases: readonly (readonly [letter: string, name: RegExp])[] = [
  ['a', /\bconsent\b/i],
  ['b', /\bcontract(?:ual)?\b/i],
  ['c', /\blegal obligations?\b/i],
  ['d', /\bvital interests?\b/i],
  ['e', /\bpublic (?:task|interest)\b/i],
  ['f', /\blegitimate interests?\b/i],
]

/** Where words name one basis and the letter of another; null where they do not, or name several. */
function wrongLetter(words: string): string | null {
  const letters = new Set([...words.matchAll(/\b6\s*\(1\)\s*\(([a-f])\)/gi)].map(([, letter]) => letter?.toLowerCase()))
  const named = bases.filter(([, name]) => name.test(words))
  const [letter] = letters
  const [only] = named
  if (letters.size !== 1 || named.length !== 1 || only === undefined || letter === only[0]) return null
  return `“${only[1].exec(words)?.[0] ?? ''}” stands beside Article 6(1)(${letter}), and is Article 6(1)(${only[0]}).`
}

function isNoLaw({ article6, cites, laws }: LawfulBasis): boolean {
  const quote = quotesOf(cites)
  return article6 === 'c' && (laws ?? []).length === 0 && noLaw.test(quote) && !namesLaw.test(quote)
}

function namesItsLaw({ laws, cites, own }: LawfulBasis, text: NoticeText): boolean {
  return (
    (laws ?? []).length > 0 || namesLaw.test(around(text, cites)) || namesLaw.test(JSON.stringify(own ?? {})) || isBlank(quotesOf(cites))
  )
}

function basesWhere(
  { notice, text }: Checked,
  isSo: (basis: LawfulBasis, text: NoticeText) => boolean,
): readonly (readonly [string, LawfulBasis])[] {
  return Object.entries(notice.bases).filter(([, basis]) => isSo(basis, text))
}
