import { ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { listed, passagesWith, placeOf, quotesOf } from './notice-text.ts'
import { readingGrade, sentencesIn } from './reading-grade.ts'

const plainly = ukGdpr('Article 12(1)')

/** Above this a text asks for a reading age of eighteen or more. */
const hardestGrade = 13

/** Whether a parent can read it. */
export const plainLanguageRules: readonly Rule[] = [
  { id: 'hard-to-read', severity: 'warning', looksFor: 'paragraphs that ask too much of a reader', source: plainly, find: hardToRead },
  { id: 'jargon', severity: 'info', looksFor: 'words of lawyers and offices', source: plainly, find: jargonIn },
  {
    id: 'abbreviation-unexplained',
    severity: 'info',
    looksFor: 'abbreviations that are explained nowhere',
    source: plainly,
    find: unexplained,
  },
  {
    id: 'audience-mixed',
    severity: 'warning',
    looksFor: 'a notice that says “you” and speaks of “these children”, with no text for pupils',
    source: plainly,
    find: mixedAudience,
  },
  {
    id: 'bracket-unclosed',
    severity: 'warning',
    looksFor: 'a bracket that is opened and not closed',
    source: plainly,
    find: ({ text }) =>
      text.passages
        .filter(({ text: words }) => !areBracketsClosed(words))
        .map((passage) => ({
          path: passage.path,
          message:
            'A bracket in this paragraph is opened and not closed, or closed and not opened: it cannot be told what belongs to what.',
          fix: 'Close it where its example ends; a list with a point for each thing reads better still.',
        })),
  },
  {
    id: 'sentence-broken',
    severity: 'info',
    looksFor: 'a sentence that is cut in two',
    source: plainly,
    find: ({ text: { passages } }) =>
      passages.flatMap((passage, at) => {
        const next = passages[at + 1]
        const isCut =
          next !== undefined &&
          passage.is === 'paragraph' &&
          next.is === 'paragraph' &&
          /^[a-z]/.test(next.text) &&
          /\b(?:is|are|of|the|to|and|a|in|for|with|by)$/.test(passage.text)
        return isCut
          ? [
              {
                path: passage.path,
                message: `A sentence breaks off here: “... ${passage.text.slice(-40)}”.`,
                fix: 'Join it with the next paragraph.',
              },
            ]
          : []
      }),
  },
  { id: 'spelling', severity: 'info', looksFor: 'slips of spelling', source: plainly, find: slips },
]

function hardToRead({ text }: Checked): readonly Found[] {
  const hard = text.passages
    .filter(({ is, text: words }) => is !== 'heading' && sentencesIn(words) >= 3)
    .map((passage) => ({ passage, grade: readingGrade(passage.text) }))
    .filter(({ grade }) => grade > hardestGrade)
  const [worst] = hard.toSorted((a, b) => b.grade - a.grade)
  if (worst === undefined) return []
  const others = hard.length === 1 ? '' : ` So do ${hard.length - 1} more.`
  return [
    {
      path: worst.passage.path,
      message: `The paragraph that begins “${worst.passage.text.slice(0, 50).trim()}...” asks for a reading age of about ${Math.round(worst.grade + 5)}.${others}`,
      fix: 'Write shorter sentences, one thing in each, with the words that you would use at the school gate. Aim for a reading age of 11 to 13.',
    },
  ]
}

const jargon: readonly (readonly [RegExp, string])[] = [
  [/\bpursuant to\b/i, 'under'],
  [/\bin accordance with\b/i, 'as ... says'],
  [/\bin respect of\b/i, 'about'],
  [/\bfor the purposes? of\b/i, 'to'],
  [/\bin the first instance\b/i, 'first'],
  [/\bin order to\b/i, 'to'],
  [/\bprior to\b/i, 'before'],
  [/\bsubsequent(?:ly)? to\b/i, 'after'],
  [/\bcommenc(?:e|es|ed|ing|ement)\b/i, 'begin'],
  [/\butili[sz](?:e|es|ed|ing|ation)\b/i, 'use'],
  [/\bundertak(?:e|es|en|ing)\b/i, 'do'],
  [/\bhere(?:by|in|inafter|of|to|with)\b/i, 'leave it out'],
  [/\bthere(?:of|under|to|in)\b/i, 'of it'],
  [/\b(?:afore|above)(?:mentioned| mentioned|said)\b/i, 'this'],
  [/\bnotwithstanding\b/i, 'even if'],
  [/\bdata subjects?\b(?! rights)/i, 'people, or you'],
  [/\bstringent\b/i, 'strict'],
  [/\brobust (?:process|procedure|measure|control)e?s?\b/i, 'say what is done'],
  [/\bdisseminat\w+\b/i, 'send'],
  [/\bascertain\w*\b/i, 'find out'],
  [/\bendeavou?r\w*\b/i, 'try'],
  [/\bstatutory functions\b/i, 'what the law asks of us'],
  [/\binvaluable\b/i, 'useful'],
]

function jargonIn({ text }: Checked): readonly Found[] {
  const used = jargon.filter(([words]) => words.test(text.whole))
  const [first] = used
  if (used.length < 3 || first === undefined) return []
  const [passage] = passagesWith(text, first[0])
  const pairs = used.map(([words, plain]) => `“${words.exec(text.whole)?.[0].toLowerCase() ?? ''}” (${plain})`)
  return [
    {
      path: passage === undefined ? 'source' : placeOf(text, passage, first[0]),
      message: `The notice uses words of the office: ${listed(pairs, 8)}.`,
      fix: 'Use the plain word that stands in brackets beside each.',
    },
  ]
}

/** Known to parents without a word of explanation. */
const known = new Set(
  'UK EU NHS GP ID TV IT PE PDF AM PM CCTV GDPR URL HTML WWW USA OK BBC DVD FAQ MP PTA VAT PO BSL RE ICT DNA HIV PIN SMS MMS QR UN US CPOMS SIMS MCAS HM II III IV VI VII VIII IX XI'.split(
    ' ',
  ),
)
/** More than anyone would read a list of. */
const mostAbbreviations = 50
const abbreviation = /\b(?:[A-Z]{2,6}|[A-Z][a-z][A-Z]{1,3}|[A-Z]{2,4}[a-z])s?\b/g

function unexplained({ notice, text }: Checked): readonly Found[] {
  const used = new Map<string, number>()
  for (const [at, { text: words }] of text.passages.entries()) {
    // A title in capitals is no row of abbreviations.
    if (!/[a-z]{2}/.test(words) && /\s/.test(words.trim())) continue
    const bare = words.replace(/<?https?:\/\/\S+>?|[\w.+'-]{1,64}@[\w.-]+|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, ' ')
    for (const [found] of bare.matchAll(abbreviation)) {
      const letters = found.replace(/s$/, '')
      if (!known.has(letters) && !isBlank(letters) && !used.has(letters) && used.size < mostAbbreviations) used.set(letters, at)
    }
  }
  const names = Object.values(notice.parties).map(({ name }) => name)
  const spelled = (letters: string) => spelledOut[letters]?.test(text.whole) === true
  const bare = [...used].filter(
    ([letters]) => !spelled(letters) && !isExplained(letters, text.whole) && !isExplained(letters, names.join('\n')),
  )
  const [first] = bare
  if (first === undefined) return []
  return [
    {
      path: text.passages[first[1]]?.path ?? 'source',
      message: `The notice does not explain ${listed(
        bare.map(([letters]) => letters),
        12,
      )}.`,
      fix: 'Write the words out where each first stands, with the letters in brackets.',
    },
  ]
}

/** Offices whose names stand in every notice: where the name does, its letters need no more. */
const spelledOut: Readonly<Record<string, RegExp>> = {
  ICO: /information commissioner/i,
  DPO: /data protection officer/i,
  DfE: /department for education/i,
}

/** "looked after children (LAC)", "SENCO (who leads on ...)", "LAC stands for ...". */
function isExplained(letters: string, text: string): boolean {
  return new RegExp(
    `[a-z’']\\s*\\(\\s*(?:the |“|"|‘|')?(?:${letters})s?\\b|\\b${letters}s?\\s*[(–—]\\s*[a-zA-Z]|\\b${letters}s?,? (?:stands for|means|is short for|, that is)|\\b${letters}s? = `,
  ).test(text)
}

const forPupils =
  /\b(?:version|notice|copy|leaflet|page|text|summary)\b[^.\n]{0,50}\b(?:for|to) [^.\n]{0,40}\b(?:children|pupils|young people|students)\b|\bchild[- ]friendly\b|\beasy[- ]read\b/i

function mixedAudience({ text, set }: Checked): readonly Found[] {
  const [collected] = passagesWith(
    text,
    /\b(?:collect|use|hold|process|share|store)s? (?:and \w+ )?your (?:personal )?(?:information|data)\b/i,
  )
  const isOfThem = /\b(?:these|those) (?:children|students|pupils|young people)\b/i.test(text.whole)
  const hasOther = set.some(
    (one) => /\bpupil|\bchild|\bstudent/i.test(one.title) && /\bfor (?:pupils|children|students)\b/i.test(one.title),
  )
  if (collected === undefined || !isOfThem || forPupils.test(text.whole) || hasOther) return []
  return [
    {
      path: placeOf(text, collected),
      message:
        'The notice says “your information” and then speaks of “these children”: it cannot be told whom it is for. There is no text for pupils.',
      fix: 'Write it to parents (“your child”), and give pupils a text of their own.',
    },
  ]
}

/** Brackets come in pairs within a paragraph; "a)" and "1)" number points. */
function areBracketsClosed(words: string): boolean {
  let open = 0
  for (const { 0: mark, index } of words.matchAll(/[()]/g)) {
    if (mark === '(') open += 1
    else if (open > 0) open -= 1
    else if (!/(?:^|[\s;,:])\w{1,3}$|[:;]-?$/.test(words.slice(0, index))) return false
  }
  return open === 0
}

const knownSlips: readonly (readonly [RegExp, string])[] = [
  [/\bdata of birth\b/i, 'date of birth'],
  [/\binformation commissioners office\b/i, 'Information Commissioner’s Office'],
  [/\bcomissioner\b/i, 'commissioner'],
  [/\bspecial education needs\b/i, 'special educational needs'],
  [/\bsafe ?gaurding\b/i, 'safeguarding'],
  [/\breciev\w+/i, 'receive'],
  [/\bseperate\w*/i, 'separate'],
  [/\bneccess?ary\b|\bnecesary\b/i, 'necessary'],
  [/\bconfidental\w*/i, 'confidential'],
]

/** Known slips, and words that the keeper of the notice has put right in the entry's name. */
function slips({ notice, text }: Checked): readonly Found[] {
  const wrong = knownSlips.flatMap(([words, right]) => {
    const [passage] = passagesWith(text, words)
    return passage === undefined ? [] : [{ path: placeOf(text, passage, words), was: words.exec(passage.text)?.[0] ?? '', right }]
  })
  const told = new Set(wrong.map(({ was }) => was.toLowerCase()))
  const mended = Object.entries(notice.items).flatMap(([id, { name, cites }]) => {
    const was = quotesOf(cites.slice(0, 1)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    return isSlip(name, was) && !told.has(was.toLowerCase()) ? [{ path: `items.${id}`, was, right: name }] : []
  })
  return [...wrong, ...mended].map(({ path, was, right }) => ({
    path,
    message: `The notice reads “${was}”.`,
    fix: `Write “${right}”.`,
  }))
}

/** One letter changed, left out or put in, in words of the same number. */
function isSlip(right: string, was: string): boolean {
  const [a, b] = [right.toLowerCase(), was.toLowerCase()]
  if (a === b || a.length < 6 || Math.abs(a.length - b.length) > 1 || a.split(' ').length !== b.split(' ').length) return false
  // A plural is no slip.
  if (`${a}s` === b || `${b}s` === a) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at)
}
