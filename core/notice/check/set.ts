import type { ItemId } from '../../law/data-items.ts'
import { ukGdpr } from '../../law/sources.ts'
import { factOf, labelOf } from '../facts-of.ts'
import { isGap, type Known, type Notice, type NoticeItem } from '../notice.ts'
import { partyName, retentionOf } from '../told.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { listed } from './notice-text.ts'

const fairly = ukGdpr('Articles 5(1)(a) and 12(1)')

/** Where two notices of one school say two things. */
export const setRules: readonly Rule[] = [
  {
    id: 'notices-contradict-provision',
    severity: 'error',
    looksFor: 'two notices of which one says that people must answer and the other that they can choose',
    source: ukGdpr('Articles 12(1) and 13(2)(e)'),
    find: (checked) =>
      contradictions(checked, provisionSaid, 'facts.provision', 'whether people must give', 'Decide which is so, and say it in both.'),
  },
  {
    id: 'notices-contradict-retention',
    severity: 'error',
    looksFor: 'two notices that keep the same data for different times',
    source: ukGdpr('Articles 5(1)(e), 12(1) and 13(2)(a)'),
    find: (checked) =>
      contradictions(
        checked,
        (notice, item) => retentionOf(notice, item).told,
        'facts.retention',
        'how long the school keeps',
        'Decide which is so, and say it in both.',
      ),
  },
  {
    id: 'notices-contradict-class',
    severity: 'warning',
    looksFor: 'two notices of which one calls data special and the other ordinary',
    source: ukGdpr('Article 9(1)'),
    find: (checked) =>
      contradictions(
        checked,
        (notice, item) => labelOf(notice, item)?.known.labelled ?? null,
        'group',
        'whether it is special or ordinary data that they call',
        'List it in both alike: as special only if Article 9 names it.',
      ),
  },
  {
    id: 'notices-contradict-office',
    severity: 'warning',
    looksFor: 'two notices that name different controllers or data protection officers',
    source: fairly,
    find: differentOffices,
  },
]

type Said = (notice: Notice, item: NoticeItem) => string | null

/** Told once for each pair, at the notice that comes later in the set. */
function contradictions({ notice, set }: Checked, said: Said, member: string, what: string, fix: string): readonly Found[] {
  return earlier(notice, set).flatMap((other) => {
    const theirs = saidByItem(other, said)
    const found = [...saidByItem(notice, said)].flatMap(([id, { entry, name, words }]) => {
      const their = theirs.get(id)
      return their === undefined || their.words === words ? [] : [{ entry, name, words, their: their.words }]
    })
    const [first] = found
    if (first === undefined) return []
    const names = [...new Set(found.map(({ name }) => `“${name}”`))]
    return [
      {
        path: `items.${first.entry}.${member}`,
        message: `This notice and “${other.title}” differ on ${what} ${listed(names)}: here “${first.words}”, there “${first.their}”.`,
        fix,
      },
    ]
  })
}

function saidByItem(notice: Notice, said: Said) {
  const byItem = new Map<ItemId, { readonly entry: string; readonly name: string; readonly words: string }>()
  for (const [entry, item] of Object.entries(notice.items)) {
    const words = said(notice, item)
    if (words === null) continue
    for (const id of item.covers) if (!byItem.has(id)) byItem.set(id, { entry, name: item.name, words })
  }
  return byItem
}

function provisionSaid(notice: Notice, item: NoticeItem): string | null {
  const known = factOf(notice, item, 'provision')?.known
  if (known === undefined || isGap(known)) return null
  return known === 'required' ? 'must be given' : 'need not be given'
}

function differentOffices({ notice, set }: Checked): readonly Found[] {
  return (['controller', 'dpo'] as const).flatMap((office) =>
    earlier(notice, set).flatMap((other) => {
      const [ours, theirs] = [nameIn(notice, notice[office]), nameIn(other, other[office])]
      if (ours === null || theirs === null || plain(ours) === plain(theirs)) return []
      const what = office === 'dpo' ? 'data protection officer' : 'controller'
      return [
        {
          path: office,
          message: `This notice names “${ours}” as ${what}, and “${other.title}” names “${theirs}”.`,
          fix: 'Name the same in all notices of the school, or say why they differ.',
        },
      ]
    }),
  )
}

function nameIn(notice: Notice, known: Known<string>): string | null {
  return isGap(known) ? null : partyName(notice, known)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|our) /, '')
    .replace(/[^a-z0-9]/g, '')
}

function earlier(notice: Notice, set: readonly Notice[]): readonly Notice[] {
  return set.slice(0, Math.max(0, set.indexOf(notice)))
}
