import type { ItemId } from '../law/data-items.ts'

/** What the field names of `autocomplete` say (HTML, "Autofill"): all of it personal, none of it special. The first that fits counts. */
const items: readonly (readonly [fieldName: RegExp, item: ItemId])[] = [
  [/^cc-/, 'financial'],
  [/^(street|address|postal|country)/, 'address'],
  [/^tel/, 'contact-phone'],
  [/^email$/, 'contact-email'],
  [/^bday/, 'date-of-birth'],
  [/^(username|one-time-code)|-password$/, 'account'],
  [/^nickname$/, 'preferred-name'],
  [/^honorific/, 'title'],
  [/name$/, 'name'],
  [/^organization/, 'job-title'],
  [/^sex$/, 'sex'],
  [/^language$/, 'first-language'],
  [/^photo$/, 'photo'],
]

/** The item that a field's `autocomplete` tokens name; the field name stands last among them. */
export function autocompleteItem(tokens: string): ItemId | null {
  if (tokens === '') return null
  for (const token of tokens.split(' ').reverse()) {
    for (const [fieldName, item] of items) if (fieldName.test(token)) return item
  }
  return null
}
