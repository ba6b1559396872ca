/** Headings and lines of a card that core's words for staff do not have. */
export const cardWords = {
  why: 'The notice on why it is held',
  from: 'The notice on where it comes from',
  kept: 'The notice on how long it is kept',
  basis: 'The notice on its legal reason',
  noNotice: 'No notice is chosen, so this speaks for law and guidance alone. Choose your school’s notice in the options.',
  ofNotice: (title: string, published: string) => `Notice: “${title}”, ${published}.`,
  dated: (on: string) => `published ${on}`,
  undated: 'which carries no date',
  builtIn: (school: string) => `As published by ${school}. If you work elsewhere it is not your school’s notice.`,
} as const
