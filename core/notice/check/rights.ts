import { type Article6, rightsToTell } from '../../law/rights.ts'
import { act, ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import { factOf } from '../facts-of.ts'
import { type Id, isGap, type Notice, type Right } from '../notice.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { heldIn, isStateSchool, lettersOf } from './held-data.ts'
import { listed, type Passage, passagesWith, placeOf, quotesOf } from './notice-text.ts'

const recordLaw = act('Education (Pupil Information) (England) Regulations 2005', 'regulation 5')

/** What people can ask for, as the notice tells it. */
export const rightRules: readonly Rule[] = [
  {
    id: 'right-missing',
    severity: 'error',
    looksFor: 'the rights that the notice must tell of',
    source: ukGdpr('Articles 13(2)(b) and 14(2)(c)'),
    find: ({ notice, on }) => {
      const told = new Set(Object.values(notice.rights).flatMap(({ rights }) => rights))
      const bases = basesForRights(notice)
      const owed = rightsToTell(bases.length === 0 ? ['c', 'e'] : bases, on).filter(({ right }) => right !== 'withdraw' && !told.has(right))
      if (owed.length === 0) return []
      return [
        {
          path: 'rights',
          message: `The notice does not tell people that they can ${listed(owed.map(({ right }) => inWords[right] ?? right))}.`,
          fix: 'Tell of each right that applies, and to whom to turn.',
        },
      ]
    },
  },
  {
    id: 'rights-outdated',
    severity: 'error',
    looksFor: 'rights in the words of the Data Protection Act 1998',
    source: ukGdpr('Articles 15 to 22; the Data Protection Act 1998, sections 10 to 14, is repealed'),
    find: ({ text }) => {
      const old = passagesWith(text, ofOldAct)
      const [first] = old
      if (first === undefined) return []
      return [
        {
          path: placeOf(text, first, ofOldAct),
          message: `The notice tells of rights as the Data Protection Act 1998 had them (“${old.map(({ text: words }) => ofOldAct.exec(words)?.[0] ?? '').join('”, “')}”). That Act is repealed.`,
          fix: 'Tell of the rights of today: a copy, correction, deletion, restriction, objection to the public task, and where consent is used its withdrawal and portability.',
        },
      ]
    },
  },
  {
    id: 'record-merged',
    severity: 'warning',
    looksFor: 'the right to a copy and the right to the educational record told as one',
    source: recordLaw,
    find: mergedRecord,
  },
  {
    id: 'record-not-here',
    severity: 'warning',
    looksFor: 'the right to the educational record at a school where the law does not give it',
    source: recordLaw,
    find: ({ notice }) =>
      notice.schoolKind === 'academy' || notice.schoolKind === 'independent'
        ? rightsWith(notice, 'educational-record').map(([id]) => ({
            path: `rights.${id}`,
            message: `The notice tells of a right to the educational record. The law gives it at schools that a council maintains, not at ${notice.schoolKind === 'academy' ? 'academies' : 'independent schools'}.`,
            fix: 'Take it out, or say that the school offers it of its own accord.',
          }))
        : [],
  },
  {
    id: 'access-fee',
    severity: 'error',
    looksFor: 'a fee for a copy of one’s data',
    source: ukGdpr('Article 12(5)'),
    find: ({ text }) => {
      const isOfRights = ({ id }: Passage) => (text.citedBy.get(id) ?? []).some(({ by }) => by.startsWith('rights.'))
      const asked = text.passages.filter((passage) => fee.test(passage.text) || (isOfRights(passage) && /£ ?\d/.test(passage.text)))
      return asked.map((passage) => ({
        path: placeOf(text, passage, /£/),
        message: 'The notice asks for a fee for a copy of one’s data. It is free.',
        fix: 'Say that it is free.',
      }))
    },
  },
  {
    id: 'access-time-wrong',
    severity: 'error',
    looksFor: 'a time to answer that is not one month',
    source: ukGdpr('Article 12(3)'),
    find: ({ text }) =>
      passagesWith(text, fortyDays).map((passage) => ({
        path: placeOf(text, passage, fortyDays),
        message: 'The notice gives forty days to answer a request. It is one month.',
        fix: 'Say “within one month”; it may be two months longer where the request is complex.',
      })),
  },
]

/**
 * The bases of most of what is held: a right that only the odd photograph needs is told beside it. Those that a state school cannot
 * use count as its task.
 */
function basesForRights(notice: Notice): readonly Article6[] {
  const byItem = heldIn(notice).map(({ item }) => {
    const known = factOf(notice, item, 'bases')?.known
    return new Set(known === undefined || isGap(known) ? [] : lettersOf(notice, known))
  })
  const isOfMost = (letter: Article6) => byItem.filter((letters) => letters.has(letter)).length * 2 >= byItem.length
  const letters = lettersOf(notice).filter(isOfMost)
  return isStateSchool(notice) ? letters.map((letter) => (letter === 'ea' || letter === 'f' ? 'e' : letter)) : letters
}

const inWords: Readonly<Record<string, string>> = {
  access: 'ask for a copy of what is held',
  rectify: 'have what is wrong put right',
  erase: 'ask for it to be deleted',
  restrict: 'ask for its use to be restricted',
  object: 'object to its use',
  portability: 'take it with them in a file',
}

const ofOldAct = /\bdamage or distress\b|\bunwarranted (?:damage|distress)\b|\b(?:rectified|corrected), blocked\b|\bblocked, erased\b/i
const fee =
  /£ ?(?:10|50)\b[^.]{0,300}\b(?:request|access|copy|copies|record|information)|\b(?:request|access|copy|copies)\b[^.]{0,300}£ ?(?:10|50)\b|\b(?:administration|access) fee\b/i
const fortyDays = /\b(?:40|forty) (?:calendar |working )?days\b/i

function mergedRecord({ notice, text }: Checked): readonly Found[] {
  // Where the law gives no such right that is the thing to say.
  if (notice.schoolKind === 'academy' || notice.schoolKind === 'independent') return []
  if (/\b(?:15|fifteen) school days\b/i.test(text.whole)) return []
  const access = rightsWith(notice, 'access')
  const blocksOf = ([, { cites }]: readonly [Id, Right]) => cites.map(({ block }) => block)
  const together = new Set(access.flatMap(blocksOf))
  return rightsWith(notice, 'educational-record')
    .filter((row) => row[1].rights.includes('access') || blocksOf(row).some((block) => together.has(block)))
    .filter(([, { cites }]) => !isBlank(quotesOf(cites)))
    .map(([id]) => ({
      path: `rights.${id}`,
      message:
        'The notice tells of a copy of one’s data and of the educational record as if they were one. They are two rights, with other times and for other schools.',
      fix: 'Keep them apart: a copy within one month, for the child or who acts for the child; the educational record within fifteen school days, for a parent, at schools that a council maintains. Ask the data protection officer which your school has.',
    }))
}

function rightsWith({ rights }: Notice, right: string): readonly (readonly [Id, Right])[] {
  return Object.entries(rights).filter(([, row]) => row.rights.includes(right))
}
