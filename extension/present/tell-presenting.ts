import type { Presenting } from '../settings/settings.ts'
import { showBanner } from './banner.ts'
import { presentingStrings } from './strings.ts'
import { watchFrames } from './watch-frames.ts'

/** The banner of a page that is covered: until when, which parts are not, and shortly before the end that it comes. */
export interface Telling {
  /** Tells of another end, in ms since 1970. */
  last(until: number): void
  /** Tells that the page shows its own title. */
  titleIsBare(): void
  /** Puts the banner above what the page has opened since. */
  raise(): void
  remove(): void
}

/** How long before the end it is told, in ms: who speaks to a meeting does not look at the clock. */
const warning = 120_000

export function tellPresenting({ what, until }: Presenting, bareFrames: () => Promise<number | undefined>): Telling {
  const lineUntil = (end: number) => (what === 'all' ? presentingStrings.bannerAll : presentingStrings.banner)(timeOf(end))
  let line = lineUntil(until)
  let elsewhere = ''
  let title = ''
  let ending: ReturnType<typeof setTimeout> | undefined
  const banner = showBanner(line)
  const others = watchFrames(bareFrames, (bare) => {
    elsewhere = bare > 0 ? presentingStrings.elsewhere : ''
    say()
  })

  function say() {
    banner.say(line + elsewhere + title)
  }

  function last(end: number) {
    clearTimeout(ending)
    line = lineUntil(end)
    ending = setTimeout(warn, end - Date.now() - warning, end)
    say()
  }

  function warn(end: number) {
    line = presentingStrings.ending(timeOf(end))
    banner.raise()
    say()
  }

  last(until)
  return {
    last,
    titleIsBare() {
      title = presentingStrings.titleIsBare
      say()
    },
    raise: banner.raise,
    remove() {
      clearTimeout(ending)
      others.stop()
      banner.remove()
    },
  }
}

function timeOf(moment: number): string {
  return new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}
