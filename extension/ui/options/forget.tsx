import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { forgetAll } from '../../settings/forget-all.ts'
import { own } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { goToPart } from './section.tsx'

/** Everything forgotten, once the person has said twice that they want it. */
export function Forget({ say }: { readonly say: (what: string) => void }) {
  const isAsked = useSignal(false)
  const end = () => {
    isAsked.value = false
    goToPart('move')
  }
  const forget = async () => {
    await forgetAll(own('sites') ?? [])
    say(words.forgotten)
    end()
  }
  if (isAsked.value) return <Question yes={() => void forget()} no={end} />
  return (
    <button
      type="button"
      onClick={() => {
        isAsked.value = true
      }}
    >
      {words.forgetAll}
    </button>
  )
}

/** The button that was pressed has gone: the focus is on what is asked, so that it is heard. */
function Question({ yes, no }: { readonly yes: () => void; readonly no: () => void }) {
  const asked = useRef<HTMLParagraphElement>(null)
  useEffect(() => asked.current?.focus(), [])
  return (
    <div class="caution">
      <p ref={asked} tabIndex={-1}>
        {words.forgetAllHelp}
      </p>
      <p class="buttons">
        <button type="button" onClick={yes}>
          {words.forgetAllSure}
        </button>
        <button type="button" onClick={no}>
          {words.forgetAllNo}
        </button>
      </p>
    </div>
  )
}
