import type { DataItem } from '../law/data-items.ts'
import type { Dated } from '../law/dated.ts'
import { isPastReview, lawPack } from '../law/pack.ts'
import { type LegalProvision, provisionFor } from '../law/provisions.ts'
import { rightsOn } from '../law/rights.ts'
import { classRows, statutoryClassOf } from '../law/statutory-classes.ts'
import type { Aspect, Authority, Scope, Statement } from './explanation.ts'
import type { Day } from './notice.ts'

/** What the law and official guidance say of a data item on a day, each in its own voice; `labelled` is what its notice calls it. */
export function explainLaw(item: DataItem, on: Day, labelled: 'special' | 'ordinary' | null): Statement[] {
  return [...rulesOnProvision(item, on), ...rulesOnClass(item, on, labelled)]
}

/** What the law says of the rights of everyone whose data the school holds, and of complaints: the times within which it must answer. */
export function explainRightsInLaw(on: Day): Statement[] {
  return rightsOn(on).flatMap((row) => {
    if (row.right === 'access') return [rule('law', 'rights', row.id, toldAuthority(row, on), 'notice')]
    if (row.right === 'complain' && row.answer !== null) return [rule('law', 'complaint', row.id, toldAuthority(row, on), 'notice')]
    return []
  })
}

/** That a thing need not be asked for is our reading, and no law's word. */
const provisionRules: Readonly<Record<Exclude<LegalProvision, 'not-asked'>, string>> = {
  'school-must-hold': 'lawRequired',
  'emergency-number': 'lawRequiredNumber',
  'may-decline': 'lawChoice',
  free: 'lawFree',
}

function rulesOnProvision(item: DataItem, on: Day): Statement[] {
  const row = provisionFor(item.id, on)
  if (row === null || row.provision === 'not-asked') return []
  return [rule('law', 'provision', provisionRules[row.provision], toldAuthority(row, on))]
}

function rulesOnClass(item: DataItem, on: Day, labelled: 'special' | 'ordinary' | null): Statement[] {
  const said: Statement[] = []
  if (item.statutoryClass === 'art9') said.push(rule('law', 'class', 'article9', toldAuthority(classRows.article9, on)))
  if (item.statutoryClass === 'art10') {
    said.push(rule('law', 'class', 'article10', toldAuthority(classRows.article10, on)))
    said.push(rule('law', 'class', 'offenceMeaning', toldAuthority(classRows.offenceMeaning, on)))
  }
  if (item.statutoryClass === 'none' && (item.class !== 'personal' || labelled === 'special')) {
    said.push(rule('law', 'class', 'notArticle9', toldAuthority(classRows.article9, on)))
  }
  if (item.treatAs === 'dfe') {
    const { confidence } = (item.kind === null ? null : statutoryClassOf(item.kind, on)) ?? classRows.treatAsDfe
    said.push(rule('guidance', 'class', 'treatAsDfe', toldAuthority({ ...classRows.treatAsDfe, confidence }, on)))
  }
  return said
}

/** The source of a row as readers are told of it, with the day on which it was checked. */
export function toldAuthority({ id, source, from, confidence }: Pick<Dated, 'id' | 'source' | 'from' | 'confidence'>, on: Day): Authority {
  return { row: id, ...source, from, confidence, checked: lawPack.asAt, mayBeOld: isPastReview(on) }
}

function rule(voice: 'law' | 'guidance', aspect: Aspect, id: string, authority: Authority, scope: Scope = 'item'): Statement {
  return { aspect, voice, scope, content: { is: 'rule', rule: id }, citations: [], authority }
}
