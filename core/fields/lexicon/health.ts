import type { LexiconTable } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: LexiconTable = {
  'medical-condition': {
    category: [
      'motor-skill|coordination ear-infection glue-ear medical* disease seizure treatment-plan hospital ill illness unable|cannot-participate|take|walk presenting-complaint blood-type|group toilet* diagnosis diagnosed suffer*-from physical-health health-problem|con*|need|history|issue|info* intimate|personal-care',
      'reaction risk treatment condition trigger + @medical @same',
    ],
    instance: [
      'asthma* diabet* developmental-difficult*|delay eczema epilep* heart-condition adhd',
      'vision glass hearing speech sight + problem difficulty @medical @sen test concern',
    ],
    heading: 'health ! safety social fitness',
    weak: 'health condition + @same @medical',
    acronym: 'BMI TB ADD ODD OCD PTSD + @same @medical @sen sen condition',
  },
  'medical-note': {
    category: 'first-aid-record|book|form|log accident-record|book|form|log',
    weak: 'first-aid + @admissions accident @medical injury ^ staff',
  },
  medication:
    'paracetamol antihistamine calpol inhaler adrenaline dosage epipen prescri* self-administ* medication medicine dose epi-pen ! weekly',
  allergy: 'allerg* anaphyla* intoleran*',
  immunisation: 'vaccin* tetanus immuni*',
  'health-plan': { category: 'health|healthcare|care-plan ! education educational', acronym: 'IHP IHCP' },
  'health-check': 'health-check|screening|surveillance',
  'health-assessment': { category: 'health|medical-assess*', acronym: 'IHA RHA' },
  'dental-check': 'teeth dental dentist',
  sdq: { category: 'strength-and-difficulty', acronym: 'SDQ' },
  'mental-health': {
    category: 'mood mental-ill* self-harm* mental|emotional-health|wellbeing counselling depress* suicid* anxiety psychiatr* ! career',
    acronym: 'CAMH* EBSA',
  },
  'health-professional': {
    category:
      'health-care-professional health-professional|visitor nurse physician continence clinical-psycholog* physiotherap* paediatrician consultant orthot* pediatrician therap* paramedic*',
    acronym: 'OT + therapy @medical @sen therapist',
  },
  'gp-details': 'health-centre clinic hospital-contact practice-address|phone doctor gp general-practi* surgery ! coordinate',
  'nhs-number': { category: 'nhs-number|id national-health', acronym: 'NHS + @medical @mis' },
  'dietary-need': 'pork vegan gluten* not-eat vegetarian diet* halal food-restrict*',
  'consent-medical': 'plaster medical-consent|treatment emergency-treatment administer-first',
  injury: { category: 'bruis* injur* body-map', weak: 'body-part accident + @medical treatment pupil @safeguarding child ! witnessed' },
  'sickness-absence': { category: 'return-work sick* self-certif* fit-note', heading: 'staff-absence' },
  'fitness-to-work': 'health-declaration medical|physical-fitness occupational-health',
  'pregnancy-or-parenthood': 'teenage|young-parent|mother maternity care-learn pregnan*',
  'substance-misuse': 'smok* drug|substance|alcohol-abuse|use|type|misus* drug-and-alcohol addict*',
  'absence-reason': {
    option: 'traveller + attendance absence register',
    code: 'm i t r + attendance absence registration register',
  },
}
