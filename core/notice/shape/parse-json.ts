/** The JSON of a file, whether or not an editor wrote a byte order mark before it; undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
