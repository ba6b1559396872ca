import type { EnglishItem } from '../english.ts'

/** Children in care, special needs, money and circumstance. */
export const careAndNeedItems = {
  'looked-after-status': {
    title: 'Looked after by a council',
    brief: 'Whether your child is in the care of a council.',
    plain: "Whether your child is in the care of a council: for instance with foster carers or in a children's home.",
    child: 'If the council looks after you.',
  },
  'looked-after-outcomes': {
    title: 'How a child in care is doing',
    brief: 'How a child in care is getting on.',
    plain: 'How a child in care is getting on: health, school, how they feel and whether they have been in trouble.',
    child: 'How you are getting on in care.',
  },
  'care-placement': {
    title: 'Where a child in care lives',
    brief: 'Where a child in care lives, and with whom.',
    plain: 'Where a child in care lives, and with whom, such as foster carers, family or a home.',
    child: 'Where you live in care.',
  },
  'personal-education-plan': {
    title: 'Personal education plan (PEP)',
    brief: 'A plan for the schooling of a child in care.',
    plain: 'A plan for the schooling of a child in care. It says what help they need to do well.',
    child: 'A plan to help you do well at school.',
  },
  'previously-looked-after': {
    title: 'Left care',
    brief: 'Whether your child was once in care and is now with a family for good.',
    plain: 'Whether your child was once in care and left it by a court order. They may be adopted or live with family.',
    child: 'If you used to be in care.',
  },
  adoption: {
    title: 'Adoption',
    brief: 'That a child is or will be adopted, and what a court said.',
    plain: 'That a child is or will be adopted, and the dates and choices of a court that go with it.',
    child: 'That you have a new family for good.',
  },
  'care-leaver-activity': {
    title: 'What a care leaver does',
    brief: 'Whether a young person who left care studies or works.',
    plain: 'Whether a young person who left care studies, trains, works or needs help to do so.',
    child: 'What you do now that you have left care.',
  },
  'care-leaver-accommodation': {
    title: 'Where a care leaver lives',
    brief: 'What kind of home a young person who left care has.',
    plain: 'What kind of home a young person who left care has, such as a flat or a room with a family.',
    child: 'Where you live now that you have left care.',
  },
  'sen-status': {
    title: 'Special educational needs',
    brief: 'Whether your child gets extra help to learn.',
    plain: 'Whether your child needs more help to learn than most, and what stage that help is at.',
    child: 'If you get extra help to learn.',
  },
  'sen-provision': {
    title: 'Extra help to learn',
    brief: 'What extra help your child gets to learn.',
    plain: 'What extra help your child gets to learn, who gives it, and how well it works.',
    child: 'The extra help you get to learn.',
  },
  'sen-views': {
    title: 'Views on extra help',
    brief: 'What you and your child think of the extra help.',
    plain: 'What you and your child hope for, and what you think of the extra help at school.',
    child: 'What you think about your extra help.',
  },
  ehcp: {
    title: 'Education, health and care plan',
    brief: 'A plan by the council for a child who needs a lot of help.',
    plain: 'A legal plan for a child who needs a lot of help. The council writes it. It says what help they must get.',
    child: 'A plan that says what help you must get.',
  },
  'pupil-premium': {
    title: 'Pupil premium',
    brief: 'Extra money that a school gets to help some children.',
    plain: 'Extra money that the state gives a school to help some children, such as those on low incomes or in care.',
    child: 'Extra money for your school to help you.',
  },
  'free-school-meals': {
    title: 'Free school meals',
    brief: 'Whether your child can have school meals for free.',
    plain: 'Whether your child can have school meals for free, as your family gets some kinds of help with money.',
    child: 'If you get free lunch at school.',
  },
  'universal-credit': {
    title: 'Benefits',
    brief: 'Whether your family gets help with money from the state.',
    plain: 'Whether your family gets help with money from the state, such as Universal Credit.',
    child: 'If your family gets help with money.',
  },
  bursary: {
    title: 'Help with school costs',
    brief: 'Money to help with the costs of school or college.',
    plain: 'Money to help a young person with the costs of school or college, and the facts that show they can have it.',
    child: 'Money to help you stay at school.',
  },
  'service-child': {
    title: 'Parent in the armed forces',
    brief: 'Whether a parent is or was in the armed forces.',
    plain: 'Whether a parent is, or in the last few years was, in the army, the navy or the air force.',
    child: 'If your mum or dad is in the army, navy or air force.',
  },
  'young-carer': {
    title: 'Young carer',
    brief: 'Whether your child helps to look after someone at home.',
    plain: 'Whether your child helps to look after someone in the family who is ill, disabled or needs care.',
    child: 'If you help to look after someone at home.',
  },
  'immigration-status': {
    title: 'Right to be in the UK',
    brief: 'Whether a person may live or work in the UK, and for how long.',
    plain: 'Whether a person may live or work in the UK, on what terms and for how long.',
    child: 'If you are allowed to live in this country.',
  },
  exclusion: {
    title: 'Suspension or exclusion',
    brief: 'Times when a school kept a child out, for days or for good.',
    plain: 'Times when a school kept a child out as a punishment, for some days or for good, and why.',
    child: 'When a school said that you must stay away.',
  },
  'prejudice-incident': {
    title: 'Bullying or hate',
    brief: 'A time when someone was picked on for who they are.',
    plain: 'A time when someone was picked on for their race, faith, health, sexuality or who they are.',
    child: 'A time when someone was mean because of who you are.',
  },
  bereavement: {
    title: 'Death of someone close',
    brief: 'That someone close to your child has died.',
    plain: 'That someone close to your child has died, so that staff know and can be kind.',
    child: 'That someone you love has died.',
  },
} as const satisfies Record<string, EnglishItem>
