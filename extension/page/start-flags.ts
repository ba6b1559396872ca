import { browser } from 'wxt/browser'
import { isEditor } from '../../core/page/frames.ts'
import { askBackground } from '../ask-background.ts'
import { type Answers, isOurPage, readToPage, type ToPage } from '../messages.ts'
import { ownAddress } from '../own-address.ts'
import { contentThere } from './content-there.ts'
import { type Asking, type Flags, showFlags } from './show-flags.ts'

/** Starts the flags of this frame, once; asks what to flag, and stops where the site is switched off. */
export function startFlags(): void {
  const here = globalThis as { fieldnote?: true }
  // An element of the page that has this name stands here too.
  if (here.fieldnote === true) return
  here.fieldnote = true
  let flags: Flags | null = null
  let known = ''
  let turn = 0
  const content = contentThere()
  const atRest = content.then(pageAtRest)

  async function begin(): Promise<void> {
    const mine = ++turn
    const [answer] = await Promise.all([askBackground({ type: 'hello' }), content])
    if (mine !== turn) return
    // What a rich-text editor writes into is an answer; the page around it has the field.
    const config = isAnswer() ? null : answer
    const now = JSON.stringify(config ?? null)
    if (now === known) {
      flags?.recount()
      return
    }
    known = now
    flags?.remove()
    flags = config ? showFlags(Object.freeze(config), ask, atRest) : null
    if (!config) await askBackground(left)
  }

  browser.runtime.onMessage.addListener((json: unknown, sender, answer: (value: unknown) => void) => {
    const message = isOurPage(sender, browser.runtime.id, ownAddress('/')) ? readToPage(json) : null
    if (message === null) return false
    if (message.type === 'again') void begin()
    else answer(flags === null ? null : answerFrom(flags, message))
    return false
  })
  window.addEventListener('pagehide', () => void askBackground(left))
  // While the page was kept for the way back, anything may have been set anew.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void begin())
  void begin()
}

/** Nothing is drawn while the page is still setting itself up: until it has loaded, or some time after its content, in ms. */
const patience = 100

function pageAtRest(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((done) => {
    window.addEventListener('load', () => done(), { once: true })
    setTimeout(done, patience)
  })
}

const left = { type: 'left', isPage: window === window.top } as const

function isAnswer(): boolean {
  return window !== window.top && document.body !== null && isEditor(document)
}

const ask: Asking = {
  found: (counts, hidden, newest, isPartial) => askBackground({ type: 'found', counts, hidden, newest, isPartial }),
  card: (items) => askBackground({ type: 'card', items }),
  copied: (items, way) => askBackground({ type: 'copied', items, way }),
}

function answerFrom(flags: Flags, message: Exclude<ToPage, { type: 'again' }>): Answers[keyof Answers] {
  switch (message.type) {
    case 'recount':
      return flags.recount()
    case 'share':
      return flags.share(message.marks)
    case 'report':
      return flags.report()
    case 'map':
      return flags.map()
    case 'jump':
      return flags.jump(message.find)
    case 'walk':
      return flags.walk(message.step, message.from)
    case 'announce':
      return flags.announce(message.counts, message.isPartial)
  }
}
