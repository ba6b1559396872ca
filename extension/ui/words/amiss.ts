/** What the pages of the extension have in common to say of what went wrong. */
export const amissWords = {
  refused:
    'The browser’s question was answered with no, so nothing was changed. If the browser asked nothing, ask your IT staff whether a policy forbids it.',
  unread: 'Fieldnote could not read its settings. Close this and open it again; if it stays so, restart the browser.',
  undone: 'That did not work. Try again; if it stays so, restart the browser.',
  isOld:
    'A newer version of Fieldnote wrote your settings. Until this one is updated, the defaults hold and nothing that you change is saved.',
  newer: 'That was not kept: update Fieldnote first.',
} as const
