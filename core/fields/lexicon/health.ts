import type { LexiconRow } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: readonly LexiconRow[] = [
  {
    item: 'medical-condition',
    phrases: 'medical, health concern, illness, diagnos*, symptom, hospital*, blood group, disease, toilet*, vomit*, any condition',
    not: 'school science card',
  },
  { item: 'medical-condition', role: 'instance', phrases: 'asthma*, epilep*, eczema, diabet*, hay fever, migraine, cancer' },
  { item: 'medical-condition', role: 'instance', phrases: 'hearing, speech', needs: 'concern difficulty problem test glasses @medical' },
  { item: 'medical-condition', role: 'weak', phrases: 'health, risk', needs: '@medical @same' },
  {
    item: 'medical-condition',
    role: 'acronym',
    phrases: 'ADHD, ADD, ODD, OCD, PTSD, TB, BMI',
    needs: 'diagnosis condition medical sen need health attention @sen @same @medical',
  },
  { item: 'medical-note', role: 'weak', phrases: 'first aid', needs: 'injury accident treatment incident' },
  {
    item: 'medication',
    phrases: 'epipen, adrenaline, medication, medicine, dose, prescri*, epi pen, inhaler, calpol, side effect',
    not: 'weekly',
  },
  { item: 'allergy', phrases: 'allerg*, anaphyla*' },
  { item: 'immunisation', phrases: 'immunis*, vaccin*, inoculat*, tetanus' },
  { item: 'health-plan', phrases: 'healthcare|care plan', not: 'education' },
  { item: 'health-plan', role: 'acronym', phrases: 'IHP, IHCP, PEEP' },
  { item: 'health-check', phrases: 'health check' },
  { item: 'health-assessment', role: 'acronym', phrases: 'IHA, RHA' },
  { item: 'dental-check', phrases: 'dental, dentist, teeth' },
  { item: 'sdq', role: 'acronym', phrases: 'SDQ' },
  {
    item: 'mental-health',
    phrases:
      'mental|emotional health, mental ill*, self harm*, suicid*, eating disorder, anxiety, depress*, psychiatr*, therapist, counselling, counsellor, stress, trauma*',
    not: 'career',
  },
  { item: 'mental-health', role: 'acronym', phrases: 'CAMHS, HYM, EBSA, CYPS' },
  {
    item: 'health-professional',
    phrases: 'health visitor, nurse, physician, paediatrician, consultant, physiotherap*, occupational therap*, audiolog*',
  },
  { item: 'health-professional', role: 'acronym', phrases: 'OT', needs: 'therapy therapist @sen @medical' },
  { item: 'gp-details', phrases: 'gp, doctor, surgery', not: 'coordinate' },
  { item: 'nhs-number', phrases: 'nhs number' },
  { item: 'nhs-number', role: 'acronym', phrases: 'NHS', needs: '@medical @mis' },
  { item: 'dietary-need', phrases: 'diet*, vegetarian, halal, not eat' },
  { item: 'consent-medical', phrases: 'medical consent, consent plaster' },
  { item: 'injury', phrases: 'injur*, body map, bruis*' },
  { item: 'injury', role: 'weak', phrases: 'accident', needs: 'child pupil person treatment injury @medical' },
  { item: 'sickness-absence', phrases: 'sick*, fit note, return work' },
  { item: 'fitness-to-work', phrases: 'fitness work, medical|physical fitness' },
  { item: 'pregnancy-or-parenthood', phrases: 'pregnan*, maternity' },
  {
    item: 'substance-misuse',
    phrases: 'substance|alcohol misus*, substance|drug|alcohol use, smok*, addict*, intervention received|offered',
  },
  { item: 'absence-reason', role: 'option', phrases: 'traveller', needs: 'absence attendance register' },
  { item: 'absence-reason', role: 'code', phrases: 'I, M, R, T, Y5, Y6', needs: 'attendance register absence registration' },
]
