/** How many kinds of information a search found, of how many. */
export interface Found {
  readonly count: number
  readonly all: number
}

/** Shows of a notice only the items that mention every word, with their places in the contents; all of it for no words. */
export function findItems(notice: ParentNode, words: string): Found | undefined {
  const wanted = wordsOf(words)
  const items = [...notice.querySelectorAll<HTMLElement>('.item')]
  const found = new Set(items.filter((item) => wanted.every((word) => textOf(item).includes(word))))
  for (const item of items) item.hidden = !found.has(item)
  for (const part of notice.querySelectorAll<HTMLElement>('#all, #changes, .published')) part.hidden = wanted.length > 0
  for (const link of notice.querySelectorAll<HTMLAnchorElement>('nav a')) {
    const target = notice.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}"]`)
    const place = link.closest('li')
    if (place) place.hidden = target?.hidden === true
  }
  return wanted.length === 0 ? undefined : { count: found.size, all: items.length }
}

function wordsOf(text: string): string[] {
  return plain(text).split(' ').filter(Boolean)
}

function textOf(item: HTMLElement): string {
  return plain(item.textContent ?? '')
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}
