import type { Explanation, Named, Statement } from '../notice/explanation.ts'
import { staffStrings as strings } from './en/staff.ts'

/** An explanation as it is told at a member of staff's desk: to its own staff a school is not somebody to ask; the person there is. */
export function atTheDesk(explanation: Explanation): Explanation {
  const person = (asked: Named): Named => (asked.words === 'school' ? { ...asked, own: { en: { brief: strings.dataLead } } } : asked)
  const retold = (statement: Statement): Statement => {
    const { content } = statement
    const asks = content.is === 'gap' || content.is === 'retention'
    return asks ? { ...statement, content: { ...content, ask: content.ask.map(person) } } : statement
  }
  return { ...explanation, own: explanation.own.map(retold), general: explanation.general.map(retold) }
}
