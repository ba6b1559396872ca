import { useEffect } from 'preact/hooks'
import { kept } from '../model.ts'
import { Amiss } from '../parts/amiss.tsx'
import { Loading } from '../parts/loading.tsx'
import { RoleChoice } from '../parts/role-choice.tsx'
import { SchoolWordList } from '../parts/school-word-list.tsx'
import { optionsWords as words } from '../words/options.ts'
import { Diagnostics } from './diagnostics.tsx'
import { Flags } from './flags.tsx'
import { Languages } from './languages.tsx'
import { Move } from './move.tsx'
import { Notices } from './notices.tsx'
import { Permissions } from './permissions.tsx'
import { Policy } from './policy.tsx'
import { PresentingSettings } from './presenting-settings.tsx'
import { Section } from './section.tsx'
import { Sites } from './sites.tsx'

/** The options page: everything that can be set, with who decided it. */
export function Options() {
  const now = kept.value
  return (
    <div class="options">
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <Amiss />
      {now === null ? <Loading /> : <Parts />}
    </div>
  )
}

function Parts() {
  // The part to which the address leads is there only once the settings have been read.
  useEffect(() => {
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  return (
    <>
      <nav aria-label={words.contents}>
        <ul>
          {Object.entries(words.parts).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="parts">
        <Section id="role">
          <RoleChoice id="role-choice" />
        </Section>
        <Sites />
        <Notices />
        <Flags />
        <Section id="words">
          <SchoolWordList />
        </Section>
        <PresentingSettings />
        <Languages />
        <Move />
        <Policy />
        <Diagnostics />
        <Permissions />
      </div>
    </>
  )
}
