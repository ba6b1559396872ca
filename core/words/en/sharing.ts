import { type Dated, sourceLine } from '../../law/dated.ts'
import { isPartyId, isPurposeId, isRoleId } from '../../notice/catalogue-ids.ts'
import type { Citation, Named } from '../../notice/explanation.ts'
import { type Caution, type NoticeSays, type SharedWith, type SharingAnswer, someoneElse } from '../../notice/may-share.ts'
import { type Id, isGap } from '../../notice/notice.ts'
import { lawWords } from '../../notice/told.ts'
import { listOf } from '../fill.ts'
import { purposes } from './purposes.ts'
import { roles } from './roles.ts'
import { askFirst, lookFirst, noDelay, outOfReach, staffStrings } from './staff.ts'
import { partyToStaff, textToStaff } from './to-staff.ts'

/**
 * One thing said to a member of staff who asks whether something may be shared: safeguarding practice, what to heed before this
 * recipient is told, official guidance, what the notice says, or that it is silent, which is never said without what the silence does
 * not mean.
 */
export interface SharingLine {
  readonly voice: 'practice' | 'caution' | 'guidance' | 'notice' | 'silence'
  readonly text: string
  readonly citations: readonly Citation[]
  /** Of guidance: where it stands, and how sure we are. */
  readonly source?: string
}

/** How every answer opens that touches a child's safety, or a recipient whom the notice does not name. */
export const safetyOpening =
  'To keep a child safe you can share what is needed, with the people who need it. You do not need consent. Speak to the designated safeguarding lead now; in danger call 999.'

const noBan = 'That is not a ban: a notice says what a school usually does, and cannot name everyone.'
const noBanOrLeave = 'That is not a ban, nor a go-ahead: a notice says what a school usually does, and cannot name everyone.'

const accessRules = 'Follow your school’s access rules.'
const roleAct = 'If a child may be at risk, act, and tell the designated safeguarding lead.'
const roleNoBan = `That is not a ban: follow your school’s access rules. ${roleAct}`

/** Of someone whom no list names nobody knows who they are; a child's safety waits for no check. */
const whoAsks = `Where it is not to keep a child safe, find out who asks and what for, and ask ${staffStrings.dataLead} before anything goes.`

const transfer =
  'Where a child changes school, the safeguarding lead sends the child protection file to the new school as soon as possible: within 5 days where it is during the year, or within the first 5 days of the start of a new term. It goes apart from the main pupil file.'
const likely = 'Likely so: we have not read it in the newest edition. Look there before you rely on the days.'

/**
 * Says an answer on sharing to a member of staff: first what keeps a child safe, then what to heed before this recipient is told, then
 * what each notice says. Never a yes or a no. Of a role other than the asker’s own it is not said to be “your role”.
 */
export function saySharing(answer: SharingAnswer, asker: Id | null = null): readonly SharingLine[] {
  const { caution, fileTransfer, recipient } = answer
  return [
    ...(answer.opensWithSafety ? [practice(safetyOpening)] : []),
    ...(caution === null ? [] : [heed(sayCaution(caution))]),
    ...(recipient === someoneElse ? [heed(whoAsks)] : []),
    ...(fileTransfer === null ? [] : [sayTransfer(fileTransfer)]),
    ...sayNotices(answer, recipient === asker),
  ]
}

/** What is to heed before a recipient is told, in calm words that hold nobody back from keeping a child safe. */
function sayCaution({ askFirst: asked, outOfReach: kept }: Caution): string {
  return [asked === 'look-first' ? lookFirst : askFirst[asked], ...(kept === null ? [] : [outOfReach[kept]]), noDelay].join(' ')
}

function sayTransfer({ source, confidence }: Dated): SharingLine {
  const where = `${source.body}, ${sourceLine(source)}.`
  return { voice: 'guidance', text: transfer, citations: [], source: confidence === 'likely' ? `${where} ${likely}` : where }
}

/** Where one notice of a set names the recipient, that another does not is told to nobody. */
function sayNotices(answer: SharingAnswer, isAskers: boolean): readonly SharingLine[] {
  if (answer.says.length === 0) return sayWithout(answer)
  if (answer.says.some(({ named }) => named !== null)) return answer.says.flatMap((says) => sayNaming(answer, says))
  return [answer.isRole ? sayRole(answer, isAskers) : silence(notNamed(answer))]
}

function sayNaming(answer: SharingAnswer, says: NoticeSays): readonly SharingLine[] {
  const { named, handles } = says
  if (named === null) return []
  const speaker = speakerOf(answer, says)
  return [
    ...(handles === null ? [] : [notice(`${speaker} names ${name(named)} among those who handle this.`, handles.citations)]),
    ...withReasons(says.shared).map((shared) => notice(sayShared(speaker, name(named), shared), shared.citations)),
    ...says.onward.map(({ from, purposes: why, citations }) =>
      notice(`${speaker} says that ${name(from)} may pass some of it on to ${name(named)}, ${toPurposes(why)}.`, citations),
    ),
  ]
}

/** Of several notices each is told by its title. */
function speakerOf({ notices }: SharingAnswer, { title }: NoticeSays): string {
  return notices > 1 ? `The notice “${title}”` : 'The notice'
}

/** Where the notice says in one place why a recipient gets the item, that it does not say so in another is no silence. */
function withReasons(shared: readonly SharedWith[]): readonly SharedWith[] {
  const reasoned = shared.filter(({ purposes: why }) => !isGap(why))
  return reasoned.length === 0 ? shared : reasoned
}

function sayShared(speaker: string, to: string, { purposes: why, laws, scope }: SharedWith): string {
  return [
    `${speaker} says that this goes to ${to}.`,
    isGap(why) ? 'It does not say why.' : `It says why: ${toPurposes(why)}.`,
    laws.length === 0 ? '' : `It names ${laws.length === 1 ? 'this law' : 'these laws'}: ${list(laws.map(lawWords))}.`,
    scope === 'notice' ? 'It says so of all the information that it covers.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function sayRole(answer: SharingAnswer, isAskers: boolean): SharingLine {
  if (answer.isNeededInCare) return practice(toCarers(answer))
  const unmentioned = answer.says.map((says) => {
    const handlers = says.handlers.length === 0 ? 'nobody who handles this' : list(says.handlers.map(name))
    return `${speakerOf(answer, says)} names ${handlers} and does not mention ${isAskers ? 'your role' : recipientName(answer)}.`
  })
  return silence(`${unmentioned.join(' ')} ${roleNoBan}`)
}

function notNamed(answer: SharingAnswer): string {
  const isOne = answer.says.length === 1
  const unnamed = answer.says.map((says) => {
    const others = says.recipients.length === 0 ? '' : ` says that this goes to ${list(says.recipients.map(name))}.`
    return { speaker: speakerOf(answer, says), others }
  })
  const silent = isOne ? `${unnamed[0]?.speaker} does` : `The notices ${list(answer.says.map(({ title }) => `“${title}”`))} do`
  const goes = unnamed.filter(({ others }) => others !== '').map(({ speaker, others }) => ` ${isOne ? 'It' : speaker}${others}`)
  return `${silent} not name ${recipientName(answer)} for this. ${noBanOf(answer)}${goes.join('')}${askLine(answer)}`
}

function notMentioned(answer: SharingAnswer): string {
  const unmentioned = `The school’s ${answer.notices > 1 ? 'notices do' : 'notice does'} not mention this information.`
  if (!answer.isRole) return `${unmentioned} ${noBanOf(answer)}${askLine(answer)}`
  const isNeeded = answer.isNeededInCare && answer.caution === null
  return isNeeded ? `${unmentioned} Those who look after a child need it. ${accessRules}` : `${unmentioned} ${roleNoBan}`
}

/** What is told of only with care a notice’s silence sets as little free as it bans. */
function noBanOf({ caution }: SharingAnswer): string {
  return caution === null ? noBan : noBanOrLeave
}

/** Where no notice is chosen nobody's silence is told. */
function sayWithout(answer: SharingAnswer): readonly SharingLine[] {
  if (answer.notices > 0) return [silence(notMentioned(answer))]
  if (!answer.isRole) return []
  return [practice(answer.isNeededInCare ? toCarers(answer) : `${accessRules} ${roleAct}`)]
}

/** What is told of only with care not everyone needs who looks after a child. */
function toCarers({ caution }: SharingAnswer): string {
  return caution === null ? `Those who look after a child need this. ${accessRules}` : `${accessRules} ${roleAct}`
}

/** To its own staff a school is not somebody to ask: the person there is. */
function askLine({ ask }: SharingAnswer): string {
  const asked = ask.length === 0 ? [staffStrings.dataLead] : ask.map((one) => (one.words === 'school' ? staffStrings.dataLead : name(one)))
  return ` For any other sharing, ask ${list([...new Set(asked)])}.`
}

/** A common recipient by the catalogue, and one of a notice’s own as that notice has them: never by an id. */
function recipientName({ recipient, called }: SharingAnswer): string {
  if (called === null && recipient === someoneElse) return 'them'
  return wordsFor(recipient) ?? (called === null ? 'the recipient' : name(called))
}

/** The family goes by the catalogue: a notice’s own words for them speak to them. */
function name({ own, words, name: phrase }: Named): string {
  const common = words === undefined ? undefined : wordsFor(words)
  const isFamily = words === 'parents' || words === 'pupil'
  return (isFamily ? common : undefined) ?? textToStaff(own?.en?.brief ?? common ?? phrase)
}

function wordsFor(row: string): string | undefined {
  return isPartyId(row) ? partyToStaff(row) : isRoleId(row) ? roles[row].brief : undefined
}

function toPurposes(why: readonly Named[]): string {
  return `to ${list(why.map(purposeName))}`
}

function purposeName({ own, words, name: phrase }: Named): string {
  const common = words !== undefined && isPurposeId(words) ? purposes[words].brief : phrase
  return textToStaff(own?.en?.brief ?? common)
}

function list(words: readonly string[]): string {
  return listOf('en', words)
}

function practice(text: string): SharingLine {
  return { voice: 'practice', text, citations: [] }
}

function heed(text: string): SharingLine {
  return { voice: 'caution', text, citations: [] }
}

function notice(text: string, citations: readonly Citation[] = []): SharingLine {
  return { voice: 'notice', text, citations }
}

function silence(text: string): SharingLine {
  return { voice: 'silence', text, citations: [] }
}
