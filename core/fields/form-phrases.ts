import type { ItemId } from '../law/item-kinds.ts'

/** What forms for families call a data item, phrases parted by commas, apostrophes and signs left out. */
interface FormPhrases {
  /** Says the item wherever it stands in a question. */
  readonly said?: string
  /**
   * Says it only as the whole question, small words apart, and where nobody else is spoken of: "Address" may be a doctor's. The
   * catalogue's title of such an item says too little to be looked for in longer questions.
   */
  readonly whole?: string
}

/**
 * By which words a family's form asks for an item. The lexicon reads a page with all that stands around a field; a parent's page
 * carries no lexicon, so these phrases need nothing around them. `autocomplete` leads what a field tells the browser to fill in,
 * which says the same in every language (HTML, "Autofill"). What is left out is asked for in words that may mean another
 * thing: no note is better than a wrong one.
 */
export const formPhrases: Partial<Record<ItemId, FormPhrases>> = {
  name: { said: 'legal forename, legal surname, legal name, child s name, name of child, name of your child, pupil s name', whole: '' },
  'preferred-name': { said: 'likes to be called, known as, chosen name' },
  'date-of-birth': { said: 'birth date, dob, autocomplete bday' },
  sex: { whole: 'sex, gender, legal sex' },
  address: {
    said: 'home address, child s address, address child usually lives, autocomplete street address, autocomplete address line1, autocomplete postal code',
    whole: 'address, address including postcode, correspondence address, post code, postcode, town, town city, city, county, street',
  },
  'home-local-authority': { said: 'home local authority' },
  'contact-phone': {
    said: 'home phone, home telephone, work telephone, autocomplete tel',
    whole: 'phone, phone number, telephone, telephone number, tel, tel no, mobile, mobile number, mobile phone, number',
  },
  'contact-email': { said: 'home email, autocomplete email', whole: 'email, email address, e mail, e mail address' },
  'contact-details': { said: 'your contact details', whole: '' },
  'contact-preference': { said: 'should we contact you, preferred method of contact' },
  'emergency-contact': { said: 'contact in an emergency, emergency contacts, next of kin' },
  'collection-contact': { said: 'permission to collect, authorised to collect, allowed to collect, collect my child, pick up your child' },
  'collection-password': { said: 'password for collection, collection password' },
  'parent-name': { said: 'parent name, parent carer name, mother s name, father s name, carer s name, guardian s name' },
  relationship: { said: 'relationship to child, relationship to the child, relationship to pupil, relationship to your child' },
  'parental-responsibility': { said: 'legal responsibility' },
  sibling: { said: 'brother or sister, brothers or sisters, brothers and sisters, siblings' },
  'country-of-birth': { said: 'born in' },
  'first-language': { said: 'home language, language spoken at home, main language, languages spoken' },
  'interpreter-needed': { said: 'an interpreter' },
  photo: { said: 'photograph of your child, photo of your child', whole: 'photo, photograph' },
  upn: { said: 'upn, unique pupil number' },
  uln: { said: 'uln, unique learner number' },
  'admission-date': { whole: 'start date' },
  'school-history': {
    said: 'current or last school, last school attended, previous school, current school, present school, previous nursery',
  },
  attendance: {
    said: 'attendance in the, attendance rate, attendance over the, school attendance',
    whole: 'attendance, attendance percentage',
  },
  ethnicity: { said: 'ethnic group, ethnic origin, ethnic background, ethnicity' },
  religion: { said: 'religion, baptised', whole: 'faith' },
  disability: { said: 'disability, disabilities, disabled' },
  'medical-condition': { said: 'medical conditions, health conditions, medical problems, medical needs, illness' },
  medication: { said: 'medicine, medicines, medication, inhaler, epipen' },
  allergy: { said: 'allergy, allergies, allergic' },
  immunisation: { said: 'immunised, immunisation, immunisations, vaccinated, vaccinations' },
  'health-assessment': { said: 'yearly health assessment, annual health assessment, health assessment up to date' },
  'professional-involvement': { said: 'professional, professionals' },
  'family-composition': { said: 'family members' },
  'dental-check': { said: 'dental checks, dental check up, teeth checked by a dentist' },
  sdq: { said: 'sdq, strengths and difficulties' },
  'gp-details': { said: 'gp, doctor, surgery' },
  'nhs-number': { said: 'nhs no' },
  'dietary-need': { said: 'dietary, special diet, vegetarian' },
  'mental-health': { said: 'mental health, camhs' },
  'speech-language': { said: 'speech and language, speech therapy, speech therapist' },
  'youth-justice': { said: 'youth justice, youth offending' },
  offence: { said: 'criminal offence, criminal record, criminal conviction, offending' },
  'safeguarding-concern': {
    said: 'child s safety, safety of your child, safeguarding concern, safeguarding concerns, worried about your child',
  },
  'abuse-category': { said: 'abuse or neglect' },
  'domestic-abuse': { said: 'domestic abuse, domestic violence, honour based violence' },
  'sexual-abuse': { said: 'sexual abuse, sexual exploitation' },
  radicalisation: { said: 'radicalisation, extremism' },
  fgm: { said: 'fgm, genital mutilation' },
  'child-in-need': { said: 'child in need plan, children in need' },
  'child-protection-plan': { said: 'protection plan' },
  'social-worker': { said: 'social worker s' },
  'social-care-involvement': {
    said: 'known to social care, known to social services, involved with social care, open to social care, social care involvement',
  },
  'early-help': { said: 'early help, family support worker' },
  'looked-after-status': {
    said: 'looked after by, looked after child, looked after children, looked after status, child looked after, care of a local authority, care of the local authority, in public care, in care, lac, foster care',
  },
  'previously-looked-after': { said: 'previously looked after, previously in care, previously been in, formerly in care' },
  adoption: { said: 'adopted' },
  'care-leaver-accommodation': { said: 'accommodation after care, accommodation after leaving care' },
  'court-order': { said: 'court order, court orders, contact order, legal access' },
  'sen-status': { said: 'special needs, special education needs, sen, send' },
  'sen-provision': { said: 'sen provision, learning support, support plan' },
  'sen-type': { said: 'sen type, primary need, type of need, autism, autistic, dyslexia, adhd' },
  ehcp: { said: 'ehcp, ehc plan, health and care plan, health care plan, statement of special educational needs' },
  'free-school-meals': { said: 'free school meal, fsm' },
  'pupil-premium': { said: 'pupil premium' },
  'service-child': { said: 'armed forces, service family' },
  'young-carer': { said: 'young carer' },
  'immigration-status': { said: 'asylum, refugee, immigration' },
  behaviour: { whole: 'behaviour' },
  exclusion: { said: 'excluded, suspended' },
  'travel-and-mobility': { said: 'travel to school' },
}

/** Items whose words tell that a question is not about the family: where no notice covers them, nothing is said there. */
export const ofOthers: readonly ItemId[] = [
  'gp-details',
  'professional-involvement',
  'family-composition',
  'school-history',
  'previously-looked-after',
  'youth-justice',
]

/** Words with which a question asks for something else than what it names. */
export const otherwise = 'adoption leave, policy, verified, place of worship'

/** Words of a heading, or of the question before, under which a bare "Address" is somebody else's. */
export const somebodyElse =
  'dentist, medical, health, employer, work address, workplace, social worker, agency, sibling, staff, office, school details, school name, name of school'

/** Words that, as figures, change nothing about what a whole question asks for. */
export const smallWords =
  'the of for to your child children s pupil student parent carer guardian mother father current full permanent main new daytime please print optional required if different line contact first second third and or'
