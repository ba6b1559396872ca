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

/** A notice's purposes and parties are worded for parents. At a member of staff's desk "your child" is somebody else's. */
const forStaff: readonly (readonly [RegExp, string])[] = [
  [/\byour child\b/g, 'the child'],
  [/\byou, the parents or carers\b/g, 'parents or carers'],
  [/\byour doctor\b/g, 'the family’s doctor'],
  [/\bkeep in touch with you\b/g, 'keep in touch with the family'],
  [/\breach you\b/g, 'reach the family'],
  [/\bwhat you can ask for\b/g, 'what a family can ask for'],
]

/** Words that were written for a parent, as a member of staff would say them. */
export function toStaff(text: string): string {
  return forStaff.reduce((said, [parent, staff]) => said.replace(parent, staff), text)
}
