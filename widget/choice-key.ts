/** Where a reader's own choice of language and level stands, for this tab alone. */
export const choiceKey = 'fieldnote'
