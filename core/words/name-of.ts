import { isPartyId, isPurposeId, isRoleId, type SubjectId, subjectIds } from '../notice/catalogue-ids.ts'
import type { Named } from '../notice/explanation.ts'
import type { Level, OwnWords } from '../notice/notice.ts'
import { apart } from './apart.ts'
import { atLevel, type Levelled } from './levelled.ts'
import type { Words } from './words.ts'

/** What a thing is called in a language: by the notice's own wording there, else the catalogue's, else the notice's name for it. */
export function nameOf(named: Named, words: Words, level: Level): string {
  const own = ownWords(named.own, words.lang, level)
  if (own !== null) return own
  const row = rowOf(named.words, words)
  return row === null ? apart(named.name, words) : atLevel(row, level)
}

/** The notice's own wording in a language, at the level asked for or the nearest that it gives; null where it gives none. */
export function ownWords(own: OwnWords | undefined, lang: string, level: Level): string | null {
  const wordings = own?.[lang] ?? own?.[lang.split('-')[0] as string] ?? (lang === 'en' ? own?.['en-GB'] : undefined)
  return wordings?.[level] ?? wordings?.brief ?? wordings?.plain ?? null
}

function rowOf(id: string | undefined, words: Words): Levelled | null {
  if (id === undefined) return null
  if (isPurposeId(id)) return words.purposes[id]
  if (isPartyId(id)) return words.parties[id]
  if (isRoleId(id)) return words.roles[id]
  return isSubjectId(id) ? words.phrases.subjects[id] : null
}

function isSubjectId(id: string): id is SubjectId {
  return (subjectIds as readonly string[]).includes(id)
}
