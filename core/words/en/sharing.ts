import type { Citation, Named } from '../../notice/explanation.ts'
import type { NoticeSays, SharedWith, SharingAnswer } from '../../notice/may-share.ts'
import { isGap, type NamedLaw } from '../../notice/notice.ts'
import { whomTellingHarms } from '../guards-telling.ts'
import { isPartyId, isPurposeId, isRoleId } from '../ids.ts'
import { parties } from './parties.ts'
import { purposes } from './purposes.ts'
import { roles } from './roles.ts'
import { staffStrings } from './staff.ts'

/**
 * One thing said to a member of staff who asks whether something may be shared: safeguarding practice, what the notice
 * says, or that it is silent, which is never said without what the silence does not mean.
 */
export interface SharingLine {
  readonly voice: 'practice' | 'notice' | 'silence'
  readonly text: string
  readonly citations: readonly Citation[]
}

/** How every answer opens that touches a child's safety, or a recipient whom the notice does not name. */
export const safetyOpening =
  'To keep a child safe you can share what is needed, with the people who need it. You do not need consent. Speak to the designated safeguarding lead now; in danger call 999.'

const noBan = 'That is not a ban: a notice says what a school usually does, and cannot name everyone.'

const accessRules = 'Follow your school’s access rules.'
const roleAct = 'If a child may be at risk, act, and tell the designated safeguarding lead.'
const roleNoBan = `That is not a ban: follow your school’s access rules. ${roleAct}`

/** Says an answer on sharing to a member of staff: first what keeps a child safe, then what each notice says. Never a yes or a no. */
export function saySharing(answer: SharingAnswer): readonly SharingLine[] {
  return [
    ...(answer.opensWithSafety ? [practice(safetyOpening)] : []),
    ...(answer.guardsTelling ? [practice(beforeTelling(answer))] : []),
    ...(answer.says.length === 0 ? sayWithout(answer) : []),
    ...answer.says.flatMap((says) => sayNotice(answer, says)),
  ]
}

function beforeTelling({ item }: SharingAnswer): string {
  return whomTellingHarms(item) === 'adult' ? staffStrings.tellingOfAdult : staffStrings.telling
}

function sayNotice(answer: SharingAnswer, says: NoticeSays): readonly SharingLine[] {
  const { named, handles } = says
  if (named === null) return [answer.isRole ? sayRole(answer, says) : silence(notNamed(answer, says))]
  return [
    ...(handles === null ? [] : [notice(`The notice names ${name(named)} among those who handle this.`, handles.citations)]),
    ...withReasons(says.shared).map((shared) => notice(sayShared(name(named), shared), shared.citations)),
    ...says.onward.map(({ from, purposes: why, citations }) =>
      notice(`The notice says that ${name(from)} may pass some of it on to ${recipientName(answer)}, ${toPurposes(why)}.`, citations),
    ),
  ]
}

/** Where the notice says in one place why a recipient gets the item, that it does not say so in another is no silence. */
function withReasons(shared: readonly SharedWith[]): readonly SharedWith[] {
  const reasoned = shared.filter(({ purposes: why }) => !isGap(why))
  return reasoned.length === 0 ? shared : reasoned
}

function sayShared(to: string, { purposes: why, laws, scope }: SharedWith): string {
  return [
    `The notice says that this goes to ${to}.`,
    isGap(why) ? 'It does not say why.' : `It says why: ${toPurposes(why)}.`,
    laws.length === 0 ? '' : `It names this law: ${list(laws.map(lawName))}.`,
    scope === 'notice' ? 'It says so of all the information that it covers.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function sayRole(answer: SharingAnswer, says: NoticeSays): SharingLine {
  if (answer.isNeededInCare) return practice(`Those who look after a child need this. ${accessRules}`)
  const named =
    says.handlers.length === 0 ? 'The notice names nobody who handles this' : `The notice names ${list(says.handlers.map(name))}`
  return silence(`${named} and does not mention your role. ${roleNoBan}`)
}

function notNamed(answer: SharingAnswer, says: NoticeSays): string {
  const others = says.recipients.length === 0 ? '' : ` It says that this goes to ${list(says.recipients.map(name))}.`
  return `The notice does not name ${recipientName(answer)} for this. ${noBan}${others}${askLine(answer)}`
}

function notMentioned(answer: SharingAnswer): string {
  const unmentioned = 'The school’s notice does not mention this information.'
  if (!answer.isRole) return `${unmentioned} ${noBan}${askLine(answer)}`
  return answer.isNeededInCare ? `${unmentioned} Those who look after a child need it. ${accessRules}` : `${unmentioned} ${roleNoBan}`
}

/** Where no notice is chosen nobody's silence is told. */
function sayWithout(answer: SharingAnswer): readonly SharingLine[] {
  if (answer.hasNotice) return [silence(notMentioned(answer))]
  if (!answer.isRole) return []
  return [practice(answer.isNeededInCare ? `Those who look after a child need this. ${accessRules}` : `${accessRules} ${roleAct}`)]
}

function askLine({ ask }: SharingAnswer): string {
  return ask.length === 0 ? '' : ` For what the school does with it otherwise, ask ${list(ask.map(name))}.`
}

/** The words of the catalogue that speak to a parent, as they are said to staff. */
const toStaff: Readonly<Record<string, string>> = {
  parents: 'the child’s parents or carers',
  pupil: 'the child',
  gp: 'the child’s doctor',
  'class-teacher': 'the class teacher',
}

function recipientName({ recipient, says }: SharingAnswer): string {
  return wordsFor(recipient) ?? says.find(({ named }) => named !== null)?.named?.name ?? recipient
}

function name(named: Named): string {
  return named.own?.en?.brief ?? (named.words === undefined ? undefined : wordsFor(named.words)) ?? named.name
}

function wordsFor(row: string): string | undefined {
  return toStaff[row] ?? (isPartyId(row) ? parties[row].brief : isRoleId(row) ? roles[row].brief : undefined)
}

function toPurposes(why: readonly Named[]): string {
  return `to ${list(why.map(purposeName))}`
}

function purposeName(purpose: Named): string {
  const row = purpose.words
  return (
    purpose.own?.en?.brief ??
    (row !== undefined && isPurposeId(row) ? purposes[row].brief.replace('your child', 'the child') : purpose.name)
  )
}

function lawName({ name: law, provision }: NamedLaw): string {
  return provision === undefined ? law : `${provision} of ${law}`
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function list(words: readonly string[]): string {
  return and.format(words)
}

function practice(text: string): SharingLine {
  return { voice: 'practice', text, citations: [] }
}

function notice(text: string, citations: readonly Citation[] = []): SharingLine {
  return { voice: 'notice', text, citations }
}

function silence(text: string): SharingLine {
  return { voice: 'silence', text, citations: [] }
}
