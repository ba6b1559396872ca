/** A whole sentence with its named places filled; a place that is not given stands as it was, so that a test sees it. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  const given = new Map(Object.entries(values))
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => given.get(name) ?? place)
}

/** A list as people of that language write it: all of them, or one of them. */
export function listOf(lang: string, parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { style: 'long', type }).format(parts)
}
