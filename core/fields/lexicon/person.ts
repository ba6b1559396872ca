import type { LexiconRow } from '../lexicon.ts'

/** Who the child and the family are, and how to reach them: personal data, not special. */
export const person: readonly LexiconRow[] = [
  {
    item: 'name',
    phrases:
      'name, full name, first name, firstname, forename, given name, legal name, legal firstname, legal first name, legal last name, legal surname, legal forename, last name, lastname, surname, family name, middle name, second name, initial, child name, pupil name, student name, learner name, young person name, name child, name pupil, name student, name young person, child legal name, child surname, child forename, pupil surname, pupil forename, student surname, student forename, student firstname, student lastname, display name, son daughter name, daughter name, candidate name, applicant name, sort name, name on birth certificate, name of subject, name of applicant, baby name',
    not: 'school business',
  },
  {
    item: 'preferred-name',
    phrases:
      'preferred name, preferred firstname, preferred first name, preferred lastname, preferred last name, preferred surname, preferred forename, chosen name, known as, also known as, also know as, likes to be called, like to be called, like to be known as, name known by, known by, nickname, prefers to be called, name used in school, informal name, chosen forename, chosen surname, calling name, likes to be known',
  },
  {
    item: 'former-name',
    phrases:
      'former name, former surname, former lastname, former last name, previous name, previous names, previous surname, previous lastname, previous last name, maiden name, birth name, name at birth, surname at birth, alias, aliases, other name, other names, alternative name, former forename, surname at 16, changed name',
  },
  {
    item: 'title',
    phrases: 'salutation, preferred title, title mr, mr mrs, honorific, mr, mrs, miss, ms, rev, addressee, parental salutation',
    not: 'job document case',
  },
  { item: 'title', role: 'weak', phrases: 'title, prefix, suffix', not: 'job document case book course project' },
  {
    item: 'date-of-birth',
    phrases:
      'date birth, birth date, dob, DoB, birthday, birthdate, born, month birth, year birth, birth year, birth month, age at start academic year, date child born',
  },
  {
    item: 'age',
    phrases: 'age, current age, age of child, child age, age at, age on, how old, age range i am, age group i am, age in year, under 25',
  },
  {
    item: 'age',
    role: 'option',
    phrases: 'prefer not to say age, 25 to 29, 30 to 39, 40 to 49, 50 to 59, 60 and over',
    needs: 'age equal equality',
  },
  {
    item: 'sex',
    phrases: 'sex, gender, legal sex, male female, male or female, m f, boy girl, boy or girl, boy, girl, male, female, sex at birth',
    not: 'education education school type organisation',
  },
  {
    item: 'address',
    phrases:
      'address, home address, postal address, current address, permanent address, child address, pupil address, correspondence address, full address, previous address, new address, address line, address line 1, address 1, postcode, post code, zip, zip code, home postcode, street, street name, house number, house name, building and street, building name, flat number, apartment, dwelling number, dwelling, town, post town, city, town or city, county, village, locality, district, region of residence, country of residence, residence, place of residence, residential address, uprn, unique property reference number, living at, lives at, administrative area, super output area, output area, pupil postcode, home postal, postcode of child, parliamentary constituency pupil, pupil parliamentary constituency, rurality, easting, northing, correspondence, home post, moved to address, move date, date of move, moving from, proof of address, residential postcode, previous country, country moved from, moving to, council tax reference, council tax number',
    not: 'email e mail ip web website url mac school employer site',
  },
  { item: 'address', role: 'weak', phrases: 'country, region, state, province', not: 'birth origin' },
  {
    item: 'home-local-authority',
    phrases:
      'home local authority, home authority, home la, home lea, local authority of residence, name of local authority, council of residence, resident authority, borough of residence, local authority where child lives, which local authority, lea area, home local authority code',
  },
  { item: 'home-local-authority', role: 'weak', phrases: 'local authority, council, borough, authority, la, lea, local authority name' },
  {
    item: 'contact-details',
    phrases: 'contact detail, contact information, contact details of, how to contact, contact name and number, ways to contact',
  },
  { item: 'contact-details', role: 'weak', phrases: 'contact, extension, other contact' },
  {
    item: 'contact-phone',
    phrases:
      'phone, phone number, home phone, mobile, mobile number, mobile phone, mobile no, contact number, contact no, daytime phone, daytime phone number, daytime number, daytime contact, evening phone, work phone, work number, home number, cell phone, cell, landline, phone no, contact phone, contact phone number, phone extension, fax, fax number, sms number, whatsapp, home tel, work tel, mobile tel, daytime tel, number missing, 1st number, 2nd number, 3rd number, first number, second number, third number',
  },
  {
    item: 'contact-email',
    phrases:
      'email, e mail, email address, e mail address, home email, work email, parent email, secure email, personal email, confirm email, mail address, email id',
    not: 'template notification send server format signature',
  },
  {
    item: 'contact-preference',
    phrases:
      'contact preference, preferred contact method, preferred method contact, preferred method of communication, communication preference, how would you prefer to be contacted, preferred contact, best time to call, best time to contact, can be contacted, how can we contact, contact by, happy to be contacted, preferred method of contact, method contact, receive newsletter, marketing preference, communication method, telephone and email, take part in research, contact you',
  },
  {
    item: 'emergency-contact',
    phrases:
      'emergency contact, emergency contact name, emergency contact number, emergency contact relationship, emergency number, emergency phone, emergency detail, in case of emergency, in emergency, contact in emergency, next of kin, priority contact, contact priority, contact order, priority 1, priority 2, contact 1, contact 2, contact 3, contact one, contact two, first contact, second contact, third contact, alternative contact, other contact, additional contact, adult contact, if parents cannot be contacted',
    not: 'court medical treatment',
  },
  {
    item: 'collection-contact',
    phrases:
      'collect child, authorised to collect, permission to collect, allowed to collect, who will collect, collected by, collection contact, person collecting, persons collecting, pick up child, pick up, picking up, authorised person, authorised collector, collection arrangement, allowed home alone, walk home alone, walk home, go home alone, collect from school, collect from nursery, may collect, collecting child',
  },
  {
    item: 'collection-password',
    phrases:
      'collection password, chosen password, security password for collection, password for collecting, child password, collection security word, provide password, safe word, password to be used',
  },
  {
    item: 'parent-name',
    phrases:
      'parent name, name of parent, name of parents, mother name, father name, guardian name, carer name, parent carer name, parent guardian name, parent full name, mother surname, father surname, mother firstname, father first name, mother first name, parent surname, parent forename, parent lastname, names of parents, stepparent, step parent, stepmother, stepfather, stepfather name, parent 1, parent 2, parent one, parent two, parent carer 1, parent carer 2, first parent, second parent, main parent, name of person completing, details of parent, names of adults, name of carer, name of guardian, primary carer, main carer, main contact, legal guardian name, name of appellant, contact name, applicant detail',
  },
  {
    item: 'parent-name',
    role: 'weak',
    phrases: 'mother, father, guardian, parent, parent carer, carer, mum, dad, legal guardian, parent guardian, applicant',
  },
  {
    item: 'relationship',
    phrases:
      'relationship, relationship to child, relationship to pupil, relationship to student, relation to child, relation to pupil, relationship to candidate, relationship to young person, relationship type, how related, related to child',
  },
  {
    item: 'parental-responsibility',
    phrases:
      'parental responsibility, legal responsibility, parental responsibilities, parental control, holds parental, with parental responsibility, legal guardianship, who has parental, parental right, has responsibility for child, person with pr, holds pr, has pr, legal parent',
  },
  { item: 'parental-responsibility', role: 'acronym', phrases: 'PR', needs: 'parent parental mother father contact guardian person child' },
  {
    item: 'parent-employment',
    phrases:
      'place of work, work place, workplace, work address, employer, employer name, employer address, company name, parent occupation, occupation, father occupation, mother occupation, occupation of parent, parent employer, employed by, work detail, name of employer, mother employment, parents employment',
    not: 'reference candidate previous current last present your',
  },
  {
    item: 'family-composition',
    phrases:
      'family composition, household, household member, members of household, who lives with, lives with, live with, who does child live with, living with, family member, family members, other family member, number of children, no of children, children in family, family structure, family detail, family circumstance, marital status, civil status, parents marital status, parents separated, parents divorced, who else lives, adults in household, family background, family tree, genogram, people living, family or carer detail, child lives with, name and age of other children, family history, home circumstance, home situation, main residence',
  },
  { item: 'family-composition', role: 'weak', phrases: 'family' },
  {
    item: 'sibling',
    phrases:
      'sibling, siblings, brother, sister, brother or sister, brothers and sisters, sibling name, sibling date birth, sibling at school, sibling school, linked sibling, twin, multiple birth, triplet, birth order, half brother, step brother, step sister, sibling link',
  },
  {
    item: 'nationality',
    phrases:
      'nationality, national identity, citizenship, citizen, country of nationality, country of citizenship, dual nationality, passport nationality, nationality status, national of, british citizen',
    not: 'education curriculum lesson',
  },
  {
    item: 'country-of-birth',
    phrases:
      'country of birth, place of birth, birth country, birthplace, birth place, town of birth, country of origin, born in, born abroad, place birth, city of birth, country born',
  },
  {
    item: 'first-language',
    phrases:
      'first language, home language, main language, language at home, language spoken, language spoken at home, languages spoken, languages spoken at home, mother tongue, other language, native language, preferred language, language, english as additional language, english as an additional language, english additional language, eal, eal status, eal flag, eal stage, proficiency in english, english proficiency, english language proficiency, fluency in english, english fluency, stage of english, second language, additional language, bilingual, language ability, languages understood, language group, language code, language first, speaks english, level of english, spoken english, english not first language, english first language, fluency in welsh, welsh language, welsh speaker, speaks welsh, languages used, parent language',
    not: 'programming interface german french gcse a level foreign modern subject therapy school site body need development',
  },
  { item: 'first-language', role: 'acronym', phrases: 'EAL, ESOL, PIE' },
  {
    item: 'interpreter-needed',
    phrases:
      'interpreter, interpreter needed, interpreter required, translator, translator required, require interpreter, translation needed, signer required, interpreter or signer, need interpreter',
  },
  {
    item: 'photo',
    phrases:
      'photo of child, photo of pupil, pupil photo, student photo, child photo, student photograph, pupil photograph, pupil image, photo of student, passport photo, profile photo, profile picture, staff photo, passport photograph, picture of child',
  },
  { item: 'photo', role: 'weak', phrases: 'photo, photograph, picture', not: 'delete room logo site building screenshot copier upload' },
  {
    item: 'signature',
    phrases:
      'signature, signed, signed by, sign here, parent signature, signature of parent, countersigned, electronic signature, parent carer signature',
  },
  {
    item: 'identity-document',
    phrases:
      'birth certificate, birth certificate seen, birth certificate number, passport, passport number, passport expiry, passport issue, passport seen, proof of identity, identity document, identification document, id document, id seen, proof of birth, driving licence, driving licence number, proof of id, identity check, id check, document number, national id number, national identity number, id card number, dob verified, dob been verified, evidence of date birth',
    not: 'marriage',
  },
  {
    item: 'date-of-death',
    phrases: 'date of death, death date, deceased, date deceased, is deceased, mark as deceased',
    not: 'show setting',
  },
  {
    item: 'bereavement',
    phrases:
      'bereavement, bereaved, bereavement detail, loss of family member, death in family, death of parent, compassionate leave, bereavement leave, funeral',
  },
  {
    item: 'financial',
    phrases:
      'bank account, bank detail, bank name, account number, sort code, iban, card number, invoice to, household income, family income, annual income, income, salary, current salary, pay scale point, payment detail, dinner money, lunch balance, outstanding balance, account balance, child care voucher, childcare voucher, tax free childcare, fees payable by, bill payer, person responsible for fee, payment method, fee payer, allowance, pay grade, spine point, salary scale, payroll number, tax code, pension, council tax, savings, tax year',
    not: 'offer include full time equivalent job advert listing',
  },
  {
    item: 'idaci',
    phrases:
      'idaci, idaci score, idaci rank, deprivation index, deprivation score, index of deprivation, imd, imd decile, acorn, polar, deprivation',
    not: 'school',
  },
]
