import { isDay } from '../../law/dated.ts'
import type { TextForm } from './shape.ts'

interface Form {
  readonly pattern: RegExp
  /** What no pattern can say. */
  readonly isReal?: (text: string) => boolean
  readonly expected: string
  readonly fix: string
}

/** Every pattern is linear in the length of the text: none has a repeat within a repeat over the same letters. */
const forms: Readonly<Record<Exclude<TextForm, 'prose'>, Form>> = {
  id: {
    pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    expected: 'an id',
    fix: 'Use lower-case letters, digits and single hyphens, a letter first.',
  },
  lang: { pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/, expected: 'a language', fix: 'Write a language tag such as en-GB or pl.' },
  day: {
    pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    isReal: isDay,
    expected: 'a day',
    fix: 'Write the day as YYYY-MM-DD.',
  },
  sha256: { pattern: /^[0-9a-f]{64}$/, expected: 'a SHA-256', fix: 'Build the notice again.' },
  address: {
    pattern: /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s<>"'`\\{}|^]*)?$/,
    expected: 'a web address',
    fix: 'Write the whole address, beginning https://.',
  },
  email: {
    pattern: /^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    expected: 'an email address',
    fix: 'Write the address alone, such as office@school.example.',
  },
  phone: {
    pattern: /^\+?[0-9][0-9 ()-]{3,30}(?: ?(?:ext|x)\.? ?\d{1,6})?$/,
    expected: 'a telephone number',
    fix: 'Write digits and spaces alone.',
  },
}

/** What texts of a form follow, and what to say of one that does not; null for prose. */
export function textForm(form: TextForm): Form | null {
  return form === 'prose' ? null : forms[form]
}

/** Whether a text can stand under a name that every JavaScript object already has, such as `constructor`. */
export function isReservedName(id: string): boolean {
  return id in {}
}

// C0 controls but tab and newline, C1, and the controls that turn the direction of text: they can make a page read otherwise than it is.
// biome-ignore lint/suspicious/noControlCharactersInRegex: to find control characters is its purpose
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Whether a text holds an invisible character that can make it read as something else. */
export function holdsControls(text: string): boolean {
  return controls.test(text)
}
