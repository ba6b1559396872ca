import type { LexiconRow } from '../lexicon.ts'

/** Who the child and the family are, and how to reach them: personal data, not special. */
export const person: readonly LexiconRow[] = [
  {
    item: 'name',
    phrases: 'name, forename, firstname, surname, lastname, initial, full|first|last|middle|family|legal name',
    not: 'business domain visit file',
  },
  { item: 'name', role: 'weak', phrases: 'pupil, student, learner' },
  {
    item: 'preferred-name',
    phrases:
      'preferred|chosen|common name, preferred forename|surname, preferred first name, known as|by, know as, be called, likes called, nickname',
  },
  {
    item: 'former-name',
    phrases:
      'former|previous|maiden|other name, former|previous surname, previous last name, name|surname at birth, alias, previously known as',
  },
  { item: 'title', phrases: 'salutation, mr, mrs, preferred title' },
  { item: 'title', role: 'weak', phrases: 'title, prefix, suffix' },
  { item: 'date-of-birth', phrases: 'birth, birthday, birthdate, dob, born, date birth, due date, edd' },
  { item: 'age', phrases: 'age, how old' },
  { item: 'sex', phrases: 'sex, gender, male, female, boy, girl', not: 'education' },
  {
    item: 'address',
    phrases:
      'address, postcode, post code, zip, postal, street, house number|name, apartment, town, city, county, village, locality, residence, living|lives at, correspondence, date move, moving another|from, when move, child home',
    not: 'email mail ip web',
  },
  { item: 'address', role: 'weak', phrases: 'country, region, state, province' },
  { item: 'home-local-authority', phrases: 'home local authority, home la, name local authority' },
  { item: 'home-local-authority', role: 'weak', phrases: 'local authority, council, borough' },
  { item: 'contact-details', phrases: 'contact detail|information' },
  { item: 'contact-details', role: 'weak', phrases: 'contact' },
  { item: 'contact-phone', phrases: 'phone, mobile, mob, home|work|daytime|contact number, home|work no, cell, landline, fax, 3rd number' },
  { item: 'contact-email', phrases: 'email, e mail, mail address', not: 'template server' },
  {
    item: 'contact-preference',
    phrases: 'contact preference|method, preferred contact|method, be contacted, newsletter, take part research',
  },
  {
    item: 'emergency-contact',
    phrases: 'emergency contact|number|phone, next kin, contact priority|one|two|1|2, priority 1|2, first|second|other|alternative contact',
    not: 'medical treatment procedure',
  },
  { item: 'emergency-contact', role: 'soft', phrases: 'emergency', not: 'procedure' },
  { item: 'collection-contact', phrases: 'collect*, pick up, authorised person, home alone', not: 'data' },
  { item: 'collection-password', phrases: 'collection|chosen|child password, password known|collect|used' },
  {
    item: 'parent-name',
    phrases:
      'parent|mother|father|guardian|carer name|surname, mother|father first name, parent full|last name, name parent|carer, parent 1|2, stepparent, step parent, name person completing, detail parent, applicant detail',
  },
  { item: 'parent-name', role: 'weak', phrases: 'mother, father, guardian, parent, carer, mum, dad, applicant' },
  { item: 'relationship', phrases: 'relationship, relation, how related', not: 'sexual education' },
  { item: 'parental-responsibility', phrases: 'parental respons*|control|right, legal responsibility, legal guardianship' },
  { item: 'parental-responsibility', role: 'acronym', phrases: 'PR', needs: 'parent mother father contact' },
  {
    item: 'parent-employment',
    phrases: 'place work, workplace, work address, occupation, employer, profession',
    not: 'reference previous current last present therapy',
  },
  {
    item: 'family-composition',
    phrases:
      'family composition|member|circumstance|structure|history|background|detail, household, live|lives|living with, number children, children in family, marital status, home situation, place in family',
  },
  { item: 'family-composition', role: 'soft', phrases: 'family' },
  { item: 'sibling', phrases: 'sibling, brother, sister, twin' },
  { item: 'nationality', phrases: 'nationality, national identity, citizen*' },
  { item: 'country-of-birth', phrases: 'country birth|origin, place birth, birthplace, birth country' },
  {
    item: 'first-language',
    phrases:
      'language, first|home|additional language, proficiency in english, stage english, english fluency, bilingual, fluency welsh, english first|additional, spoken at home, level fluency',
    not: 'programming interface therapy modern arabic hebrew speech',
  },
  { item: 'first-language', role: 'acronym', phrases: 'EAL, ESOL, LEP' },
  { item: 'interpreter-needed', phrases: 'interpreter, translator' },
  { item: 'photo', role: 'weak', phrases: 'photo, photograph, picture' },
  { item: 'signature', phrases: 'signature, signed, sign here, print name' },
  {
    item: 'identity-document',
    phrases:
      'birth certificate, passport, proof identity, id|identity check, driving licence, dob verified, verified identity, national id, social security',
  },
  { item: 'date-of-death', phrases: 'date death, death date, deceased' },
  { item: 'bereavement', phrases: 'bereave*, death in family, compassionate leave' },
  {
    item: 'financial',
    phrases:
      'bank, account number, sort code, card number, invoice, income, salary, pay, payment, dinner money, balance, voucher, allowance, payroll, pension, council tax',
    not: 'offer advert',
  },
  { item: 'idaci', phrases: 'idaci, deprivation, imd' },
]
