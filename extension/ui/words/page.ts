/** What popup and panel both say of the page in front. */
export const pageWords = {
  starting: 'Looking at the page.',
  nothing: (fields: number) =>
    fields === 0
      ? 'No fields found on this page yet.'
      : `Nothing flagged among ${fields === 1 ? 'one field' : `${fields} fields`} of this page. Fieldnote does not know every field.`,
  hidden: (count: number) =>
    count === 1
      ? 'The page has hidden one of the flags. It is listed here.'
      : `The page has hidden ${count} of the flags. They are listed here.`,
} as const
