import { ruleFamilies } from '../notice/check/check-notices.ts'
import type { Finding, Severity } from '../notice/check/finding.ts'
import type { Notice } from '../notice/notice.ts'
import { sayCounts, severityNames } from '../words/en/findings.ts'
import { harmless } from './print.ts'

/** How a text is marked on a terminal that shows colours; elsewhere it stands as it is. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly severity: (severity: Severity, text: string) => string
}

const codes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, ask: 36, info: 34 }

/** Colours where they are wanted: words say the same without them. */
export function paint(hasColour: boolean): Paint {
  const put = (code: number, text: string) => (hasColour ? `\u001b[${code}m${text}\u001b[0m` : text)
  return {
    strong: (text) => put(1, text),
    quiet: (text) => put(2, text),
    severity: (severity, text) => put(codes[severity], text),
  }
}

/** Findings for a person at a terminal: by notice, then by subject, the weightiest first. */
export function findingsText(notices: readonly Notice[], findings: readonly Finding[], colours: Paint): string {
  return notices
    .map((notice) =>
      ofNotice(
        notice,
        findings.filter((one) => one.notice === notice.id),
        colours,
      ),
    )
    .join('\n\n')
}

function ofNotice({ id, title }: Notice, findings: readonly Finding[], colours: Paint): string {
  const families = ruleFamilies.flatMap(({ heading, rules }) => {
    const ids = new Set(rules.map((rule) => rule.id))
    const found = findings.filter((one) => ids.has(one.id))
    return found.length === 0 ? [] : [[colours.strong(heading), ...found.map((one) => sayFinding(one, colours))].join('\n')]
  })
  return [colours.strong(`${harmless(title)} (${id}): ${sayCounts(findings)}`), ...families].join('\n\n')
}

function sayFinding({ id, severity, path, message, fix, source }: Finding, colours: Paint): string {
  return [
    `  ${colours.severity(severity, severityNames[severity].one)}  ${harmless(message)}`,
    `    ${harmless(fix)}`,
    colours.quiet(`    ${harmless(path)} · ${id} · ${source}`),
  ].join('\n')
}
