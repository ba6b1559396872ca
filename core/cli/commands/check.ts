import type { Command } from 'commander'
import { findingsPage } from '../../formats/html/findings-page.ts'
import { sourceLine } from '../../law/dated.ts'
import { isPastReview, lawPack } from '../../law/pack.ts'
import { unverifiedRows } from '../../law/rows.ts'
import { checkNotices, checkRules } from '../../notice/check/check-notices.ts'
import type { Finding } from '../../notice/check/finding.ts'
import { wordsTold } from '../../notice/check/words-told.ts'
import type { Day, Notice } from '../../notice/notice.ts'
import { reportStrings, sayCounts, sayLawChecked, sayWordsTold } from '../../words/en/findings.ts'
import { fail } from '../fail.ts'
import { findingsText, paint } from '../findings-text.ts'
import { loadNotices, tellProblem } from '../load-notices.ts'
import { dayOf, readDay } from '../read-day.ts'

interface CheckOptions {
  readonly json?: boolean
  readonly html?: boolean
  readonly verbose?: boolean
  readonly on?: Day
}

/** `fieldnote check`: what notices lack, get wrong or leave to ask, with what to write instead. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Say what a notice lacks, gets wrong or leaves to ask, why, and what to write instead.')
    .argument('<notice...>', 'folders, notice.yaml files, compiled JSON, or built-in ids; several are checked against each other too')
    .option('--json', 'print {"findings": [{"id", "severity", "notice", "path", "message", "fix", "source"}]}')
    .option('--html', 'print a page to read, print or send on')
    .option('--verbose', 'tell too what each rule looked for, and which rows of the table of law no one has checked')
    .option('--on <date>', 'the day for which law and guidance are told, YYYY-MM-DD (default: today)', readDay)
    .addHelpText(
      'after',
      `
Weights:    error    wrong in law, or missing where the law or official guidance asks for it
            warning  likely to mislead, or out of date
            ask      only a person at the school can say
            info     worth mending
Exit code:  0 without errors, 1 with, 2 when a notice could not be read.

  fieldnote check ours
  fieldnote check ours/pupils ours/safeguarding --html > report.html`,
    )
    .action(check)
}

async function check(args: readonly string[], options: CheckOptions): Promise<void> {
  const loaded = await loadNotices(args)
  if (!loaded.ok) return fail(...loaded.problems.map(tellProblem))
  const on = dayOf(options.on)
  const notices = loaded.value
  const findings = checkNotices(notices, on)
  console.log(written(notices, findings, on, options))
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1
}

function written(notices: readonly Notice[], findings: readonly Finding[], on: Day, options: CheckOptions): string {
  const closing = [sayWordsTold(wordsTold(notices)), sayLawChecked(lawPack, isPastReview(on))]
  if (options.json === true) return toJson(notices, findings, on, options.verbose === true)
  if (options.html === true) return findingsPage(notices, findings, closing).trimEnd()
  const text = findingsText(notices, findings, paint(hasColours()))
  const verbose = options.verbose === true ? [lookedFor(findings), unverified()] : []
  return [text, ...(notices.length > 1 ? [sayCounts(findings)] : []), ...closing, ...verbose].join('\n\n')
}

function toJson(notices: readonly Notice[], findings: readonly Finding[], on: Day, isVerbose: boolean): string {
  const law = { ...lawPack, mayBeOutOfDate: isPastReview(on) }
  const verbose = isVerbose ? { looksFor: checkRules.map(({ id, looksFor }) => ({ id, looksFor })), unverified: unverifiedRows } : {}
  return JSON.stringify({ findings, words: wordsTold(notices), law, ...verbose }, null, 2)
}

/** Colours for eyes only: not into files, not where NO_COLOR asks for none. */
function hasColours(): boolean {
  return process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb'
}

function lookedFor(findings: readonly Finding[]): string {
  const found = new Set(findings.map(({ id }) => id))
  return checkRules.map(({ id, looksFor }) => `${found.has(id) ? 'found ' : 'clear '} ${id}: ${looksFor}`).join('\n')
}

function unverified(): string {
  return [
    `${reportStrings.unverified}:`,
    ...unverifiedRows.map(({ id, source, from }) => `  ${id}: ${sourceLine(source)}${from === null ? '' : `, from ${from}`}`),
  ].join('\n')
}
