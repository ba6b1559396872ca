import { dutyOn } from '../../law/duties.ts'
import { regulatorPattern } from '../../law/regulator.ts'
import { dpa2018, ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import type { Complaint, Id, Notice } from '../notice.ts'
import type { Checked, Rule } from './finding.ts'
import { around, passagesWith } from './notice-text.ts'

const how =
  /\bform\b|e-?mail|\bwrite\b|\bwriting\b|\bletter\b|\bphone\b|telephone|\bcall\b|\bspeak\b|\bpost\b|in person|complaints? (?:policy|procedure)|\bonline\b|@|\d{4,}|https?:/i
const ourselves = /\b(?:us|our|we|school|trust|academy|head|headteacher|governors?)\b/i
const howSoon =
  /\b(?:30|thirty) (?:calendar )?days\b|\b(?:one|a|1) month\b|\b(?:\d+|five|ten|fourteen|fifteen|twenty) (?:school |working |calendar )?days\b/i

/** To whom people can complain, and how. */
export const complaintRules: readonly Rule[] = [
  {
    id: 'complaint-process-missing',
    severity: 'error',
    looksFor: 'how to complain to the school',
    source: dpa2018('section 164A'),
    find: (checked) => {
      if (dutyOn('complaints-to-school', checked.on) === null) return []
      const rows = toSchool(checked.notice)
      const text = complaintText(checked, rows)
      if (rows.length > 0 && how.test(text)) return []
      return [
        {
          path: rows[0] === undefined ? 'complaints' : `complaints.${rows[0][0]}`,
          message:
            rows.length === 0
              ? 'The notice does not say that people can complain to the school about how it uses data.'
              : 'The notice asks people to complain to the school first and does not say how, or how soon it answers.',
          fix: 'Say how (a form online and another way), that the school acknowledges a complaint within 30 days, and that it then says what it found.',
        },
      ]
    },
  },
  {
    id: 'complaint-time-missing',
    severity: 'warning',
    looksFor: 'how soon a complaint is acknowledged',
    source: dpa2018('section 164A'),
    find: (checked) => {
      const rows = toSchool(checked.notice)
      const text = complaintText(checked, rows)
      const [first] = rows
      if (first === undefined || !how.test(text) || howSoon.test(text) || dutyOn('complaints-to-school', checked.on) === null) return []
      return [
        {
          path: `complaints.${first[0]}`,
          message: 'The notice does not say how soon the school acknowledges a complaint.',
          fix: 'Say “We will acknowledge your complaint within 30 days.”',
        },
      ]
    },
  },
  {
    id: 'complaint-regulator-missing',
    severity: 'error',
    looksFor: 'that people can complain to the Information Commissioner',
    source: ukGdpr('Articles 13(2)(d), 14(2)(e) and 77'),
    find: ({ notice, text }) => {
      const isTold = Object.values(notice.complaints).some(({ to }) => isRegulator(notice, to))
      if (
        isTold ||
        /\bcomplain/i.test(
          passagesWith(text, regulatorPattern)
            .map(({ text: words }) => words)
            .join('\n'),
        )
      )
        return []
      return [
        {
          path: 'complaints',
          message: 'The notice does not say that people can complain to the Information Commissioner.',
          fix: 'Say “You can also complain to the Information Commissioner at https://ico.org.uk/make-a-complaint.”',
        },
      ]
    },
  },
]

function toSchool(notice: Notice): readonly (readonly [Id, Complaint])[] {
  return Object.entries(notice.complaints).filter(([, { to }]) => !isRegulator(notice, to))
}

/** What stands where the notice speaks of complaining to the school; a blank counts as what will stand there. */
function complaintText({ text }: Checked, rows: readonly (readonly [Id, Complaint])[]): string {
  const sentences = rows.flatMap(([, { cites }]) => around(text, cites).split(/(?<=[.!?])\s+/))
  // How to reach the regulator is not how to reach the school.
  const ofSchool = sentences.filter((sentence) => !regulatorPattern.test(sentence) || ourselves.test(sentence))
  const words = ofSchool.join('\n').replace(/<?https?:\/\/(?:www\.)?ico\.org\.uk\S*/gi, '')
  return isBlank(words) ? `${words} form` : words
}

function isRegulator(notice: Notice, id: Id): boolean {
  const party = notice.parties[id]
  return party !== undefined && (party.roles.includes('regulator') || party.words === 'ico' || regulatorPattern.test(party.name))
}
