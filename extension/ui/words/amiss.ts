/** What each page of the extension says where something went wrong that has no place of its own. */
export const amissWords = {
  unread: 'Fieldnote could not read its settings. Close this and open it again; if it stays so, restart the browser.',
  undone: 'That did not work. Try again; if it stays so, restart the browser.',
  newer: 'That was not kept: a newer version of Fieldnote wrote your settings. Update this one first.',
} as const
