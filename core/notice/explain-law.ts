import type { DataItem } from '../law/data-items.ts'
import type { Statement } from './explanation.ts'
import type { Day } from './notice.ts'

/** What the law and official guidance say of a data item on a day, each in its own voice; `labelled` is what its notice calls it. */
export function explainLaw(item: DataItem, _on: Day, labelled: 'special' | 'ordinary' | null): Statement[] {
  const said: Statement[] = []
  if (item.statutoryClass === 'art9') said.push(rule('law', 'article9'))
  if (item.statutoryClass === 'art10') said.push(rule('law', 'article10'))
  if (item.statutoryClass === 'none' && (item.class !== 'personal' || labelled === 'special')) said.push(rule('law', 'notArticle9'))
  if (item.treatAs === 'dfe') said.push(rule('guidance', 'treatAsDfe'))
  return said
}

function rule(voice: 'law' | 'guidance', id: string): Statement {
  return { aspect: 'class', voice, scope: 'item', content: { is: 'rule', rule: id }, citations: [] }
}
