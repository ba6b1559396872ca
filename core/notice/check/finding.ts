import type { Source } from '../../law/dated.ts'
import { sourceLine } from '../../law/dated.ts'
import { sourceOn } from '../../law/statutory-guidance.ts'
import type { Day, Id, Notice } from '../notice.ts'
import type { NoticeText } from './notice-text.ts'

/** error: the law asks for it and it is not so · warning: likely to mislead · info: worth mending · ask: a person must say. */
export type Severity = 'error' | 'warning' | 'info' | 'ask'

/** One thing that a notice lacks, gets wrong or leaves to ask, with what to write instead. The id is a contract: it never changes. */
export interface Finding {
  readonly id: string
  readonly severity: Severity
  /** Which notice of those that were checked. */
  readonly notice: Id
  /** Dotted path in that notice, for instance `retention.schedule`. */
  readonly path: string
  readonly message: string
  readonly fix: string
  /** The law, guidance or practice on which it rests. */
  readonly source: string
}

/** A notice as rules see it: with its text made searchable, the notices beside which it stands, and the day. */
export interface Checked {
  readonly notice: Notice
  readonly text: NoticeText
  /** All notices of the school that are checked together, this one too. */
  readonly set: readonly Notice[]
  readonly on: Day
}

/** What a rule says of one place. */
export interface Found {
  readonly path: string
  readonly message: string
  readonly fix: string
  /** Where it is not the rule's own. */
  readonly severity?: Severity
  readonly source?: Source
}

/** One rule: pure, over the model and the text of any notice, never one notice's wording. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** What it looks for, in a line, for the list of findings. */
  readonly looksFor: string
  readonly source: Source
  find(checked: Checked): readonly Found[]
}

/** The findings of a rule on a notice. */
export function findingsOf(rule: Rule, checked: Checked): readonly Finding[] {
  return rule.find(checked).map(({ path, message, fix, severity = rule.severity, source = rule.source }) => ({
    id: rule.id,
    severity,
    notice: checked.notice.id,
    path,
    message,
    fix,
    source: lineOf(sourceOn(source, checked.on)),
  }))
}

/** Law speaks for itself; guidance and practice are somebody's. */
function lineOf(source: Source): string {
  return source.body === 'Parliament' ? sourceLine(source) : `${source.body}, ${sourceLine(source)}`
}
