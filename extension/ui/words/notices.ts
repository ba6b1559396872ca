/** Words about the notices that are in use. */
export const noticeWords = {
  version: (version: string) => `Version ${version}.`,
  published: (day: string) => `Published ${day}.`,
  publishedUndated: 'Published without a date.',
  review: (day: string) => `Due for review ${day}.`,
  reviewUnknown: 'It does not say when it is reviewed.',
  overdue: (day: string) => `Its review was due on ${day}.`,
  draft: 'A draft.',
  superseded: 'A newer version has replaced it.',
  fromBuiltIn: 'From the built-in list, as published.',
  fromFile: 'From a file on this device.',
  fromPolicy: 'Given by your school.',
  lastGood: 'What your school gives now cannot be read, so the last good version stays in use.',
  onlyFor: (school: string) => `If you do not work at ${school}, this is not your school’s notice.`,
  someUnused: 'A notice that was chosen or given is not in use.',
} as const
