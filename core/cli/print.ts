/** Prints for a person to read. */
export function print(text: string): void {
  console.log(harmlessLines(text))
}

/** Tells a person something beside what is printed. */
export function tell(text: string): void {
  console.error(harmlessLines(text))
}

/** Words of a notice or a page could hold what a terminal obeys, or what turns a line round. */
export function harmless(words: string): string {
  return words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
}

function harmlessLines(text: string): string {
  return text.split('\n').map(harmless).join('\n')
}
