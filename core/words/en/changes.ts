import type { Change, ChangeKind } from '../../notice/change.ts'

/** What each change is, as a sentence: {what} is what came or went, {of} the information, {before} and {after} as they say. */
const sentences: Readonly<Record<ChangeKind, string>> = {
  'item-added': 'New: the school now says that it holds “{what}”{people}.',
  'item-removed': 'The notice no longer says that the school holds “{what}”{people}.',
  'purpose-added': '{Of} is now also used for a new purpose: “{what}”.',
  'purpose-removed': '{Of} is no longer said to be used for this purpose: “{what}”.',
  'recipient-added': '{Of} now also goes to {what}.',
  'recipient-removed': '{Of} is no longer said to go to {what}.',
  'sharing-purpose-added': '{Of} is now shared for a new reason. With {what}.',
  'sharing-purpose-removed': '{Of} is no longer said to be shared for this reason. With {what}.',
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
  'onward-added': 'New: what is shared may go further. “{what}”.',
  'onward-removed': 'The notice no longer says that what is shared may go further: “{what}”.',
  'commitment-added': 'The notice now also says: “{what}”.',
  'commitment-removed': 'The notice no longer says: “{what}”.',
  'law-added': 'The notice now names this law or guidance: {what}.',
  'law-removed': 'The notice no longer names this law or guidance: {what}.',
  'law-changed': 'The notice now names “{after}”. Before, it named “{before}”.',
  reworded: 'This is put in other words; read whether it still means the same. Now: “{after}”. Before: “{before}”.',
  'right-added': 'The notice now tells of this right: “{what}”.',
  'right-removed': 'The notice no longer tells of this right: “{what}”.',
  'complaint-added': 'The notice now names another way to complain: “{what}”.',
  'complaint-removed': 'The notice no longer names this way to complain: “{what}”.',
  'controller-changed': 'Who answers for the data has changed: {after}. Before, {before}.',
  'dpo-changed': 'The data protection officer has changed: {after}. Before, {before}.',
  'contact-changed': 'Whom to ask has changed: {after}. Before, {before}.',
  'wording-changed': 'The wording has changed; what it says of people’s data is the same.',
}

const provisions: Readonly<Record<string, string>> = {
  required: 'you must give it',
  optional: 'you can choose',
  'not-asked': 'you are not asked for it',
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Says one change between two versions of a notice: what changed, for whom, and whether people must be told first. */
export function sayChange(change: Change): string {
  const of = ofWords(change)
  const people = change.subjects.length === 0 ? '' : ` about ${lists.format(change.subjects)}`
  const values: Readonly<Record<string, string>> = {
    what: (change.after ?? change.before ?? '').replace(/[.;,]+$/, ''),
    of: of + people,
    Of: capital(of) + people,
    people,
    before: sideWords(change, change.before, 'the notice did not say'),
    after: sideWords(change, change.after, 'the notice does not say'),
  }
  const sentence = sentences[change.kind].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
  return change.weight === 'before-use'
    ? `${sentence} Tell people before you use what you already hold for it (UK GDPR, Articles 13(3) and 14(4)).`
    : sentence
}

function ofWords({ of }: Change): string {
  if (of === 'all') return 'all information in this notice'
  const names = of.slice(0, 5).map((name) => `“${name}”`)
  return lists.format(of.length > 5 ? [...names, `${of.length - 5} more`] : names)
}

function sideWords({ kind }: Change, side: string | null, silence: string): string {
  if (side === null) return silence
  return kind === 'provision-changed' ? (provisions[side] ?? side) : side
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
