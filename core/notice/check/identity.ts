import { ico, ukGdpr } from '../../law/sources.ts'
import { isBlank } from '../blank.ts'
import { isGap, type Party } from '../notice.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { isStateSchool } from './held-data.ts'
import { around, listed, type NoticeText, placeOf, quotesOf } from './notice-text.ts'

const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/
const wayToReach = /[\w.+'-]{1,64}@[\w-]{1,63}\.[\w.-]+|(?:\+44|\(?0)[\d\s()-]{8,16}\d|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|https?:\/\//i
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/

/** Who answers for the data, and how to reach them. */
export const identityRules: readonly Rule[] = [
  {
    id: 'controller-missing',
    severity: 'error',
    looksFor: 'a controller: who decides how the data is used and answers for it',
    source: ukGdpr('Articles 13(1)(a) and 14(1)(a)'),
    find: ({ notice, text }) => {
      const { controller } = notice
      if (!isGap(controller) || isBlank(quotesOf(controller.cites))) return []
      const address = postcode.test(text.whole) ? '' : ' No postal address is given.'
      return [
        {
          path: 'controller',
          message: `The notice does not say who the controller is.${address}`,
          fix: 'Name one controller, with its postal address: “[Name], [address], is the controller of this information.”',
        },
      ]
    },
  },
  {
    id: 'controller-unclear',
    severity: 'ask',
    looksFor: 'two names, either of which could be the controller',
    source: ukGdpr('Articles 4(7) and 13(1)(a)'),
    find: ({ notice }) => {
      const { controller } = notice
      if (!isGap(controller) || controller.cites.length < 2 || isBlank(quotesOf(controller.cites))) return []
      const names = controller.cites.map(({ quote }) => `“${quote}”`)
      return [
        {
          path: 'controller',
          message: `The notice is headed ${listed(names)}. Which of them is the controller?`,
          fix: 'Ask the head or the data protection officer, and name that one alone as controller.',
        },
      ]
    },
  },
  {
    id: 'controller-contact-missing',
    severity: 'error',
    looksFor: 'a way to reach the controller',
    source: ukGdpr('Articles 13(1)(a) and 14(1)(a)'),
    find: ({ notice, text }) => {
      const { controller, contact } = notice
      if (isGap(controller)) return []
      const asked = [controller, ...(isGap(contact) ? [] : [contact])].flatMap((id) => notice.parties[id] ?? [])
      return asked.some((party) => canBeReached(party, text))
        ? []
        : [
            {
              path: 'controller',
              message: 'The notice gives no way to reach the controller.',
              fix: 'Give a postal address, and a phone number or email address.',
            },
          ]
    },
  },
  {
    id: 'dpo-missing',
    severity: 'error',
    looksFor: 'a data protection officer',
    source: ukGdpr('Articles 13(1)(b) and 37(1)(a)'),
    find: ({ notice }) => {
      const { dpo } = notice
      if (!isGap(dpo) || isBlank(quotesOf(dpo.cites))) return []
      return [
        {
          path: 'dpo',
          message: 'The notice gives no contact details for a data protection officer.',
          fix: 'Say “Our data protection officer is [role or firm], [email], [phone].” An office will do; no name is needed.',
          // Other schools than those of the state need an officer only in some cases (Article 37(1)(b) and (c)).
          ...(isStateSchool(notice) ? {} : { severity: 'ask' as const }),
        },
      ]
    },
  },
  {
    id: 'dpo-contact-missing',
    severity: 'error',
    looksFor: 'a way to reach the data protection officer',
    source: ukGdpr('Article 13(1)(b)'),
    find: ({ notice, text }) => {
      if (isGap(notice.dpo)) return []
      const party = notice.parties[notice.dpo]
      if (party === undefined || canBeReached(party, text) || isBlank(quotesOf(party.cites))) return []
      return [
        {
          path: `parties.${notice.dpo}`,
          message: 'The notice names a data protection officer and gives no way to reach them.',
          fix: 'Give an email address or a phone number beside the name.',
        },
      ]
    },
  },
  {
    id: 'named-mailbox',
    severity: 'info',
    looksFor: 'the mailbox of a person, which goes stale when they leave',
    source: ico('Right to be informed: keep privacy information up to date'),
    find: namedMailboxes,
  },
]

function canBeReached(party: Party, text: NoticeText): boolean {
  if ([party.email, party.phone, party.url].some((way) => way !== undefined)) return true
  return wayToReach.test(around(text, party.cites))
}

/** Words that stand before the @ of an office, not of a person. */
const offices =
  /admin|office|info|enquir|inquir|head|principal|dpo|data|privacy|protection|school|contact|reception|secretary|bursar|business|manager|safeguard|dsl|senco|sen|send|complain|governor|clerk|trust|hr|foi|sar|request|mail|team|help|support|admission|attendance|pupil|parent|finance|academy|college|nursery|welfare|records|primary|infant|junior|secondary|grammar|federation|partnership|centre|^st[._-]/i

function namedMailboxes({ text }: Checked): readonly Found[] {
  const seen = new Set<string>()
  return text.passages.flatMap((passage) =>
    [...passage.text.matchAll(new RegExp(email, 'g'))].flatMap(([address]) => {
      const local = address.split('@')[0] ?? ''
      if (seen.has(address.toLowerCase()) || !isPersonal(local)) return []
      seen.add(address.toLowerCase())
      return [
        {
          path: placeOf(text, passage, email),
          message: 'The contact is one person’s own mailbox. It goes stale when they leave, and a request may then be lost.',
          fix: 'Give the mailbox of an office, such as office@ or dpo@.',
        },
      ]
    }),
  )
}

/** "jane.example", "j_example": two names, or an initial and one, neither an office. */
function isPersonal(local: string): boolean {
  return /^[a-z'’]+[._-][a-z'’-]+\d*$/i.test(local) && !offices.test(local)
}
