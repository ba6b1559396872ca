import type { LexiconTable } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: LexiconTable = {
  'medical-condition': {
    category: [
      'medical* suffer*-from illness unable|cannot-participate|take|walk presenting-complaint blood-group|type seizure treatment-plan hospital diagnosis ill toilet* diagnosed disease physical-health health-problem|issue|con*|info*|need|history intimate|personal-care',
      'reaction risk condition trigger treatment + @medical @same',
    ],
    instance: [
      'asthma* diabet* developmental-delay|difficult* epilep* heart-condition eczema adhd',
      'vision glass hearing sight speech + problem test concern difficulty @medical @sen',
    ],
    heading: 'health ! safety fitness social',
    weak: 'health condition + @same @medical',
    acronym: 'BMI TB ADD ODD OCD PTSD + @same @sen sen condition @medical',
  },
  'medical-note': {
    category: 'first-aid-record|book|form|log accident-record|book|form|log',
    weak: 'first-aid + @medical accident injury @admissions ^ staff',
  },
  medication: 'calpol prescri* self-administ* inhaler adrenaline dosage epipen medication medicine dose epi-pen ! weekly',
  allergy: 'allerg* intoleran* anaphyla*',
  immunisation: 'vaccin* tetanus immuni*',
  'health-plan': { category: 'health|healthcare|care-plan ! education educational', acronym: 'IHP IHCP' },
  'health-check': 'health-check|screening|surveillance',
  'health-assessment': { category: 'health|medical-assess*', acronym: 'IHA RHA' },
  'dental-check': 'teeth dental dentist',
  sdq: { category: 'strength-and-difficulty', acronym: 'SDQ' },
  'mental-health': {
    category: 'mental|emotional-health|wellbeing counselling mood mental-ill* suicid* anxiety psychiatr* self-harm* depress* ! career',
    acronym: 'CAMH* EBSA',
  },
  'health-professional': {
    category:
      'health-care-professional health-professional|visitor nurse physician continence clinical-psycholog* physiotherap* paediatrician consultant orthot* pediatrician therap* paramedic*',
    acronym: 'OT + therapy @medical @sen therapist',
  },
  'gp-details': 'health-centre clinic hospital-contact practice-address|phone doctor gp general-practi* surgery ! coordinate',
  'nhs-number': { category: 'nhs-number|id national-health', acronym: 'NHS + @mis @medical' },
  'dietary-need': 'halal diet* vegan gluten* not-eat vegetarian pork food-restrict*',
  'consent-medical': 'plaster medical-consent|treatment emergency-treatment administer-first',
  injury: { category: 'bruis* body-map injur*', weak: 'body-part accident + @medical treatment child pupil @safeguarding ! witnessed' },
  'sickness-absence': { category: 'return-work sick* self-certif* fit-note', heading: 'staff-absence' },
  'fitness-to-work': 'health-declaration physical|medical-fitness occupational-health',
  'pregnancy-or-parenthood': 'teenage|young-mother|parent maternity care-learn pregnan*',
  'substance-misuse': 'smok* drug|substance|alcohol-abuse|type|use|misus* drug-and-alcohol addict*',
  'absence-reason': {
    option: 'illness traveller + attendance absence register',
    code: 'm i t r + attendance absence registration register',
  },
}
