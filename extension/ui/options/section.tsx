import type { ComponentChildren } from 'preact'
import type { OptionsPart } from '../open-options.ts'
import { optionsWords as words } from '../words/options.ts'

interface SectionProps {
  readonly id: OptionsPart | 'permissions'
  readonly children: ComponentChildren
}

/** Gives the focus to the heading of a part: what was pressed there has gone. */
export function goToPart(id: OptionsPart): void {
  document.getElementById(`${id}-title`)?.focus()
}

/** One part of the options page, under the heading to which its address leads. */
export function Section({ id, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {words.parts[id]}
      </h2>
      {children}
    </section>
  )
}
