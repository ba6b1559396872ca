/** What a starter leaves for the school to fill in, and other marks of a form that is not filled in: square brackets that are no Markdown link. */
export const blankPattern =
  /\[[^\]\n]{2,300}\](?!\()|<{1,2}(?:insert|school|name|add)[^>\n]{0,100}>{1,2}|\{\{[^}\n]{1,100}\}\}|\bX{3,}\b|\bTBC\b|_{4,}|\bINSERT\b[ A-Z]*/

/** Whether words are a blank of a starter that no one has filled in: "[postal address]". */
export function isBlank(words: string): boolean {
  return blankPattern.test(words)
}

/** The blanks in a text. */
export function blanksIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(blankPattern, 'g'))].map(([found]) => found)
}
