import { ruleFamilies } from '../../notice/check/check-notices.ts'
import type { Finding } from '../../notice/check/finding.ts'
import type { Notice } from '../../notice/notice.ts'
import { sayCounts, severities, severityNames, reportStrings as strings } from '../../words/en/findings.ts'
import { html, type SafeHtml } from './safe-html.ts'

const style = `:root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}
*{box-sizing:border-box}body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2}h2{margin-top:2.5rem;font-size:1.375rem;border-bottom:1px solid;padding-bottom:.25rem}
h3{margin:1.75rem 0 .5rem;font-size:1.125rem}
ul.counts{list-style:none;padding:0}ul.counts b{display:inline-block;min-width:6.5em}
article{margin:1rem 0;padding:.25rem 0 .25rem 1rem;border-left:.25rem solid;break-inside:avoid}
article.warning,article.ask{border-left-style:dashed}article.info{border-left-style:dotted}
article p{margin:.25rem 0}article .weight{font-weight:600}
article small{display:block;opacity:.85;overflow-wrap:anywhere}
a{color:inherit}footer{margin-top:3rem;border-top:1px solid;padding-top:1rem;font-size:.9375rem}
@media print{body{max-width:none;padding:0}a{text-decoration:none}}`

/** A report that a head can read: what is missing first, each with what to write instead. One page, nothing fetched, no script. */
export function findingsPage(notices: readonly Notice[], findings: readonly Finding[], closing: readonly string[]): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${strings.title}</title>
<style>
${{ markup: style }}
</style>
</head>
<body>
<main>
<h1>${strings.title}</h1>
${notices.map((notice) =>
  ofNotice(
    notice,
    findings.filter((one) => one.notice === notice.id),
  ),
)}</main>
<footer>
${closing.map((line) => html`<p>${line}</p>\n`)}</footer>
</body>
</html>
`.markup
}

function ofNotice(notice: Notice, findings: readonly Finding[]): SafeHtml {
  return html`<section aria-labelledby="${notice.id}-title">
<h2 id="${notice.id}-title">${notice.title}</h2>
<p><strong>${sayCounts(findings)}.</strong></p>
${findings.length === 0 ? html`<p>${strings.nothing}</p>\n` : legend(findings)}${ruleFamilies.map(({ heading, rules }) => {
  const ids = new Set(rules.map(({ id }) => id))
  const found = findings.filter(({ id }) => ids.has(id))
  return found.length === 0 ? null : html`<h3>${heading}</h3>\n${found.map(oneFinding)}`
})}</section>
`
}

function legend(findings: readonly Finding[]): SafeHtml {
  const used = severities.filter((severity) => findings.some((one) => one.severity === severity))
  return html`<ul class="counts">
${used.map((severity) => html`<li><b>${severityNames[severity].many}</b> ${severityNames[severity].about}</li>\n`)}</ul>
`
}

function oneFinding({ id, severity, path, message, fix, source }: Finding): SafeHtml {
  return html`<article class="${severity}">
<p><span class="weight">${severityNames[severity].one}:</span> ${message}</p>
<p>${severity === 'ask' ? strings.toDo : strings.instead}: ${fix}</p>
<small>${strings.why}: ${source} · ${strings.place}: <code>${path}</code> · <code>${id}</code></small>
</article>
`
}
