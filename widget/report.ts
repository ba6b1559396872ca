/** What is wrong, and what to do, in words for the person who runs the site. */
export interface Failed {
  readonly what: string
  /** What becomes of the form meanwhile, after a space. */
  readonly so?: string
  readonly fix: string
}

/** One line on the console for the person who runs the site: what is wrong, what becomes of it, what to do. */
export function report({ what, so = '', fix }: Failed): void {
  console.error(`Fieldnote: ${what}${so} ${fix}`)
}

/** Part of a built folder is missing. */
export function notWhole(name: string): Failed {
  return { what: `${name} could not be fetched whole.`, fix: 'Serve a built folder from the form’s own site.' }
}

/** What opens notes did not come. */
export function secondMissing(): void {
  report(notWhole('the second script'))
}

/** A mistake of our own, said once for each place. */
export function fault(error: unknown): void {
  report({ what: `a fault of its own (${error}).`, fix: 'Tell the makers.' })
}

/** Keeps a mistake of ours from reaching the host's page: a listener that fails is reported once and does nothing. */
export function guarded<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  let failed = false
  return (...args) => {
    try {
      act(...args)
    } catch (error) {
      if (!failed) fault(error)
      failed = true
    }
  }
}
