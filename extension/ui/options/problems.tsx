import type { Problem } from '../../../core/notice/notice.ts'
import { optionsWords as words } from '../words/options.ts'

/** As many as a person mends before trying again. */
const most = 10

/** What is wrong with a notice, each with its place and what to do. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <ul class="problems">
      {problems.slice(0, most).map(({ path, message, fix }) => (
        <li key={`${path} ${message}`}>
          {path === '' ? null : <code>{path}</code>} {message}. {fix}
        </li>
      ))}
      {problems.length > most ? <li>{words.noticeMore(problems.length - most)}</li> : null}
    </ul>
  )
}
