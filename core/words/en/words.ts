import type { Words } from '../words.ts'
import { article9Items } from './items/article-9.ts'
import { careAndNeedItems } from './items/care-and-need.ts'
import { familyItems } from './items/family.ts'
import { safeguardingItems } from './items/safeguarding.ts'
import { schoolLifeItems } from './items/school-life.ts'
import { staffItems } from './items/staff.ts'
import { parties } from './parties.ts'
import { phrases } from './phrases.ts'
import { purposes } from './purposes.ts'
import { roles } from './roles.ts'
import { rules } from './rules.ts'

const addressLine = {
  brief: 'If someone must not know where you live, tell the school before you write it.',
  child: 'If someone must not know where you live, tell a grown-up at school first.',
}

const contactLine = {
  brief: 'If someone must not know how to reach you, tell the school before you write it.',
  child: 'If someone must not know how to reach you, tell a grown-up at school first.',
}

/** English, from which every other language is made and which counts. */
export const english: Words = {
  lang: 'en',
  dir: 'ltr',
  name: 'English',
  status: { is: 'original' },
  draftLine: '',
  items: { ...familyItems, ...schoolLifeItems, ...staffItems, ...article9Items, ...safeguardingItems, ...careAndNeedItems },
  purposes,
  parties,
  roles,
  headings: {
    what: 'What this is',
    purposes: 'Why we ask',
    provision: 'Must you answer?',
    safety: 'To keep you safe',
    handlers: 'Who sees it',
    recipients: 'Where it may go',
    class: 'What kind of fact',
    basis: 'The legal reason',
    condition: 'The extra legal reason',
    sources: 'Where it comes from',
    retention: 'How long it is kept',
    sharing: 'Why it is shared',
    onward: 'Where it may go next',
    security: 'How it is kept safe',
    decisions: 'What a computer decides',
    rights: 'What you can ask for',
    complaint: 'If you are unhappy with how it is used',
    contact: 'Who to ask',
    handling: 'How to look after it',
  },
  phrases,
  rules,
  safety: {
    address: addressLine,
    'confidential-address': addressLine,
    'home-local-authority': addressLine,
    'contact-details': contactLine,
    'contact-phone': contactLine,
    'contact-email': contactLine,
    'emergency-contact': contactLine,
  },
}
