import type { NoteLine, NoteSheet } from './note-sheet.ts'

/** What can be pasted into the description of one question, where a form takes no script. */
export interface FormSentence {
  readonly title: string
  /** One sentence of the note, in plain text. */
  readonly sentence: string
  /** Address of the item in the full notice, relative to the folder. */
  readonly anchor: string
}

/**
 * One sentence and one address for each item: for Google Forms, Microsoft Forms and others where only text and a link are possible.
 * `ofAll` says that a line holds for all the information, and follows where that is so.
 */
export function formSentences(sheet: NoteSheet, ofAll: string): readonly FormSentence[] {
  return Object.values(sheet.notes).flatMap((note) => {
    if (note === undefined) return []
    const own = note.lines.find(isSaid)
    const said = own ?? sheet.general.find(isSaid) ?? note.lines.find(({ voice }) => voice === 'gloss')
    const scope = own === undefined && said !== undefined && sheet.general.includes(said) ? ` ${ofAll}` : ''
    const speaker = said?.attribution === undefined ? '' : ` (${said.attribution})`
    const sentence =
      said === undefined ? '' : `${said.heading}${/[.?!:]$/.test(said.heading) ? '' : ':'} ${oneLine(said.text)}${speaker}${scope}`
    return [{ title: oneLine(note.title), sentence, anchor: `${sheet.fullNotice}#${note.anchor}` }]
  })
}

/** The sentences as lines of three cells with tabs between them, which paste into any spreadsheet. */
export function formSentenceLines(sentences: readonly FormSentence[]): string {
  return sentences.map(({ title, sentence, anchor }) => `${[title, sentence, anchor].map(oneLine).join('\t')}\n`).join('')
}

function isSaid({ aspect, silent }: NoteLine): boolean {
  return aspect === 'purposes' && silent !== true
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
