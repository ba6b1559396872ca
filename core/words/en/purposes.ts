import type { PurposeId } from '../../notice/catalogue-ids.ts'
import type { EnglishLevels } from './english.ts'

/** Why data is used, as words that follow "to": "to keep your child safe". */
export const purposes: Readonly<Record<PurposeId, EnglishLevels & { readonly again?: string }>> = {
  support: { again: 'support them', brief: 'support your child', plain: 'give your child the help that they need', child: 'help you' },
  'keep-safe': { again: 'keep them safe', brief: 'keep your child safe', plain: 'keep your child safe from harm', child: 'keep you safe' },
  'monitor-progress': {
    again: 'see how they are getting on',
    brief: 'see how your child is getting on',
    plain: 'see how well your child is learning and getting on',
    child: 'see how you are getting on',
  },
  'pastoral-care': {
    again: 'care for them day to day',
    brief: 'care for your child day to day',
    plain: 'care for your child day to day and listen to them',
    child: 'look after you each day',
  },
  welfare: {
    again: 'look out for their well-being',
    brief: "look out for your child's well-being",
    plain: "look out for your child's health, safety and well-being",
    child: 'check that you are well',
  },
  'right-service': {
    again: 'give them the right help',
    brief: 'give your child the right help',
    plain: 'make sure that your child gets the right kind of help',
    child: 'give you the right help',
  },
  teaching: { again: 'teach them', brief: 'teach your child', plain: 'teach your child and plan their lessons', child: 'teach you' },
  'sen-support': {
    again: 'help them with extra needs',
    brief: 'help your child with extra needs',
    plain: 'help a child who finds it harder to learn than most',
    child: 'help you with things you find hard',
  },
  'health-care': {
    again: 'meet their health needs',
    brief: "meet your child's health needs",
    plain: "care for your child's health needs at school",
    child: 'help you stay well',
  },
  emergency: {
    brief: 'get help fast if something goes wrong',
    plain: 'reach you and get help fast if your child is ill or hurt',
    child: 'get help fast if you are hurt',
  },
  meals: {
    again: 'give them the right food',
    brief: 'give your child the right food',
    plain: 'give your child school meals that are safe for them',
    child: 'give you the right food',
  },
  travel: {
    again: 'get them to and from school',
    brief: 'get your child to and from school',
    plain: 'help your child get to school and home again',
    child: 'get you to school and home',
  },
  trips: {
    again: 'take them on trips and to clubs',
    brief: 'take your child on trips and to clubs',
    plain: 'run trips and clubs, and keep your child safe on them',
    child: 'take you on trips',
  },
  behaviour: {
    again: 'help them behave well',
    brief: 'help your child behave well',
    plain: 'help your child behave well and deal with it when things go wrong',
    child: 'help you behave well',
  },
  'attendance-check': {
    again: 'check that they are in school',
    brief: 'check that your child is in school',
    plain: 'check that your child is in school and find out if not',
    child: 'check that you are in school',
  },
  exams: {
    again: 'enter them for exams',
    brief: 'enter your child for exams',
    plain: 'enter your child for exams and give out the results',
    child: 'put you in for your exams',
  },
  transition: {
    again: 'help them move to a new class or school',
    brief: 'help your child move to a new class or school',
    plain: 'help your child settle when they move to a new class or school',
    child: 'help you when you move to a new class',
  },
  admissions: {
    brief: 'decide on and arrange a school place',
    plain: 'decide who gets a place and help your child start',
    child: 'find you a place at school',
  },
  'contact-home': {
    brief: 'keep in touch with you',
    plain: 'keep in touch with you about your child and the school',
    child: 'talk to your family',
  },
  payments: {
    brief: 'take and make payments',
    plain: 'take and make payments, such as for meals and trips',
    child: 'pay for things at school',
  },
  equality: { brief: 'treat all children fairly', plain: 'check that all children are treated fairly', child: 'treat everyone fairly' },
  'site-security': {
    brief: 'keep the school site safe',
    plain: 'keep the school, and all who come to it, safe',
    child: 'keep the school safe',
  },
  staffing: {
    brief: 'employ staff who are safe and fit for the job',
    plain: 'choose, pay and look after staff, and check that they are safe with children',
    child: 'have good people work here',
  },
  'service-quality': {
    brief: 'check how good our work is',
    plain: 'check how good our work is and do it better',
    child: 'check that we do a good job',
  },
  'policy-review': {
    brief: 'improve our rules for the care of children',
    plain: 'look at our rules for the care of children and improve them',
    child: 'make our rules better',
  },
  'complaints-handling': {
    brief: 'look into complaints',
    plain: 'look into complaints and put things right',
    child: 'put things right when they go wrong',
  },
  'work-for-school': {
    brief: 'do work for the school',
    plain: 'do work for the school that it has asked for',
    child: 'do a job for the school',
  },
  'legal-duty': { brief: 'do what the law tells us to do', plain: 'do what the law tells a school to do', child: 'do what the law says' },
  'statutory-returns': {
    brief: 'send the government the facts that it must have',
    plain: 'send the government the facts that the law asks for',
    child: 'tell the government what it must know',
  },
  'access-to-services': {
    again: 'help them get the services they need',
    brief: 'help your child get the services they need',
    plain: 'help your child get the right services, such as social care, health care or help to learn',
    child: 'get you the help you need',
  },
  'national-policy': {
    brief: 'make rules and plans for the country',
    plain: 'help the government make rules and plans for the whole country',
    child: 'make plans for the whole country',
  },
  'council-performance': {
    brief: 'see how well councils do their work',
    plain: 'see how well each council does its work for children',
    child: 'check how well councils do',
  },
  'allocate-funding': {
    brief: 'share out money for schools and care',
    plain: 'decide who gets money for schools and care, and pay it',
    child: 'share out money for schools',
  },
  'good-practice': {
    brief: 'find and spread what works well',
    plain: 'find what works well and help others to do the same',
    child: 'find out what works well',
  },
  research: { brief: 'do research', plain: 'do research, which means to find out new things', child: 'find out new things' },
  statistics: {
    brief: 'work out figures',
    plain: 'work out figures for many children at once',
    child: 'count things for the whole country',
  },
  advice: {
    brief: 'give advice and guidance',
    plain: 'give facts, advice and guidance that help children',
    child: 'give people good advice',
  },
}
