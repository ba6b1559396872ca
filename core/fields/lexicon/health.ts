import type { LexiconTable } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: LexiconTable = {
  'medical-condition': {
    category: [
      'medical* health-concern|need|condition|problem|issue|history|information illness diagnosis diagnosed symptom hospital hospitalis* ill blood-group|type disease toilet* vomit* intimate-care suffer* seizure existing-condition cannot|unable-participate|take|walk ! school science student',
      'risk condition treatment trigger reaction precaution + @medical @same',
    ],
    instance: [
      'adhd asthma* epilep* eczema diabet* heart-condition|problem',
      'hearing speech vision sight glass + concern difficulty problem test @medical @sen',
    ],
    heading: 'health ! safety social fitness',
    weak: ['health + @medical @same', 'condition + illness allergy disability special'],
    acronym: 'ADD ODD OCD PTSD TB BMI + diagnosis condition sen health @sen @same @medical',
  },
  'medical-note': { weak: 'first-aid + injury accident' },
  medication: 'epipen adrenaline medication medicine dose dosage prescri* epi-pen inhaler calpol self-administ* ! weekly',
  allergy: 'allerg* anaphyla* intoleran*',
  immunisation: 'immunis* immuniz* vaccin* inoculat* tetanus',
  'health-plan': { category: 'health|healthcare|care-plan ! education', acronym: 'IHP IHCP' },
  'health-check': 'health-check|screening',
  'health-assessment': { category: 'health|medical-assess*', acronym: 'IHA RHA' },
  'dental-check': 'dental dentist teeth',
  sdq: { category: 'strength-and-difficulty', acronym: 'SDQ' },
  'mental-health': {
    category:
      'mental|emotional-health|wellbeing mental-ill* self-harm* suicid* anxiety depress* psychiatr* therapist counselling stress ! career',
    acronym: 'CAMH* HYM EBSA',
  },
  'health-professional': {
    category:
      'health-visitor|professional health-care-professional nurse physician paediatrician pediatrician consultant physiotherap* occupational-therap*',
    acronym: 'OT + therapy therapist @sen @medical',
  },
  'gp-details': 'gp general-practi* doctor surgery health-centre ! coordinate',
  'nhs-number': { category: 'nhs-number national-health', acronym: 'NHS + @medical @mis' },
  'dietary-need': 'diet* vegetarian vegan halal gluten* not-eat pork food-restrict*',
  'consent-medical': 'medical-consent|treatment plaster consent-medical emergency-treatment administer-first',
  injury: { category: 'injur* body-map bruis*', weak: 'accident + child pupil treatment @medical' },
  'sickness-absence': { category: 'sick* fit-note return-work self-certif*', heading: 'staff-absence' },
  'fitness-to-work': 'medical|physical-fitness health-declaration',
  'pregnancy-or-parenthood': 'pregnan* maternity teenage-parent|mother',
  'substance-misuse': 'substance|alcohol|drug-misus*|use|abuse smok* addict*',
  'absence-reason': {
    option: 'traveller illness + absence attendance register',
    code: 'i m r t y5 y6 + attendance register absence registration',
  },
}
