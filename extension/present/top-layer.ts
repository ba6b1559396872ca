import type { Root } from '../page/roots.ts'

const mayOpen = 'dialog, [popover]'
const isOpen = ':modal, :popover-open'

/** What a page shows above all else, in the browser's top layer: dialogs, popovers, and what fills the screen. */
export interface TopLayer {
  readonly open: readonly Element[]
  /** Looks again for what may open. */
  refresh(): void
  /** Whether other things stand in it than when it was last looked at. */
  hasChanged(): boolean
}

/** Looked at in each frame, since pages can keep the browser's events of it from us. */
export function followTopLayer(roots: () => readonly Root[]): TopLayer {
  let known: readonly Element[] = []
  let open: readonly Element[] = []
  let fullScreens: readonly DocumentOrShadowRoot[] = []

  function now(): readonly Element[] {
    const full = fullScreens.flatMap(({ fullscreenElement }) => fullscreenElement ?? [])
    return [...new Set([...known.filter((one) => one.matches(isOpen)), ...full])]
  }

  return {
    get open() {
      return open
    },
    refresh() {
      fullScreens = roots()
      known = roots().flatMap((root) => [...root.querySelectorAll(mayOpen)])
    },
    hasChanged() {
      const before = open
      open = now()
      return open.length !== before.length || open.some((one, at) => one !== before[at])
    },
  }
}
