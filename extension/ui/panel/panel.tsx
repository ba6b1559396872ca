import { useEffect, useRef } from 'preact/hooks'
import { page } from '../model.ts'
import { Amiss } from '../parts/amiss.tsx'
import { hostOf } from '../site-switch.ts'
import { panelWords as words } from '../words/panel.ts'
import { PageView } from './page-view.tsx'
import { ParentView } from './parent-view.tsx'
import { RequestView } from './request-view.tsx'
import { ShareView } from './share-view.tsx'
import { type View, view } from './view.ts'

const views = { page: PageView, share: ShareView, parent: ParentView, request: RequestView } as const

/** The panel: the page's flags, and the questions that a member of staff has about them. */
export function Panel() {
  const shown = view.value
  const Shown = views[shown]
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever chose a view hears and sees where they now are; at the opening the browser decides.
  useEffect(() => {
    let before = view.value
    return view.subscribe((now) => {
      if (now !== before) requestAnimationFrame(() => heading.current?.focus())
      before = now
    })
  }, [])
  const pattern = page.value?.pattern ?? null
  return (
    <>
      <header class="top">
        <h1>{words.title}</h1>
        {pattern === null ? null : <p class="quiet">{hostOf(pattern)}</p>}
      </header>
      <Amiss />
      <nav aria-label={words.viewsName} class="views">
        {(Object.keys(views) as View[]).map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === shown ? 'page' : undefined}
            onClick={() => {
              view.value = one
            }}
          >
            {words.views[one]}
          </button>
        ))}
      </nav>
      <h2 ref={heading} tabIndex={-1} class="view-title">
        {words.views[shown]}
      </h2>
      <Shown />
    </>
  )
}
