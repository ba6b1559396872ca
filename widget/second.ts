import type { secondScript } from './second-script.ts'

declare const __SECOND__: string | undefined

/** The address of this script; unknown where another script runs it or it was put together with others. */
const own = (document.currentScript as HTMLScriptElement | null)?.src

/** Brings what opens notes and explains faults: it lies beside the notice, else beside this script. */
export async function second(notice: URL | string): Promise<typeof secondScript> {
  if (typeof __SECOND__ === 'undefined') return (await import('./second-script.ts')).secondScript
  const at = async (base: URL | string) => import(/* @vite-ignore */ new URL(__SECOND__, new URL(base, document.baseURI)).href)
  return (await at(notice).catch(() => at(own || notice))).secondScript
}
