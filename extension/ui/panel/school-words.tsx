import { SchoolWordList } from '../parts/school-word-list.tsx'
import { panelWords as words } from '../words/panel.ts'

/** The school's own words, where a missing flag is noticed. */
export function SchoolWords() {
  return (
    <details class="fold">
      <summary>{words.ownWords}</summary>
      <SchoolWordList />
    </details>
  )
}
