import type { CardContent } from './card.ts'
import { drawCard, drawPlainCard } from './card.ts'
import type { Mark } from './mark.ts'

/** The one open card of a frame. */
export interface OpenCard {
  /** Opens the card of a mark, or closes it if it is open. */
  toggle(mark: Mark, title: string, content: Promise<CardContent | null>, words: { loading: string; noAnswer: string }): void
  close(): void
}

export function createOpenCard(): OpenCard {
  let open: { readonly mark: Mark; card: HTMLElement; readonly back: Element | null } | null = null

  function close() {
    if (open === null) return
    const { mark, card, back } = open
    open = null
    const hadFocus = card.matches(':focus-within, :focus')
    card.remove()
    mark.button?.setAttribute('aria-expanded', 'false')
    if (hadFocus && back instanceof HTMLElement && back.isConnected) back.focus()
    document.removeEventListener('keydown', onKey, { capture: true })
    document.removeEventListener('pointerdown', onPress, { capture: true })
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.preventDefault()
    event.stopImmediatePropagation()
    close()
  }

  function onPress(event: Event) {
    if (event.isTrusted && event.target !== open?.mark.layer?.host) close()
  }

  function put(mark: Mark, card: HTMLElement) {
    card.setAttribute('popover', 'manual')
    mark.layer?.ground.append(card)
    card.showPopover()
    if (mark.button !== null) beside(mark.button.getBoundingClientRect(), card)
  }

  async function fill(mark: Mark, title: string, content: Promise<CardContent | null>, noAnswer: string) {
    const told = await content.catch(() => null)
    if (open?.mark !== mark) return
    const hadFocus = open.card.matches(':focus-within, :focus')
    const next = told === null ? drawPlainCard(title, noAnswer, close) : drawCard(told, close)
    open.card.remove()
    open.card = next
    put(mark, next)
    if (hadFocus) next.focus({ preventScroll: true })
  }

  return {
    close,
    toggle(mark, title, content, words) {
      const same = open?.mark === mark
      close()
      if (same || mark.button === null) return
      const byKey = mark.button.matches(':focus')
      const card = drawPlainCard(title, words.loading, close)
      open = { mark, card, back: byKey ? mark.button : null }
      put(mark, card)
      mark.button.setAttribute('aria-expanded', 'true')
      if (byKey) card.focus({ preventScroll: true })
      document.addEventListener('keydown', onKey, { capture: true })
      document.addEventListener('pointerdown', onPress, { capture: true })
      void fill(mark, title, content, words.noAnswer)
    },
  }
}

/** Puts a card below its mark, or above where there is more room, and wholly within the view. */
function beside(mark: DOMRect, card: HTMLElement) {
  const { width, height } = card.getBoundingClientRect()
  const room = 8
  const below = window.innerHeight - mark.bottom
  const top = below >= height + room || below >= mark.top ? mark.bottom + 6 : mark.top - height - 6
  card.style.left = `${Math.max(room, Math.min(mark.left, window.innerWidth - width - room))}px`
  card.style.top = `${Math.max(room, Math.min(top, window.innerHeight - height - room))}px`
}
