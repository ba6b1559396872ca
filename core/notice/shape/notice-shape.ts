import type { ItemId } from '../../law/data-items.ts'
import { article6Letters } from '../../law/rights.ts'
import { type Cite, type Gap, type Known, type Level, type Mention, type Notice, type OwnWords, partyRoles } from '../notice.ts'
import {
  choice,
  either,
  entries,
  filled,
  grounded,
  type Holds,
  list,
  made,
  nothing,
  number,
  object,
  optional,
  ref,
  row,
  type Shape,
  text,
} from './shape.ts'

/** A phrase of the published text, by the block in which it stands. */
const citeShape: Shape<Cite> = { is: 'cite', about: 'Words of the notice, exactly as published.' }

const mentionShape: Shape<Mention> = { is: 'cite', as: partyRoles, about: 'Words of the notice that name it, exactly as published.' }

const cites = filled(list(citeShape, 'The words of the notice on which this rests, phrase by phrase.', 200))

const signature = object(
  {
    by: text('prose', 'Name or office of the person of the school who says it.', 200),
    on: text('day', 'The day, YYYY-MM-DD.'),
    from: optional(ref('documents', 'The companion document from which it is taken.')),
  },
  'What the school adds to its published text, with who says so and when.',
)

const wording: Shape<string> = text('prose', undefined, 2_000)
const levels: Shape<Readonly<Partial<Record<Level, string>>>> = object({
  brief: optional(wording),
  plain: optional(wording),
  child: optional(wording),
})
const ownWords: Shape<OwnWords> = entries(levels, 'Your own wording by language and level; it is used before the catalogue’s.', 'lang')

export const gapShape: Shape<Gap> = object(
  {
    gap: text('prose', 'What the notice does not say, in plain English.', 1_000),
    ask: optional(ref('parties', 'Whom to ask.')),
    cites,
  },
  'The notice is silent on this.',
)

function known<T>(of: Shape<T>): Shape<Known<T>> {
  return { is: 'known', of, ...(of.about === undefined ? {} : { about: of.about }) }
}

const groundedMembers = { cites, signed: optional(signature) }
const worded = {
  dpv: optional(list(text('prose', 'Term of the Data Privacy Vocabulary, for instance `pd:BirthDate`.', 100), undefined, 50)),
  ...groundedMembers,
  words: optional(row<string>('words', 'Row of the catalogue of common purposes, parties and roles.')),
  own: optional(ownWords),
}
const name = text('prose', 'As the notice has it.', 300)
const address = text('address', 'A web address that begins https:// or http://.', 2_000)
const refs = (...args: Parameters<typeof ref>) => list(ref(...args), args[1], 500)

const facts = object(
  {
    purposes: optional(known(refs('purposes', 'What the information is for.'))),
    bases: optional(known(refs('bases', 'The lawful bases under Article 6.'))),
    conditions: optional(known(refs('conditions', 'The Article 9 or 10 conditions that the notice states.'))),
    sources: optional(known(refs('parties', 'Where it comes from.'))),
    handlers: optional(known(refs('parties', 'Who uses it within the school.'))),
    retention: optional(known(ref('retention', 'How long it is kept.'))),
    sharing: optional(known(refs('sharing', 'To whom it goes.'))),
    provision: optional(known(choice(['required', 'optional', 'not-asked'], 'Whether an answer must be given.'))),
  },
  'What the notice says, at the widest scope at which it says it.',
)

const subject = grounded({ ...worded, name })
const party = grounded({
  ...worded,
  name,
  cites: filled(list(mentionShape, 'Every phrase of the notice that names it; as says in which role, where it has several.', 200)),
  roles: list(choice(partyRoles)),
  phone: optional(text('phone')),
  email: optional(text('email')),
  url: optional(address),
})
const purpose = grounded({
  ...worded,
  subjects: optional(refs('subjects', 'The people for whom alone the notice states it; left out: for all.')),
})
const basis = grounded({
  ...worded,
  article6: known(choice(article6Letters, 'Letter of UK GDPR Article 6(1).')),
  laws: optional(refs('laws')),
})
const law = grounded({
  ...groundedMembers,
  name,
  kind: choice(['statute', 'regulations', 'guidance']),
  provision: optional(text('prose', 'Section or regulation, as the notice has it.', 200)),
  edition: optional(text('prose', 'Year or edition, as the notice has it.', 100)),
  url: optional(address),
  row: optional(text('id', 'Row of the table of law that this means.')),
})
const companion = grounded({ ...groundedMembers, name, url: known(address) })
const retention = grounded({
  ...worded,
  period: known(text('prose', 'How long, in words.', 1_000)),
  schedule: optional(known(address)),
  document: optional(ref('documents')),
})
const sharing = grounded({
  ...worded,
  to: refs('parties', 'The recipients.'),
  of: optional(refs(['items', 'groups'], 'The items or groups that it speaks of; left out: all.')),
  purposes: known(refs('purposes', 'Why they receive it.')),
  laws: optional(refs('laws')),
})
const onward = grounded({
  ...worded,
  from: ref('parties'),
  to: refs('parties'),
  purposes: refs('purposes'),
})
const commitment = grounded({
  ...worded,
  about: choice(['sharing', 'security', 'provision', 'onward', 'decisions']),
  laws: optional(refs('laws')),
})
const right = grounded({
  ...worded,
  rights: list(text('id', 'Row of the table of rights that this means.')),
  askOf: optional(known(refs('parties', 'Of whom to ask it; left out: it is not a thing to ask for.'))),
  policy: optional(known(address)),
  document: optional(ref('documents')),
})
const complaint = grounded({ ...worded, to: ref('parties'), order: number(1, 100, 'Which to try first.') })
const link = grounded({ ...groundedMembers, url: address, about: ref(['laws', 'onward', 'sharing', 'parties', 'retention']) })
const group = grounded({
  ...worded,
  name,
  labelled: either([choice(['ordinary', 'special']), nothing()], 'What the notice itself calls what stands under this heading.'),
  in: optional(ref('groups', 'The heading under which this one stands.')),
  facts: optional(facts),
})
const item = grounded({
  ...worded,
  name,
  group: ref('groups'),
  covers: list(row<ItemId>('catalogue'), 'The data items of the catalogue that this covers; [] where none fits.', 200),
  subjects: optional(refs('subjects', 'The people of whom alone it is held.')),
  facts: optional(facts),
  note: optional(text('prose', 'For whoever keeps the notice.', 1_000)),
})

const source = object({
  title: text('prose', 'Title of the published notice.', 300),
  sha256: made(text('sha256')),
  url: optional(address),
  blocks: made(
    list(
      object({
        id: text('id'),
        text: text('prose', undefined, 100_000),
        is: optional(choice(['heading', 'item'])),
        level: optional(number(1, 9)),
      }),
      undefined,
      20_000,
    ),
  ),
})

const noticeSchema: Shape<1> = { is: 'number', from: 1, to: 1 }

const shaped = object(
  {
    noticeSchema: made(noticeSchema),
    id: text('id', 'Short id of this notice: lower-case letters, digits and hyphens.'),
    version: text('prose', 'Version of this notice; count it up at each change.', 100),
    status: choice(['draft', 'approved', 'superseded']),
    published: known(text('day', 'The day on which it was published, YYYY-MM-DD.')),
    reviewBy: known(text('day', 'The day by which it is reviewed, YYYY-MM-DD.')),
    supersedes: optional(text('prose', 'The version that this one replaces.', 100)),
    lang: text('lang', 'Language of the published text, for instance en-GB.'),
    title: text('prose', 'Title for readers.', 300),
    schoolKind: choice(
      ['pupil-referral-unit', 'maintained', 'academy', 'special', 'independent', 'other'],
      'It decides which rules of law apply to the school as such.',
    ),
    source,
    controller: known(ref('parties', 'Who answers for the data.')),
    dpo: known(ref('parties', 'The data protection officer.')),
    contact: known(ref('parties', 'Whom to ask about this notice.')),
    concerns: optional(refs('subjects', 'The people whose data it is where an item names none.')),
    subjects: filled(entries(subject, 'The people whose data the notice speaks of.')),
    parties: filled(entries(party, 'Every person, office and body that the notice names.')),
    purposes: filled(entries(purpose, 'What the information is used for.')),
    bases: filled(entries(basis, 'The lawful bases as the notice gives them.')),
    conditions: filled(entries(grounded(worded), 'The Article 9 and 10 conditions that the notice states.')),
    laws: filled(entries(law, 'Statutes, regulations and guidance as the notice names them, right or wrong.')),
    documents: optional(entries(companion, 'Papers on which the notice leans: the retention schedule, a policy.')),
    retention: filled(entries(retention, 'How long information is kept.')),
    sharing: filled(entries(sharing, 'To whom information goes, why, and under what law.')),
    onward: filled(entries(onward, 'What a recipient may pass on.')),
    commitments: filled(entries(commitment, 'What the notice promises of how things are done.')),
    rights: filled(entries(right, 'The rights that the notice tells of.')),
    complaints: filled(entries(complaint, 'Where to complain.')),
    links: filled(entries(link, 'Web addresses in the notice.')),
    groups: filled(entries(group, 'The headings under which the notice lists information.')),
    defaults: filled(facts),
    items: filled(entries(item, 'Each piece of information that the notice says the school holds.')),
    unmapped: filled(
      list(
        object({ why: text('prose', 'Why no fact is taken from these words.', 500), cites }),
        'Words that state no fact: headings, letterhead, pointers.',
      ),
    ),
    schoolLines: filled(
      list(
        object({
          item: row<ItemId>('catalogue'),
          about: optional(choice(['safety', 'handling'], 'What of the catalogue’s it signs; left out: a line of the school’s own.')),
          own: optional(ownWords),
          signed: signature,
        }),
        'Plain lines that the school adds at an item, or the catalogue’s that it makes its own, signed.',
      ),
    ),
  },
  'One privacy notice as data.',
)

/** What the table above says a notice is; a test holds it equal to the written type. */
export type NoticeAsShaped = Holds<typeof shaped>

/** Everything that may stand in a notice. */
export const noticeShape: Shape<Notice> = shaped
