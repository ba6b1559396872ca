import type { DataItem, DataKind } from '../../law/data-items.ts'
import { type LegalProvision, provisionFor } from '../../law/provisions.ts'
import { ukGdpr } from '../../law/sources.ts'
import { factOf } from '../facts-of.ts'
import { isGap, type Provision } from '../notice.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { type Held, heldIn, namesOf, placeOfSilence, silentOn } from './held-data.ts'
import { listed } from './notice-text.ts'

/** Whether an answer must be given, as the notice has it beside the law. */
export const provisionRules: readonly Rule[] = [
  {
    id: 'provision-unstated',
    severity: 'error',
    looksFor: 'what must be given and what may be',
    source: ukGdpr('Article 13(2)(e)'),
    find: ({ notice, on }) => {
      const silent = silentOn(notice, 'provision').filter(
        ({ rows }) => !rows.every(({ id }) => provisionFor(id, on)?.provision === 'not-asked'),
      )
      if (silent.length === 0) return []
      return [
        {
          path: placeOfSilence(notice, silentOn(notice, 'provision'), 'provision'),
          message: `The notice does not say whether people must give ${listed(namesOf(silent))}, or what follows if they do not.`,
          fix: 'Say for each whether it must be given, and what happens if it is not; or say so at each field of the form, as the notes do.',
        },
      ]
    },
  },
  {
    id: 'provision-against-law',
    severity: 'error',
    looksFor: 'what people may decline to say, told as a must',
    source: ukGdpr('Article 13(2)(e)'),
    find: (checked) =>
      contrary(checked, 'required', 'may-decline', (names) => ({
        message: `The notice says that people must give ${names}. The law lets them decline.`,
        fix: 'Say that they can choose not to say, and that this will be recorded.',
      })),
  },
  {
    id: 'provision-beyond-law',
    severity: 'warning',
    looksFor: 'what no law asks for, told as a must',
    source: ukGdpr('Article 13(2)(e)'),
    find: (checked) => [
      ...contrary(
        checked,
        'required',
        'free',
        (names) => ({
          message: `The notice says that people must give ${names}. We know of no law that requires it.`,
          fix: 'Say what the school needs it for and that the choice is theirs, or name the law.',
        }),
        isPrivate,
      ),
      ...contrary(checked, 'required', 'not-asked', (names) => ({
        message: `The notice says that people must give ${names}, which a family does not need to be asked for.`,
        fix: 'Say that the school makes it itself or is told it by others.',
      })),
    ],
  },
  {
    id: 'provision-below-law',
    severity: 'info',
    looksFor: 'what the school must hold, told as a choice',
    source: ukGdpr('Article 13(2)(e)'),
    find: (checked) =>
      contrary(
        checked,
        'optional',
        'school-must-hold',
        (names) => ({
          message: `The notice says that people can choose whether to give ${names}. The law says that the school must hold it.`,
          fix: 'Say that the school must keep it in its registers, and so needs it.',
        }),
        ({ id }) => id !== 'school-history',
      ),
  },
]

function contrary(
  { notice, on }: Checked,
  says: Provision,
  law: LegalProvision,
  put: (names: string) => Pick<Found, 'message' | 'fix'>,
  isMeant: (row: DataItem) => boolean = () => true,
): readonly Found[] {
  const wrong = heldIn(notice).flatMap((held) => {
    const known = factOf(notice, held.item, 'provision')?.known
    const isWholly = held.rows.length > 0 && held.rows.every((row) => provisionFor(row.id, on)?.provision === law && isMeant(row))
    return known !== undefined && !isGap(known) && known === says && isWholly ? [held] : []
  })
  const [first] = wrong
  if (first === undefined) return []
  const source = sourceFor(first, on)
  return [{ path: `items.${first.id}`, ...put(listed(namesOf(wrong))), ...(source === null ? {} : { source }) }]
}

/** A must is worth a word where it presses people to tell what is theirs to tell; that a school wants to know of an allergy is not. */
function isPrivate({ kind }: DataItem): boolean {
  const pressing: readonly (DataKind | null)[] = ['health', 'sen', 'disadvantage', 'sensitive-other', null]
  return !pressing.includes(kind)
}

function sourceFor({ rows }: Held, on: string) {
  const [row] = rows
  return row === undefined ? null : (provisionFor(row.id, on)?.source ?? null)
}
