import type { LexiconTable } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: LexiconTable = {
  'medical-condition': {
    category: [
      'medical* suffer*-from ill illness unable|cannot-participate|take|walk presenting-complaint blood-group|type treatment-plan hospital seizure toilet* diagnosis diagnosed disease physical-health health-problem|con*|need|history|issue|info* intimate|personal-care',
      'reaction risk treatment condition trigger + @medical @same',
    ],
    instance: [
      'asthma* diabet* developmental-difficult*|delay eczema epilep* heart-condition adhd',
      'glass sight speech hearing vision + problem test concern difficulty @medical @sen',
    ],
    heading: 'health ! safety fitness social',
    weak: 'health condition + @same @medical',
    acronym: 'BMI ADD ODD OCD TB PTSD + @same @sen sen condition @medical',
  },
  'medical-note': {
    category: 'first-aid-record|book|form|log accident-record|book|form|log',
    weak: 'first-aid + @medical @admissions accident injury ^ staff',
  },
  medication: 'calpol self-administ* prescri* inhaler adrenaline dosage epipen medication medicine dose epi-pen ! weekly',
  allergy: 'allerg* intoleran* anaphyla*',
  immunisation: 'vaccin* tetanus immuni*',
  'health-plan': { category: 'health|healthcare|care-plan ! education educational', acronym: 'IHP IHCP' },
  'health-check': 'health-check|screening|surveillance',
  'health-assessment': { category: 'health|medical-assess*', acronym: 'IHA RHA' },
  'dental-check': 'teeth dental dentist',
  sdq: { category: 'strength-and-difficulty', acronym: 'SDQ' },
  'mental-health': {
    category: 'mood mental|emotional-health|wellbeing counselling mental-ill* suicid* anxiety depress* psychiatr* self-harm* ! career',
    acronym: 'CAMH* EBSA',
  },
  'health-professional': {
    category:
      'health-care-professional health-professional|visitor nurse physician continence clinical-psycholog* physiotherap* paediatrician consultant orthot* pediatrician therap* paramedic*',
    acronym: 'OT + therapy @medical @sen therapist',
  },
  'gp-details': 'health-centre clinic hospital-contact practice-address|phone doctor gp general-practi* surgery ! coordinate',
  'nhs-number': { category: 'nhs-number|id national-health', acronym: 'NHS + @mis @medical' },
  'dietary-need': 'pork vegan halal gluten* not-eat vegetarian diet* food-restrict*',
  'consent-medical': 'plaster medical-consent|treatment emergency-treatment administer-first',
  injury: { category: 'body-map bruis* injur*', weak: 'accident body-part + @medical treatment child pupil @safeguarding ! witnessed' },
  'sickness-absence': { category: 'return-work sick* self-certif* fit-note', heading: 'staff-absence' },
  'fitness-to-work': 'health-declaration medical|physical-fitness occupational-health',
  'pregnancy-or-parenthood': 'teenage|young-parent|mother maternity care-learn pregnan*',
  'substance-misuse': 'smok* drug|substance|alcohol-abuse|type|use|misus* drug-and-alcohol addict*',
  'absence-reason': {
    option: 'traveller + attendance absence register',
    code: 'm t i r + attendance absence registration register',
  },
}
