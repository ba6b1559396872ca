/** What our scripts in one frame leave for each other, in a world of their own that no page can see into. */
export interface Veiled {
  fieldnoteVeiled?: true
  fieldnoteCover?: () => void
}

/** Starts the covers of a page that begins under the veil: now, or as soon as the script that has them comes. */
export function coverUnderVeil(): void {
  const here = globalThis as Veiled
  here.fieldnoteVeiled = true
  here.fieldnoteCover?.()
}
