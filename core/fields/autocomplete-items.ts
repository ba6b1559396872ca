import type { ItemId } from '../law/data-items.ts'

/** What the tokens of `autocomplete` say of a field (HTML, "Autofill field names"): all of it personal, none of it special. */
const items: Readonly<Record<string, ItemId>> = {
  name: 'name',
  'honorific-prefix': 'title',
  'given-name': 'name',
  'additional-name': 'name',
  'family-name': 'name',
  'honorific-suffix': 'title',
  nickname: 'preferred-name',
  username: 'account',
  'new-password': 'account',
  'current-password': 'account',
  'one-time-code': 'account',
  'organization-title': 'job-title',
  organization: 'job-title',
  'street-address': 'address',
  'address-line1': 'address',
  'address-line2': 'address',
  'address-line3': 'address',
  'address-level4': 'address',
  'address-level3': 'address',
  'address-level2': 'address',
  'address-level1': 'address',
  country: 'address',
  'country-name': 'address',
  'postal-code': 'address',
  'cc-name': 'financial',
  'cc-given-name': 'financial',
  'cc-additional-name': 'financial',
  'cc-family-name': 'financial',
  'cc-number': 'financial',
  'cc-exp': 'financial',
  'cc-exp-month': 'financial',
  'cc-exp-year': 'financial',
  'cc-csc': 'financial',
  'cc-type': 'financial',
  language: 'first-language',
  bday: 'date-of-birth',
  'bday-day': 'date-of-birth',
  'bday-month': 'date-of-birth',
  'bday-year': 'date-of-birth',
  sex: 'sex',
  photo: 'photo',
  tel: 'contact-phone',
  'tel-country-code': 'contact-phone',
  'tel-national': 'contact-phone',
  'tel-area-code': 'contact-phone',
  'tel-local': 'contact-phone',
  'tel-extension': 'contact-phone',
  email: 'contact-email',
}

/** The item that a field's `autocomplete` tokens name; the field name is the last of them that is one. */
export function autocompleteItem(tokens: string): ItemId | null {
  if (tokens === '') return null
  for (const token of tokens.split(' ').reverse()) {
    if (Object.hasOwn(items, token)) return items[token] ?? null
  }
  return null
}
