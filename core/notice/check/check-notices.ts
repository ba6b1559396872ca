import type { Day, Notice } from '../notice.ts'
import { basisRules } from './bases.ts'
import { blankRules } from './blanks.ts'
import { categoryRules } from './categories.ts'
import { complaintRules } from './complaints.ts'
import { conditionRules } from './conditions.ts'
import { type Finding, findingsOf, type Rule, type Severity } from './finding.ts'
import { identityRules } from './identity.ts'
import { keepingRules } from './keeping.ts'
import { noticeText } from './notice-text.ts'
import { peopleRules } from './people.ts'
import { plainLanguageRules } from './plain-language.ts'
import { provisionRules } from './provision.ts'
import { purposeRules } from './purposes.ts'
import { referenceRules } from './references.ts'
import { rightRules } from './rights.ts'
import { setRules } from './set.ts'
import { upkeepRules } from './upkeep.ts'

/** A family of rules, under the heading by which reports group what they find. */
export interface RuleFamily {
  readonly id: string
  readonly heading: string
  readonly rules: readonly Rule[]
}

/** Every rule, by family, in the order in which reports tell them. */
export const ruleFamilies: readonly RuleFamily[] = [
  { id: 'blanks', heading: 'Still to fill in', rules: blankRules },
  { id: 'identity', heading: 'Who answers for the data', rules: identityRules },
  { id: 'categories', heading: 'What is held, and of what kind', rules: categoryRules },
  { id: 'purposes', heading: 'What it is used for', rules: purposeRules },
  { id: 'bases', heading: 'On what lawful basis', rules: basisRules },
  { id: 'conditions', heading: 'The further condition for special category and offence data', rules: conditionRules },
  { id: 'provision', heading: 'What must be given', rules: provisionRules },
  { id: 'people', heading: 'Where it comes from, who uses it, where it goes', rules: peopleRules },
  { id: 'keeping', heading: 'How long it is kept', rules: keepingRules },
  { id: 'rights', heading: 'What people can ask for', rules: rightRules },
  { id: 'complaints', heading: 'Complaints', rules: complaintRules },
  { id: 'references', heading: 'Laws, guidance and links', rules: referenceRules },
  { id: 'upkeep', heading: 'Dates', rules: upkeepRules },
  { id: 'plain-language', heading: 'Plain language', rules: plainLanguageRules },
  { id: 'set', heading: 'Notices that contradict each other', rules: setRules },
]

/** Every rule of every family. */
export const checkRules: readonly Rule[] = ruleFamilies.flatMap(({ rules }) => rules)

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, ask: 2, info: 3 }

/** Checks a school's notices together on a day: what they lack, get wrong or leave to ask, the weightiest first. */
export function checkNotices(notices: readonly Notice[], on: Day): readonly Finding[] {
  const found = notices.flatMap((notice) => {
    const checked = { notice, text: noticeText(notice), set: notices, on }
    return checkRules.flatMap((rule) => findingsOf(rule, checked))
  })
  return found.toSorted((a, b) => weight[a.severity] - weight[b.severity])
}
