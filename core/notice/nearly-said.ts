import type { Gap } from './notice.ts'

/** What a notice says that comes near to a thing on which it is silent, where its words are those of many notices. */
export type NearlySaid = 'most-required'

/**
 * The template of the Department for Education says that most of the information must be given and some may be, and so do most
 * schools after it. Of no question does that tell which; but a reader is told that much, since "does not say" would be less than it says.
 */
export function nearlySaid({ cites }: Gap): NearlySaid | null {
  const words = cites.map(({ quote }) => quote).join(' ')
  return mostRequired.test(words) ? 'most-required' : null
}

const mostRequired =
  /\b(?:majority|most)\b(?:(?!\bnot\b)[^.])*?\b(?:mandatory|compulsory|required)\b[^.]*?\b(?:voluntary|voluntarily|optional)\b/i
