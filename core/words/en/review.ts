/** What the review of a form says to the person who runs it, in English. */
export const reviewStrings = {
  title: 'Fieldnote review: only you see this',
  counts: '{noted} of {all} questions have a note.',
  noted: 'Note: {item} ({id}).',
  uncovered: 'No note: the words match nothing that the notice covers. The link to the full notice stays.',
  unlabelled:
    'No note: in the page’s code no label belongs to this field. Give it one, <label for="ID">, which people who use a screen reader need too.',
  missing: 'No note: “{item}” is tied here, and the notice says nothing of it.',
  off: 'Left out by data-fieldnote="off".',
  because: 'Because of “{words}”.',
  tied: 'Because of {attribute}.',
  choice: 'The law leaves this to the family: offer “Prefer not to say” beside the answers, with the same weight.',
  twice: 'Another question has the same note: see that both ask for this.',
  fix: 'To tie a question by hand, add data-fieldnote="ITEM" to its field; to leave it out, data-fieldnote="off".',
  unasked: 'In the notice, and not asked on this form: {list}.',
} as const
