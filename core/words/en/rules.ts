import type { Levelled } from '../levelled.ts'

/** Beside a notice’s promise to share nothing without consent: ours, and not the notice’s. */
export const shareToProtect: Levelled = {
  brief: 'To keep a child safe, what is needed can be shared without consent.',
  child: 'To keep you safe, we can tell the people who need to know without asking you first.',
}

/**
 * Wordings of rules of English law, by their row in core/law, that stand in no list of sentences. A language that has none of its
 * own tells them in English.
 */
export const rules: Readonly<Record<string, Levelled>> = {
  'right-access': {
    brief: 'If you ask for a copy, the school must answer within one month. It is free.',
    plain:
      'If you ask for a copy, the school must answer within one month. It is free. If it is hard to do, the school can take two more months. It must tell you so.',
    child: 'If you ask to see it, the school has one month to answer.',
  },
  'right-complain': {
    brief: 'The school must make it easy to complain. It must write back within 30 days.',
    plain:
      'The school must make it easy to complain. Within 30 days it must say that it has your complaint. Then it must look into it and tell you what it finds.',
    child: 'If you tell the school that something is wrong, it must look into it.',
  },
  offenceMeaning: {
    brief: 'This is so for what someone is said to have done, too.',
    child: 'This goes for things that people say you did, too.',
  },
  shareToProtect,
}
