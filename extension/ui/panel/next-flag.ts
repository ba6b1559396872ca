import type { Listed } from '../model.ts'

/** What makes a flag the same flag when the page has been read anew: its number may be another's by then. */
export function flagId({ frameId, item, words }: Listed): string {
  return `${frameId} ${item} ${words}`
}

/** Flags with the key of each: its id and which of those with one id, on which page. What is begun for a flag stays with it while a page is drawn anew, and goes with the page. */
export function keyed(finds: readonly Listed[], tabId: number | null): readonly { readonly key: string; readonly find: Listed }[] {
  const times = new Map<string, number>()
  return finds.map((find) => {
    const id = flagId(find)
    const at = times.get(id) ?? 0
    times.set(id, at + 1)
    return { key: `${tabId} ${id} ${at}`, find }
  })
}

/** The flag that is to have the focus: which of those with one id. Null once the person has gone on by themselves. */
let wanted: { readonly id: string; readonly at: number } | null = null

/** Gives the focus to the flag after one that is going away, with all that are the same; else to the one before; else to the head of the view. */
export function goToNext(gone: Element): void {
  const own = idOf(gone)
  const all = flags()
  const place = all.indexOf(gone)
  const isOther = (flag: Element) => idOf(flag) !== own
  const next = all.slice(place).find(isOther) ?? all.slice(0, place).findLast(isOther)
  if (next === undefined) {
    document.querySelector<HTMLElement>('.view-title')?.focus()
    return
  }
  const id = idOf(next)
  wanted = { id, at: all.filter((flag) => idOf(flag) === id).indexOf(next) }
  const forget = () => {
    wanted = null
  }
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, forget, { once: true, capture: true })
  keepFocus()
}

/** After each change of the list, while a page is read anew: the flag may have been drawn again. */
export function keepFocus(): void {
  if (wanted === null) return
  const { id, at } = wanted
  const button = flags()
    .filter((flag) => idOf(flag) === id)
    [at]?.querySelector('button')
  button?.focus()
  // What was open above a flag that had the focus already has gone since.
  button?.scrollIntoView({ block: 'nearest' })
}

function flags(): Element[] {
  return [...document.querySelectorAll('.flag')]
}

function idOf(flag: Element): string {
  return flag.getAttribute('data-flag') ?? ''
}
