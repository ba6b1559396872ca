import type { Aspect, Statement } from './explanation.ts'
import { sharingOfAll } from './facts-of.ts'
import { type Id, isGap, type Notice, type Party, type Right } from './notice.ts'
import {
  gapStatement,
  lawsAsNamed,
  mentionsAs,
  named,
  namedParties,
  namedPurposes,
  noticeStatement,
  type Place,
  statementsOfFacts,
  statementsOfSharing,
} from './notice-statements.ts'
import { lawWords } from './told.ts'

/**
 * What readers are told of everything in the notice: said once, at the form, in the order in which they want it. A further
 * condition is needed by some items only, and is told there.
 */
export function explainNotice(notice: Notice): Statement[] {
  const place: Place = { notice, scope: 'notice' }
  const { sharing, conditions: _, ...facts } = notice.defaults
  const said = [
    ...statementsOfFacts(place, facts),
    ...statementsOfLaws(place),
    ...(isGap(sharing) ? [gapStatement(place, 'recipients', sharing)] : statementsOfSharing(place, sharingOfAll(notice))),
    ...statementsOfOnward(place),
    ...statementsOfCommitments(place),
    ...statementsOfRights(place),
    ...statementsOfComplaint(place),
    ...statementsOfContact(place),
  ]
  return inReadingOrder([...said, ...silences(place, said)])
}

/** What is said in the order in which readers want it, and otherwise as the notice has it. */
export function inReadingOrder<Said extends { readonly aspect: Aspect }>(statements: readonly Said[]): Said[] {
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
  'decisions',
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

/** Law and guidance that no basis and no sharing leans on, such as the statutory guidance that the school says it follows. */
function statementsOfLaws(place: Place): Statement[] {
  const { laws, bases, sharing, commitments } = place.notice
  const leantOn = new Set(
    [bases, sharing, commitments]
      .flatMap((rows) => Object.values<{ readonly laws?: readonly Id[] }>(rows))
      .flatMap((row) => row.laws ?? []),
  )
  const alone = Object.entries(laws).filter(([id]) => !leantOn.has(id))
  return (['guidance', 'law'] as const).flatMap((kind) => {
    const ofKind = alone.flatMap(([, law]) => ((law.kind === 'guidance') === (kind === 'guidance') ? [law] : []))
    if (ofKind.length === 0) return []
    return [noticeStatement(place, 'basis', { is: 'follows', kind, names: ofKind.map(lawWords) }, ...ofKind)]
  })
}

function statementsOfOnward(place: Place): Statement[] {
  const { notice } = place
  return Object.values(notice.onward).flatMap((onward) => {
    const [from] = namedParties(notice, [onward.from])
    if (from === undefined) return []
    const [to, purposes] = [namedParties(notice, onward.to), namedPurposes(notice, onward.purposes)]
    return [noticeStatement(place, 'onward', { is: 'onward', from, to, purposes }, onward)]
  })
}

/** What it promises of sharing, security, decisions and onward use. A promise to say what is mandatory is no answer, and is not told. */
function statementsOfCommitments(place: Place): Statement[] {
  const { commitments, laws } = place.notice
  return Object.entries(commitments).flatMap(([id, row]) => {
    if (row.about === 'provision') return []
    const names = lawsAsNamed(place.notice, row.laws)
    const content = { is: 'named', list: [named(id, row)], ...(names.length > 0 && { laws: names }) } as const
    return [noticeStatement(place, row.about, content, row, ...(row.laws ?? []).flatMap((law) => laws[law] ?? []))]
  })
}

/** The rights, and after those that are asked of the same people, once, of whom. */
function statementsOfRights(place: Place): Statement[] {
  const byAsked = new Map<string, [Id, Right][]>()
  for (const [id, right] of Object.entries(place.notice.rights)) {
    const { askOf } = right
    const key = askOf === undefined ? '' : isGap(askOf) ? `? ${askOf.ask ?? ''}` : askOf.join(' ')
    byAsked.set(key, [...(byAsked.get(key) ?? []), [id, right]])
  }
  return [...byAsked.values()].flatMap((rights) => [
    ...rights.map(([id, right]) => noticeStatement(place, 'rights', { is: 'right', named: named(id, right), rights: right.rights }, right)),
    ...statementsOfAsking(place, rights[0]?.[1].askOf),
  ])
}

function statementsOfAsking(place: Place, askOf: Right['askOf']): Statement[] {
  if (askOf === undefined) return []
  if (isGap(askOf)) return [gapStatement(place, 'rights', askOf, 'contact')]
  const grounds = askOf.flatMap((id) => {
    const party = place.notice.parties[id]
    return party === undefined ? [] : [{ cites: mentionsAs(party, 'contact') }]
  })
  return grounds.length === 0 ? [] : [noticeStatement(place, 'rights', { is: 'asking', of: namedParties(place.notice, askOf) }, ...grounds)]
}

function statementsOfComplaint(place: Place): Statement[] {
  const rows = Object.values(place.notice.complaints).toSorted((a, b) => a.order - b.order)
  return rows.flatMap((row) => {
    const [to] = namedParties(place.notice, [row.to])
    const { order, own } = row
    const content = { is: 'complaint', order, ...(own !== undefined && { own }) } as const
    return to === undefined ? [] : [noticeStatement(place, 'complaint', { ...content, to }, row)]
  })
}

function statementsOfContact(place: Place): Statement[] {
  const { contact } = place.notice
  if (isGap(contact)) return [gapStatement(place, 'contact', contact)]
  const party = place.notice.parties[contact]
  return party === undefined ? [] : [noticeStatement(place, 'contact', contactContent(party), { cites: mentionsAs(party, 'contact') })]
}

function contactContent({ name, words, phone, email, url }: Party) {
  return {
    is: 'contact',
    name,
    ...(words !== undefined && { words }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(url !== undefined && { url }),
  } as const
}
