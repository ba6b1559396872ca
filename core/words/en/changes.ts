import type { Change, ChangeKind } from '../../notice/compare-change.ts'
import type { NoticePart } from '../../notice/compare-rest.ts'
import { listOf } from '../fill.ts'
import { sayDay } from '../say-day.ts'

/**
 * What each change is, as a sentence: {what} is what came or went, {about} the entry of which {before} and {after} are said,
 * {of} the information, {part} the part of the notice.
 */
const sentences: Readonly<Record<ChangeKind, string>> = {
  'item-added': 'New: the school now says that it holds “{what}”{people}.',
  'item-removed': 'The notice no longer says that the school holds “{what}”{people}.',
  'purpose-added': '{Of} is now also used for a new purpose: “{what}”.',
  'purpose-removed': '{Of} is no longer said to be used for this purpose: “{what}”.',
  'recipient-added': '{Of} now also goes to {what}.',
  'recipient-removed': '{Of} is no longer said to go to {what}.',
  'sharing-purpose-added': '{Of} is now shared for a new reason. With {what}.',
  'sharing-purpose-removed': '{Of} is no longer said to be shared for this reason. With {what}.',
  'sharing-law-added': '{Of} is now said to be shared under this law. With {what}.',
  'sharing-law-removed': '{Of} is no longer said to be shared under this law. With {what}.',
  'handler-added': '{Of} is now also seen in school by {what}.',
  'handler-removed': '{Of} is no longer said to be seen in school by {what}.',
  'source-added': '{Of} now also comes from {what}.',
  'source-removed': '{Of} is no longer said to come from {what}.',
  'basis-added': '{Of} now also rests on this lawful basis: “{what}”.',
  'basis-removed': '{Of} no longer rests on this lawful basis: “{what}”.',
  'condition-added': 'The notice now gives a condition for {of}: “{what}”.',
  'condition-removed': 'The notice no longer gives this condition for {of}: “{what}”.',
  'retention-longer': '{Of} is kept longer: {after}. Before, it was {before}.',
  'retention-shorter': '{Of} is kept for less time: {after}. Before, it was {before}.',
  'retention-changed': 'How long {of} is kept has changed: {after}. Before, {before}.',
  'provision-changed': 'Whether you must give {of} has changed: {after}. Before, {before}.',
  'subjects-changed': 'Of whom {of} is held has changed: {after}. Before, {before}.',
  'label-changed': 'What the notice calls {of} has changed: {after}. Before, {before}.',
  'heading-changed': '{Of} now stands under the heading “{after}”. Before, under “{before}”.',
  'heading-renamed': 'The heading over {of} is now called “{after}”. Before, “{before}”.',
  'article6-changed': 'For {of}, the lawful basis “{about}” is now {after}. Before: {before}.',
  'purpose-subjects-changed': 'The purpose “{about}” of {of} is now stated for {after}. Before, for {before}.',
  'onward-added': 'New: what is shared may go further. “{what}”.',
  'onward-removed': 'The notice no longer says that what is shared may go further: “{what}”.',
  'onward-recipient-added': '{Of} may now go further, from {what}.',
  'onward-recipient-removed': '{Of} is no longer said to go further, from {what}.',
  'onward-purpose-added': '{Of} may now be used for a new purpose when it goes further. From {what}.',
  'onward-purpose-removed': '{Of} is no longer said to be used for this purpose when it goes further. From {what}.',
  'commitment-added': 'The notice now also says: “{what}”.',
  'commitment-removed': 'The notice no longer says: “{what}”.',
  'law-added': 'The notice now names this law or guidance: {what}.',
  'law-removed': 'The notice no longer names this law or guidance: {what}.',
  'law-changed': 'The notice now names “{after}”. Before, it named “{before}”.',
  renamed: 'What was called “{before}” is now called “{after}”.',
  reworded: 'This is put in other words; read whether it still means the same. Now: “{after}”. Before: “{before}”.',
  'right-added': 'The notice now tells of this right: “{what}”.',
  'right-removed': 'The notice no longer tells of this right: “{what}”.',
  'right-ask-changed': 'Whom to ask for this right has changed (“{about}”): {after}. Before, {before}.',
  'complaint-added': 'The notice now names another way to complain: “{what}”.',
  'complaint-removed': 'The notice no longer names this way to complain: “{what}”.',
  'complaint-to-changed': 'To whom to complain has changed (“{about}”): {after}. Before, {before}.',
  'controller-changed': 'Who answers for the data has changed: {after}. Before, {before}.',
  'dpo-changed': 'The data protection officer has changed: {after}. Before, {before}.',
  'contact-changed': 'Whom to ask has changed: {after}. Before, {before}.',
  'notice-changed': '{Part} has changed: {after}. Before, {before}.',
  'part-changed': 'Something else is different in {part}{which}. Read both versions.',
  'wording-changed': 'The wording has changed; what it says of people’s data is the same.',
}

/** Parts of a notice of which no more is told than that they are different, and what it says of itself as a whole. */
const parts: Readonly<Record<NoticePart | 'title' | 'status' | 'lang' | 'schoolKind', string>> = {
  title: 'the title of the notice',
  status: 'the status of the notice',
  reviewBy: 'the day by which the notice is looked at again',
  lang: 'the language of the notice',
  schoolKind: 'the kind of school for which it is written',
  controller: 'who answers for the data',
  dpo: 'who the data protection officer is',
  contact: 'whom to ask',
  concerns: 'whom the notice as a whole is about',
  defaults: 'what is said of all the information',
  schoolLines: 'what the school has added, signed',
  subjects: 'who the people are',
  parties: 'the people and bodies that it names',
  purposes: 'the purposes',
  bases: 'the lawful bases',
  conditions: 'the conditions for special category and offence data',
  laws: 'the laws and guidance',
  documents: 'the papers to which it points',
  retention: 'how long information is kept',
  sharing: 'with whom information is shared',
  onward: 'what may go further',
  commitments: 'what the notice promises',
  rights: 'the rights',
  complaints: 'how to complain',
  links: 'the links',
  groups: 'the headings',
  items: 'the list of information',
}

const provisions: Readonly<Record<string, string>> = {
  required: 'you must give it',
  optional: 'you can choose',
  'not-asked': 'you are not asked for it',
}

/** The points of Article 6(1), in its own order. */
const article6: Readonly<Record<string, string>> = {
  a: 'consent',
  b: 'a contract',
  c: 'a legal obligation',
  d: 'vital interests',
  e: 'a public task',
  ea: 'a recognised legitimate interest',
  f: 'legitimate interests',
}

const labels: Readonly<Record<string, string>> = { special: 'special category data', ordinary: 'ordinary personal data' }

/** Says one change between two versions of a notice: what changed, for whom, and whether people must be told first. */
export function sayChange(change: Change): string {
  const of = ofWords(change)
  const people = change.subjects.length === 0 ? '' : ` about ${listOf('en', change.subjects)}`
  const part = partWords(change)
  const values: Readonly<Record<string, string>> = {
    what: bare(change.after ?? change.before ?? ''),
    about: bare(change.about ?? ''),
    of: of + people,
    Of: capital(of) + people,
    people,
    part,
    Part: capital(part),
    which: change.of === 'all' ? '' : `: ${of}`,
    before: sideWords(change, change.before, 'the notice did not say'),
    after: sideWords(change, change.after, 'the notice does not say'),
  }
  const sentence = sentences[change.kind].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
  return change.weight === 'before-use' ? `${sentence} ${tellFirst(change)}` : sentence
}

function tellFirst({ kind }: Change): string {
  const use = kind.startsWith('onward-') ? 'before what you already hold goes further' : 'before you use what you already hold for it'
  return `Tell people ${use} (UK GDPR, Articles 13(3) and 14(4)).`
}

function ofWords({ of }: Change): string {
  if (of === 'all') return 'all information in this notice'
  if (of.length === 0) return 'information'
  const names = of.slice(0, 5).map((name) => `“${bare(name)}”`)
  return listOf('en', of.length > 5 ? [...names, `${of.length - 5} more`] : names)
}

function partWords({ path }: Change): string {
  const part = path.split('.')[0] ?? ''
  return (parts as Readonly<Record<string, string>>)[part] ?? part
}

function sideWords({ kind }: Change, side: string | null, silence: string): string {
  if (side === null) return kind === 'subjects-changed' || kind === 'purpose-subjects-changed' ? 'everyone' : silence
  if (kind === 'provision-changed') return provisions[side] ?? side
  if (kind === 'label-changed') return labels[side] ?? side
  if (kind === 'article6-changed') return `${article6[side] ?? 'another'} (UK GDPR, Article 6(1)(${side}))`
  return /^\d{4}-\d\d-\d\d$/.test(side) ? sayDay(side, { lang: 'en' }) : side
}

/** Without the mark that ends it in the notice: here it stands within a sentence. */
function bare(words: string): string {
  return words.replace(/[.;:,]+$/, '')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
