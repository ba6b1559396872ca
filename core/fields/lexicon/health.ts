import type { LexiconTable } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: LexiconTable = {
  'medical-condition': {
    category: 'medical health-concern illness diagno* symptom hospital* blood-group disease toilet* vomit* condition ! school science card',
    instance: [
      'asthma* epilep* eczema diabet* hay-fever migraine cancer',
      'hearing speech + concern difficulty problem test glass @medical',
    ],
    weak: 'health risk + @medical @same',
    acronym: 'ADHD ADD ODD OCD PTSD TB BMI + diagnosis condition medical sen need health attention @sen @same @medical',
  },
  'medical-note': { weak: 'first-aid + injury accident treatment incident' },
  medication: 'epipen adrenaline medication medicine dose prescri* epi-pen inhaler calpol side-effect ! weekly',
  allergy: 'allerg* anaphyla*',
  immunisation: 'immunis* vaccin* inoculat* tetanus',
  'health-plan': { category: 'healthcare|care-plan ! education', acronym: 'IHP IHCP PEEP' },
  'health-check': 'health-check',
  'health-assessment': { acronym: 'IHA RHA' },
  'dental-check': 'dental dentist teeth',
  sdq: { acronym: 'SDQ' },
  'mental-health': {
    category:
      'mental|emotional-health mental-ill* self-harm* suicid* eating-disorder anxiety depress* psychiatr* therapist counselling counsellor stress trauma* ! career',
    acronym: 'CAMH HYM EBSA CYP',
  },
  'health-professional': {
    category: 'health-visitor nurse physician paediatrician consultant physiotherap* occupational-therap* audiolog*',
    acronym: 'OT + therapy therapist @sen @medical',
  },
  'gp-details': 'gp doctor surgery ! coordinate',
  'nhs-number': { category: 'nhs-number', acronym: 'NHS + @medical @mis' },
  'dietary-need': 'diet* vegetarian halal not-eat',
  'consent-medical': 'medical-consent consent-plaster',
  injury: { category: 'injur* body-map bruis*', weak: 'accident + child pupil person treatment injury @medical' },
  'sickness-absence': 'sick* fit-note return-work',
  'fitness-to-work': 'fitness-work medical|physical-fitness',
  'pregnancy-or-parenthood': 'pregnan* maternity',
  'substance-misuse': 'substance|alcohol-misus* substance|drug|alcohol-use smok* addict* intervention-received|offered',
  'absence-reason': { option: 'traveller + absence attendance register', code: 'i m r t y5 y6 + attendance register absence registration' },
}
