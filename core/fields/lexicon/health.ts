import type { LexiconRow } from '../lexicon.ts'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: readonly LexiconRow[] = [
  {
    item: 'medical-condition',
    phrases:
      'medical, health need|condition|issue|problem|concern|information|record|history|report, state health, physical health, illness, ill health, suffer*, long term condition, special|existing condition, diagnos*, symptom, hospital*, clinic, operation, blood group|type|pressure|transfusion, infectious, disease, dizzy, incontinence, toilet*, bed wetting, bowel, intimate|personal care, travel sickness, not|cannot|unable|unable take participate, unable take part, condition which, diarrhoea, vomit*, hearing|eye test, eyesight, glasses, swallow*, feeding difficult*, birth history, prematur*, development* delay|concern, milestone, sleep problem, any condition, doctor note',
    not: 'school science university student card',
  },
  {
    item: 'medical-condition',
    role: 'instance',
    phrases:
      'asthma*, epilep*, eczema, diabet*, hay fever, seizure, faint*, cerebral palsy, cystic fibrosis, heart condition|problem|disease, sickle cell, haemophilia, migraine, anaemia, arthritis, cancer, mening*, measle, mumps, rubella, chicken pox, hiv, covid, convulsion, skin condition',
  },
  {
    item: 'medical-condition',
    role: 'instance',
    phrases: 'hearing, vision, sight, speech',
    needs: 'concern difficulty problem test glasses @medical',
  },
  {
    item: 'medical-condition',
    role: 'weak',
    phrases: 'health, condition, wellbeing, well being, treatment, risk, trigger, reaction, precaution, height, weight',
    needs: '@medical @same',
    not: 'safety payment policy school fitness social',
  },
  {
    item: 'medical-condition',
    role: 'acronym',
    phrases: 'ADHD, ADD, ODD, OCD, PTSD, TB, BMI',
    needs: 'diagnosis condition medical sen need health attention @sen @same @medical',
  },
  { item: 'medical-note', phrases: 'nurse visit|note, health note, first aid given|treatment|log, treatment given, sick bay' },
  { item: 'medical-note', role: 'weak', phrases: 'first aid', needs: 'injury accident treatment incident' },
  {
    item: 'medication',
    phrases:
      'medication, medicine, drug name, dose, dosage, prescri*, epi pen, epipen, auto injector, adrenaline, inhaler, insulin, antihistamine, paracetamol, calpol, piriton, painkiller, self|method administ*, side effect, administered, time given, tablet, antibiotic, controlled drug',
    not: 'weekly',
  },
  { item: 'allergy', phrases: 'allerg*, anaphyla*, intoleran*, bee sting' },
  { item: 'immunisation', phrases: 'immunis*, vaccin*, inoculat*, injection received, tetanus, mmr, jab, bcg' },
  { item: 'health-plan', phrases: 'health|healthcare|care|medical plan, health|medical care|action plan, asthma card', not: 'education' },
  { item: 'health-plan', role: 'acronym', phrases: 'IHP, IHCP, PEEP' },
  {
    item: 'health-check',
    phrases: 'health check|screening, medical examination, optician, eye check, two year check, hearing|vision screening, last medical',
    not: 'agreement project system',
  },
  { item: 'health-assessment', phrases: 'health|medical assessment, health needs assessment' },
  { item: 'health-assessment', role: 'acronym', phrases: 'IHA, RHA' },
  { item: 'dental-check', phrases: 'dental, dentist, teeth' },
  { item: 'sdq', phrases: 'strengths and difficulties, sdq score' },
  { item: 'sdq', role: 'acronym', phrases: 'SDQ' },
  {
    item: 'mental-health',
    phrases:
      'mental health|ill*|wellbeing, emotional wellbeing|health|difficult*|need, self harm*, suicid*, eating disorder, anxiety, depress*, panic attack, psychiatr*, psychological, psychotherap*, therapist, counselling, counsellor, play therapy, low mood, stress, attachment difficult*|disorder, trauma*, school avoidance',
    not: 'career',
  },
  { item: 'mental-health', role: 'acronym', phrases: 'CAMHS, HYM, EBSA, CYPS' },
  {
    item: 'health-professional',
    phrases:
      'health visitor|professional|worker|agency, school nurse, nurse, physician, paediatrician, consultant, medical professional|practitioner, health care|healthcare professional, specialist doctor, physiotherap*, occupational therap*, audiolog*, ophthalm*, dietitian, midwife, preferred hospital|medical',
    not: 'recruitment',
  },
  { item: 'health-professional', role: 'acronym', phrases: 'OT', needs: 'therapy therapist @sen @medical' },
  {
    item: 'gp-details',
    phrases: 'gp, general practitioner, doctor, surgery, medical practice|centre, health centre',
    not: 'prix title mr coordinate',
  },
  { item: 'nhs-number', phrases: 'nhs number|id, national health number, national health service number' },
  { item: 'nhs-number', role: 'acronym', phrases: 'NHS', needs: '@medical @mis' },
  {
    item: 'dietary-need',
    phrases:
      'diet*, food requirement|preference|restriction|cannot|not|avoid|dislike|may, vegetarian, vegan, halal, kosher, gluten|dairy free, cannot|not eat, not allowed eat, coeliac, lactose',
  },
  {
    item: 'consent-medical',
    phrases:
      'medical treatment|consent|advice, consent medical|plaster|treatment|administer, emergency|hospital|surgical treatment, anaesthetic, permission administer, first aid consent',
  },
  {
    item: 'injury',
    phrases:
      'injur*, body map, bodymap, accident report|detail|form, details|time accident, bump, bruis*, bleeding, swelling, burn, fracture, wound, part body, body part, skin broken',
    not: 'fund',
  },
  { item: 'injury', role: 'weak', phrases: 'accident', needs: 'child pupil person treatment injury @medical' },
  {
    item: 'sickness-absence',
    phrases: 'sick*, self certif*, fit|fitness note, return work, bradford factor, staff absence, phased return',
  },
  {
    item: 'fitness-to-work',
    phrases:
      'fitness|fit work, fitness teach, medical|physical fitness, health declaration|questionnaire, medical clearance|questionnaire, occupational health',
  },
  {
    item: 'pregnancy-or-parenthood',
    phrases: 'pregnan*, maternity, paternity, teenage|young parent|mother, expected date delivery, breastfeed*',
  },
  {
    item: 'substance-misuse',
    phrases:
      'substance misus*|abuse|use|taken, drug misus*|use|abuse|related, drug and|or alcohol, alcohol misus*|abuse|use|and, solvent, smok*, vaping, addict*, intervention received|offered',
  },
  { item: 'absence-reason', phrases: 'medical absence|appointment|or, dental|doctor appointment, illness code', notUnder: 'staff' },
  {
    item: 'absence-reason',
    role: 'option',
    phrases: 'illness, ill, religious observance, unwell, traveller',
    needs: 'absence attendance register',
  },
  { item: 'absence-reason', role: 'code', phrases: 'I, M, R, T, Y5, Y6', needs: 'attendance register absence registration' },
]
