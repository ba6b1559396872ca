import type { SheetEdition } from '../core/formats/note-sheet.ts'
import type { Level } from '../core/notice/notice.ts'
import { chooseEdition } from './choose-edition.ts'
import { disclosure } from './disclosure.ts'
import { make } from './dom.ts'
import type { FormNotes } from './form-notes.ts'
import { keepCopy } from './keep-copy.ts'
import type { Mark } from './mark.ts'
import { versionOf } from './notice-version.ts'
import { guarded } from './report.ts'
import type { WholeEdition } from './whole-edition.ts'
import { chosen } from './wished-edition.ts'
import { wordsOf } from './words-of.ts'

/** What stands last in an opened note: how it can be read otherwise, what can be kept of it, which notice it is, and the way out. */
export function noteFoot(edition: WholeEdition, form: FormNotes, mark: Mark, close: () => void): HTMLElement[] {
  const { strings } = edition
  const foot = editionsOf(edition, form, mark)
  if (strings.draft && isDraft(edition)) foot.push(make('p', 'draft', strings.draft))
  if (mark.saying.everything) {
    foot.push(make('p', 'version', ...wordsOf(versionOf(edition))))
    if (form.owner.hasAttribute('receipt')) foot.push(make('p', 'receipt', strings.receipt))
    foot.push(actButton(strings.copy, () => keepCopy(form, edition)))
  }
  foot.push(actButton(strings.close, close))
  return foot
}

/** Other languages and reading levels. */
function editionsOf(edition: WholeEdition, form: FormNotes, mark: Mark): HTMLElement[] {
  const { sheet, strings } = edition
  const { editions, lang, level } = sheet
  const choose = (words: string, to: { lang: string; level: Level }, isNow: boolean) => {
    const choice = actButton(words, () => chooseEdition(form.owner, to, mark.anchor))
    choice.setAttribute('aria-pressed', String(isNow))
    return choice
  }
  const languages = [...new Map(editions.map((one) => [one.lang, one])).values()]
  const inLanguages = languages.map((one) => {
    const same = editions.find((other) => other.lang === one.lang && other.level === level) ?? one
    const choice = choose(one.name, same, one.lang === lang)
    choice.lang = one.lang
    return choice
  })
  const inLevels = editions.filter((one) => one.lang === lang).map((one) => choose(strings[one.level], one, one.level === level))
  const groups = [inLanguages.length > 1 && row(strings.language, inLanguages), inLevels.length > 1 && row(strings.level, inLevels)].filter(
    (group) => group !== false,
  )
  if (!groups.length) return []
  const summary = inLanguages.length > 1 ? strings.language : strings.level
  const choices = disclosure('editions', summary, (into) => into.append(...groups))
  choices.firstElementChild?.append(...languages.filter((one) => one.lang !== lang).flatMap((one) => [' ', ownName(one)]))
  return isMissed(edition) ? [make('p', 'silent', strings.notLoaded), choices] : [choices]
}

/** Whether someone has chosen another edition, which did not come. */
function isMissed({ sheet }: WholeEdition): boolean {
  const [lang, level] = chosen() ?? []
  const isIt = (one: { lang: string; level: Level }) => one.lang === lang && one.level === level
  return sheet.editions.some(isIt) && !isIt(sheet)
}

/**
 * Who does not read the language of the note sees theirs by its own name. It is heard when the choice is open: a summary is spoken
 * in one voice, that of the note.
 */
function ownName({ name, lang }: SheetEdition): HTMLElement {
  const own = make('span', '', name)
  own.lang = lang
  own.dir = 'auto'
  own.setAttribute('aria-hidden', 'true')
  return own
}

function isDraft({ sheet }: WholeEdition): boolean {
  return sheet.editions.some(({ lang, draft }) => lang === sheet.lang && draft)
}

function row(label: string, choices: readonly HTMLElement[]): HTMLElement {
  const group = make('div', 'choices', ...choices)
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', label)
  return group
}

/** A button in a note. */
export function actButton(words: string, act: () => void): HTMLButtonElement {
  const element = make('button', 'act', words)
  element.type = 'button'
  element.dir = 'auto'
  element.addEventListener('click', guarded(act))
  return element
}
