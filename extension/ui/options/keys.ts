import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'

export interface Key {
  readonly name?: string
  readonly description?: string | null
  readonly shortcut?: string
}

/** The keys as the browser has them now: a person, another extension or the browser may have changed or taken those that we suggest. */
export const keys = signal<readonly Key[]>([])

/** Reads the keys, and again whenever the person comes back from where they are set. */
export function useKeys(): readonly Key[] {
  useEffect(() => {
    const read = () => void browser.commands.getAll().then((all) => (keys.value = all))
    read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  return keys.value
}
