import { page } from './model.ts'
import { switchOn } from './site-switch.ts'
export function Popup() {
  const state = page.value
  if (state === null) return <p>One moment.</p>
  return (
    <div>
      <p>
        {state.site} {state.finds.length}
      </p>
      {state.pattern && state.site === 'off' ? (
        <button type="button" onClick={() => switchOn([state.pattern as string])}>
          Turn on for this site
        </button>
      ) : null}
    </div>
  )
}
