import type { Aspect, Statement } from './explanation.ts'
import { type Facts, isGap, type NamedLaw, type Notice, type Party } from './notice.ts'
import {
  gapStatement,
  named,
  namedParties,
  noticeStatement,
  type Place,
  statementsOfFacts,
  statementsOfSharing,
} from './notice-statements.ts'

/**
 * What readers are told of everything in the notice: said once, at the form, in the order in which they want it. A further
 * condition is needed by some items only, and is told there.
 */
export function explainNotice(notice: Notice): Statement[] {
  const place: Place = { notice, scope: 'notice' }
  const { sharing, conditions: _, ...facts } = notice.defaults
  const shared = sharingOfAll(notice, sharing)
  const said = [
    ...statementsOfFacts(place, facts),
    ...statementsOfLaws(place),
    ...(isGap(sharing) ? [gapStatement(place, 'recipients', sharing)] : statementsOfSharing(place, shared)),
    ...statementsOfOnward(place),
    ...statementsOfCommitments(place),
    ...statementsOfRights(place),
    ...statementsOfComplaint(place),
    ...statementsOfContact(place),
  ]
  return inReadingOrder([...said, ...silences(place, said)])
}

/** Statements in the order in which readers want them, and otherwise as the notice has them. */
export function inReadingOrder(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect))
}

const aspects: readonly Aspect[] = [
  'what',
  'purposes',
  'provision',
  'safety',
  'handlers',
  'recipients',
  'class',
  'basis',
  'condition',
  'sources',
  'retention',
  'sharing',
  'onward',
  'security',
  'rights',
  'complaint',
  'contact',
  'handling',
]

/** On each of these a notice must speak (UK GDPR Articles 13 and 14), so that its silence is said too. */
const owed: readonly Aspect[] = [
  'purposes',
  'provision',
  'handlers',
  'recipients',
  'basis',
  'sources',
  'retention',
  'rights',
  'complaint',
  'contact',
]

function silences(place: Place, said: readonly Statement[]): Statement[] {
  const spoken = new Set(said.flatMap(({ aspect, content }) => (content.is === 'follows' ? [] : aspect)))
  return owed.filter((aspect) => !spoken.has(aspect)).map((aspect) => gapStatement(place, aspect))
}

function sharingOfAll(notice: Notice, stated: Facts['sharing']) {
  if (stated !== undefined && !isGap(stated)) return stated.flatMap((id) => notice.sharing[id] ?? []).filter((row) => row.of === undefined)
  return Object.values(notice.sharing).filter((row) => row.of === undefined)
}

/** Law and guidance that no basis and no sharing leans on, such as the statutory guidance that the school says it follows. */
function statementsOfLaws(place: Place): Statement[] {
  const { laws, bases, sharing } = place.notice
  const leantOn = new Set([...Object.values(bases), ...Object.values(sharing)].flatMap((row) => row.laws ?? []))
  const alone = Object.entries(laws).filter(([id]) => !leantOn.has(id))
  return (['guidance', 'law'] as const).flatMap((kind) => {
    const ofKind = alone.flatMap(([, law]) => ((law.kind === 'guidance') === (kind === 'guidance') ? [law] : []))
    if (ofKind.length === 0) return []
    return [noticeStatement(place, 'basis', { is: 'follows', kind, names: ofKind.map(lawAsNamed) }, ...ofKind)]
  })
}

function lawAsNamed({ name, provision, edition }: NamedLaw): string {
  return [provision === undefined ? name : `${provision} of ${name}`, edition].filter((part) => part !== undefined).join(', ')
}

function statementsOfOnward(place: Place): Statement[] {
  const { notice } = place
  return Object.values(notice.onward).flatMap((onward) => {
    const [from] = namedParties(notice, [onward.from])
    if (from === undefined) return []
    const purposes = onward.purposes.flatMap((id) => {
      const purpose = notice.purposes[id]
      return purpose === undefined ? [] : [named(id, purpose)]
    })
    return [noticeStatement(place, 'onward', { is: 'onward', from, to: namedParties(notice, onward.to), purposes }, onward)]
  })
}

/** What it promises of sharing, security and onward use. A promise to say what is mandatory is no answer, and is not told. */
function statementsOfCommitments(place: Place): Statement[] {
  return Object.entries(place.notice.commitments).flatMap(([id, row]) =>
    row.about === 'provision' ? [] : [noticeStatement(place, row.about, { is: 'named', list: [named(id, row)] }, row)],
  )
}

function statementsOfRights(place: Place): Statement[] {
  return Object.entries(place.notice.rights).map(([id, right]) => {
    const askOf = namedParties(place.notice, right.askOf)
    return noticeStatement(place, 'rights', { is: 'right', named: named(id, right), rights: right.rights, askOf }, right)
  })
}

function statementsOfComplaint(place: Place): Statement[] {
  const rows = Object.values(place.notice.complaints).toSorted((a, b) => a.order - b.order)
  return rows.flatMap((row) => {
    const [to] = namedParties(place.notice, [row.to])
    return to === undefined ? [] : [noticeStatement(place, 'complaint', { is: 'complaint', to, order: row.order }, row)]
  })
}

function statementsOfContact(place: Place): Statement[] {
  const { contact } = place.notice
  if (isGap(contact)) return [gapStatement(place, 'contact', contact)]
  const party = place.notice.parties[contact]
  return party === undefined ? [] : [noticeStatement(place, 'contact', contactContent(party), party)]
}

function contactContent({ name, phone, email, url }: Party) {
  return {
    is: 'contact',
    name,
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(url !== undefined && { url }),
  } as const
}
