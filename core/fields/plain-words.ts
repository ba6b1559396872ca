/** The words of a label as phrases are compared: letters and digits in lower case, one space between. */
export function plainWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
