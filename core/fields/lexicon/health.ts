import type { LexiconTable } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: LexiconTable = {
  'medical-condition': {
    category: [
      'medical* health-con*|need|problem|issue|history|info* illness presenting-complaint diagnosis diagnosed hospital ill blood-group|type treatment-plan physical-health disease toilet* intimate|personal-care suffer*-from seizure cannot|unable-participate|take|walk',
      'risk condition treatment trigger reaction + @medical @same',
    ],
    instance: [
      'adhd asthma* epilep* eczema diabet* heart-condition developmental-delay|difficult*',
      'hearing speech vision sight glass + concern difficulty problem test @medical @sen',
    ],
    heading: 'health ! safety social fitness',
    weak: 'health condition + @medical @same',
    acronym: 'ADD ODD OCD PTSD TB BMI + condition sen @sen @same @medical',
  },
  'medical-note': {
    category: 'first-aid-record|book|form|log accident-record|book|form|log',
    weak: 'first-aid + injury accident @admissions @medical ^ staff',
  },
  medication: 'epipen adrenaline medication medicine dose dosage prescri* epi-pen inhaler calpol self-administ* ! weekly',
  allergy: 'allerg* anaphyla* intoleran*',
  immunisation: 'immuni* vaccin* tetanus',
  'health-plan': { category: 'health|healthcare|care-plan ! education educational', acronym: 'IHP IHCP' },
  'health-check': 'health-check|screening|surveillance',
  'health-assessment': { category: 'health|medical-assess*', acronym: 'IHA RHA' },
  'dental-check': 'dental dentist teeth',
  sdq: { category: 'strength-and-difficulty', acronym: 'SDQ' },
  'mental-health': {
    category: 'mental|emotional-health|wellbeing mental-ill* self-harm* suicid* anxiety depress* mood psychiatr* counselling ! career',
    acronym: 'CAMH* EBSA',
  },
  'health-professional': {
    category:
      'health-visitor|professional health-care-professional nurse physician paediatrician pediatrician orthot* continence clinical-psycholog* consultant therap* physiotherap* paramedic*',
    acronym: 'OT + therapy therapist @sen @medical',
  },
  'gp-details': 'gp general-practi* doctor surgery clinic hospital-contact practice-address|phone health-centre ! coordinate',
  'nhs-number': { category: 'nhs-number|id national-health', acronym: 'NHS + @medical @mis' },
  'dietary-need': 'diet* vegetarian vegan halal gluten* not-eat pork food-restrict*',
  'consent-medical': 'medical-consent|treatment plaster emergency-treatment administer-first',
  injury: { category: 'injur* body-map bruis*', weak: 'accident body-part + child pupil treatment @medical @safeguarding ! witnessed' },
  'sickness-absence': { category: 'sick* fit-note return-work self-certif*', heading: 'staff-absence' },
  'fitness-to-work': 'medical|physical-fitness occupational-health health-declaration',
  'pregnancy-or-parenthood': 'pregnan* maternity teenage|young-parent|mother care-learn',
  'substance-misuse': 'substance|alcohol|drug-misus*|use|abuse drug-and-alcohol smok* addict*',
  'absence-reason': {
    option: 'traveller illness + absence attendance register',
    code: 'i m r t + attendance register absence registration',
  },
}
