/** Frames come with their page, then one by one; they are asked about once it is quiet for so long, in ms. */
const quiet = 200

/** Asks how many frames are shown and not covered, each time that frames have come or gone. */
export function watchFrames(ask: () => Promise<number | undefined>, told: (bare: number) => void): { stop(): void } {
  const life = new AbortController()
  let known = 0
  let due: ReturnType<typeof setTimeout> | undefined

  function askSoon() {
    clearTimeout(due)
    due = setTimeout(async () => {
      known = window.length
      const bare = known === 0 ? 0 : await ask()
      if (bare !== undefined && !life.signal.aborted) told(bare)
    }, quiet)
  }

  const { signal } = life
  document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && askSoon(), { capture: true, signal })
  const look = setInterval(() => window.length !== known && askSoon(), 1000)
  if (window.length > 0) askSoon()
  return {
    stop() {
      life.abort()
      clearTimeout(due)
      clearInterval(look)
    },
  }
}
