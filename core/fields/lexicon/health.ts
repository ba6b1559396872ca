import type { LexiconRow } from '../lexicon.ts'

const learner = 'child pupil student learner young son daughter person patient family @medical'

/** Health, in UK GDPR Article 9: conditions, medicines, allergies, injuries, health professionals, sickness absence. */
export const health: readonly LexiconRow[] = [
  {
    item: 'medical-condition',
    phrases:
      'medical, medical condition, medical need, medical information, medical detail, medical history, medical record, medical issue, medical problem, medical alert, medical diagnosis, medical category, medical event, medical reason, medical ground, medical emergency, medical form, medical status, medical type, medical flag, medical requirement, medical data, health condition, health need, health issue, health problem, health concern, health information, health detail, health history, health record, health status, health difficulty, health report, state of health, health and wellbeing need, physical health, physical or mental health, illness, serious illness, long term illness, chronic illness, chronic condition, ill health, condition of which, suffer from, suffered from, suffering from, existing condition, long term condition, diagnosis, diagnosed, diagnosed with, diagnosed by, prognosis, symptom, hospital, hospitalised, hospital admission, hospital appointment, hospital consultant, surgery or operation, recent operation, blood group, blood type, blood disorder, serious accident or illness, infectious disease, childhood illness, communicable disease, clinical need, unfit to attend, paramedic, disease, seizure history, dizzy spell, continence, incontinence, toileting need, toilet trained, bed wetting, bedwetting, enuresis, bowel, bladder, personal care need, intimate care, phobia, sleep walking, sleepwalking, travel sickness, cannot participate, unable to participate, unable to take part, fit to participate, doctor note, general health, any condition, allerg and medical, medical social ground, social medical, exceptional medical, weight, height and weight, bmi, diarrhoea, vomiting, menstruation, periods menstrual, hearing test, eye test, eyesight, eyesight problem, wear glasses, glasses worn, wears glasses, swallowing, eating drinking, feeding difficulty, birth history, birth complication, pregnancy complication, premature birth, developmental delay, developmental concern, developmental milestone, milestone, play and development, health other',
    not: 'centre room school insurance staff leave officer safety introductory university student society science',
  },
  {
    item: 'medical-condition',
    role: 'instance',
    phrases:
      'asthma, asthmatic, epilepsy, epileptic, eczema, diabetes, diabetic, hay fever, hayfever, seizure, fit or faint, fainting, cerebral palsy, cystic fibrosis, heart condition, heart problem, heart murmur, sickle cell, haemophilia, migraine, anaemia, arthritis, cancer, leukaemia, tuberculosis, meningitis, measle, mumps, rubella, chicken pox, chickenpox, whooping cough, scarlet fever, german measles, hepatitis, hiv, aids, covid, covid 19, nut and, head lice, muscular dystrophy, spina bifida, down syndrome, tourette, crohn, coeliac disease, ear infection, grommet, tonsillitis, nose bleed, nosebleed, back pain, high blood pressure, blood pressure, fit convulsion, convulsion, febrile, blackout, chronic fatigue, skin condition, speech problem, hearing problem, sight problem, kidney, thyroid',
    not: 'attendance awareness day',
  },
  {
    item: 'medical-condition',
    role: 'instance',
    phrases: 'hearing, vision, sight, speech',
    needs: 'concern difficulty problem test glasses referral medical health need development @medical',
    not: 'date panel court tribunal appeal school trust hearing disciplinary statement',
  },
  {
    item: 'medical-condition',
    role: 'weak',
    phrases: 'health, condition, wellbeing, well being, operation, treatment, injury or illness',
    needs: `${learner} @same`,
    not: 'safety term payment item library physical trust building policy school wellness fitness social officer check',
  },
  {
    item: 'medical-condition',
    role: 'acronym',
    phrases: 'ADHD, ADD, ODD, OCD, PTSD, ARFID, CFS, TB, BMI',
    needs: 'adhd diagnosis condition medical sen need health attention diagnosed @same @medical',
  },
  {
    item: 'medical-note',
    phrases:
      'medical note, medical comment, medical notes and comment, health note, nurse note, nurse visit, nursing note, first aid log, first aid given, first aid treatment, first aid administered, treatment given, medical visit, sick bay visit, sickbay',
  },
  {
    item: 'medical-note',
    role: 'weak',
    phrases: 'first aid, first aider',
    needs: 'injury accident treatment given administered incident',
    not: 'qualification qualified expiry trained training certificate course staff at work paediatric level',
  },
  {
    item: 'medication',
    phrases:
      'medication, medicine, medicament, dose, dosage, dose to be given, drug name, prescription, prescribed, prescribed medicine, prescribed by, prescribing, epi pen, EpiPen, epipen, adrenaline auto injector, auto injector, adrenaline pen, adrenaline, inhaler, spacer, insulin, antihistamine, paracetamol, calpol, ibuprofen, nurofen, piriton, painkiller, pain relief, method of administration, route of administration, administration of medicine, administer medicine, administering medicine, self administration, self administer, side effect, time last given, last dose, administered at, administered by, strength of medicine, medicine administered, tablet, times of day to be given, time to be given, how much to give, when to be given, frequency of dose, storage of medicine, expiry date of medicine, sudocrem, antibiotic, over the counter, controlled drug, homely remedy, non prescription, rescue medication, buccal midazolam',
    not: 'weekly policy computer ipad',
  },
  {
    item: 'allergy',
    phrases:
      'allergy, allergic, allergic reaction, allergen, anaphylaxis, anaphylactic, anaphylactic shock, intolerance, food intolerance, food allergy, allergy and intolerance, nut allergy, allergy action plan, bee sting, wasp sting, sting reaction, latex, hypersensitivity',
    not: 'menu',
  },
  {
    item: 'allergy',
    role: 'option',
    phrases:
      'peanut, nut, milk, egg, gluten, shellfish, dairy, sesame, soya, lupin, mollusc, crustacean, sulphite, celery, mustard, penicillin, plaster, pollen',
    needs: 'allergy allergic allergen intolerance reaction dietary',
  },
  {
    item: 'immunisation',
    phrases:
      'immunisation, immunised, vaccination, vaccine, inoculation, inoculated, injection received, tetanus, tetanus injection, mmr, jab, bcg, date of last tetanus, flu vaccine, hpv, red book, booster',
    not: 'theme',
  },
  {
    item: 'health-plan',
    phrases:
      'health plan, healthcare plan, health care plan, individual health care plan, individual healthcare plan, medical plan, medical care plan, medical action plan, asthma plan, asthma card, epilepsy plan, diabetes plan, emergency medical plan, care plan, nursing care plan, intimate care plan, personal emergency evacuation plan, protocol for medication, evacuation plan',
    not: 'education skin customer aftercare pathway',
  },
  { item: 'health-plan', role: 'acronym', phrases: 'IHP, IHCP, HCP, PEEP', not: 'session playgroup' },
  {
    item: 'health-check',
    phrases:
      'health check, health checks, health screening, medical examination, medical check, optician, eye check, teeth check, last medical, two year check, progress check at age two, health surveillance, vision screening, hearing screening, health check date',
    not: 'funding agreement project system data',
  },
  {
    item: 'health-assessment',
    phrases:
      'health assessment, health needs assessment, initial health assessment, review health assessment, medical assessment, annual health assessment',
  },
  { item: 'health-assessment', role: 'acronym', phrases: 'IHA, RHA' },
  { item: 'dental-check', phrases: 'dental, dentist, dental check, dental practice, orthodontist, dental treatment' },
  {
    item: 'sdq',
    phrases:
      'strengths and difficulties, strengths and difficulties questionnaire, strength and difficulty questionnaire, sdq score, sdq reason',
  },
  { item: 'sdq', role: 'acronym', phrases: 'SDQ' },
  {
    item: 'mental-health',
    phrases:
      'mental health, mental ill health, mental illness, mental wellbeing, mental health need, mental or emotional, emotional wellbeing, emotional health, emotional difficulty, emotional need, emotional or mental, self harm, self harming, self injury, suicide, suicidal, suicidal ideation, suicidal thought, eating disorder, anorexia, bulimia, anxiety, depression, panic attack, psychiatrist, psychiatric, psychological, psychotherapy, therapist, counselling, counsellor, play therapy, art therapy, drama therapy, music therapy, elsa, elsa support, low mood, stress, attachment difficulty, attachment disorder, attachment need, trauma, traumatic event, adverse childhood experience, healthy young minds, bereavement counselling, emotionally based school avoidance, school refusal, psychologist report, thrive assessment, boxall profile, boxall',
    not: 'week day training lead first aider career great test weather awareness policy',
  },
  { item: 'mental-health', role: 'acronym', phrases: 'CAMHS, HYM, EBSA, MHST, ACES, CYPMHS' },
  {
    item: 'health-professional',
    phrases:
      'health visitor, school nurse, community nurse, nurse name, specialist nurse, paediatrician, community paediatrician, consultant paediatrician, consultant name, medical consultant, health professional, health care professional, healthcare professional, medical professional, medical practitioner, specialist doctor, hospital involvement, hospital specialist, physiotherapist, physiotherapy, physio, occupational therapist, occupational therapy, audiology, audiologist, ophthalmology, orthoptist, dietitian, dietician, podiatrist, midwife, medical contact, medical service, health service involvement, health agency, health authority, health team, child development centre, health worker, medical adviser, clinician, neurologist, chiropodist',
  },
  {
    item: 'health-professional',
    role: 'acronym',
    phrases: 'OT',
    needs: 'therapy therapist health medical salt physio @sen @medical @same',
  },
  {
    item: 'gp-details',
    phrases:
      'gp, gp name, gp surgery, gp practice, gp address, gp phone, gp detail, general practitioner, doctor, family doctor, child doctor, doctor name, doctor surgery, doctor detail, doctor practice, doctor address, doctor phone, surgery, surgery name, surgery address, surgery phone, medical practice, medical centre, medical practice name, doctor phone number, registered doctor, registered with doctor, health centre, name of doctor',
    not: 'prix title degree coordinate mr',
  },
  {
    item: 'nhs-number',
    phrases:
      'nhs number, nhs no, nhs id, national health number, national health service number, medical card number, nhs medical card, common child id, community health index',
    not: 'trust',
  },
  { item: 'nhs-number', role: 'acronym', phrases: 'NHS', needs: 'number no nhs @medical' },
  {
    item: 'dietary-need',
    phrases:
      'dietary, dietary need, dietary requirement, special diet, special dietary, diet, food requirement, food preference, food restriction, food intolerance or dietary, vegetarian, vegan, halal, kosher, pork, gluten free, dairy free, foods to avoid, food your child cannot eat, cannot eat, not allowed to eat, forbidden food, forbidden any type of food, food dislike, special feeding, feeding requirement, feeding need, coeliac, lactose',
    not: 'technology menu balanced lesson',
  },
  {
    item: 'consent-medical',
    phrases:
      'medical consent, medical treatment consent, consent to medical treatment, consent for medical treatment, consent to emergency medical, emergency medical treatment, emergency treatment, emergency medical consent, consent to treatment, medical treatment, receiving medical treatment, urgent medical, hospital treatment, dental medical or surgical treatment, anaesthetic, authorise medical, consent to administer, permission to administer, consent administer paracetamol, consent for first aid, first aid consent, blood transfusion, permission for first aid, administer first aid, give consent to receiving, consent to receiving medical, permission for plaster, receiving calpol',
  },
  {
    item: 'injury',
    phrases:
      'injury, injured, bodily injury, body map, bodymap, accident report, accident detail, details of accident, accident book, accident form, nature of injury, bump, head injury, bumped head, bruise, bruising, bleeding, swelling, burn, scald, fracture, wound, cut or graze, bite mark, part of body, body part, injury location, site of injury, skin is broken, harm caused, injury sustained',
    not: 'industrial fund',
  },
  {
    item: 'injury',
    role: 'weak',
    phrases: 'accident',
    needs: `${learner} treatment injury incident first`,
    not: 'policy emergency department insurance',
  },
  {
    item: 'sickness-absence',
    phrases:
      'sickness, sickness absence, sick leave, sick note, sick pay, sickness record, sickness reason, days sick, sick day, number of days sick, number of sick day, self certification, self certificate, fit note, fitness note, return to work, return to work interview, bradford factor, sickness start, first day of sickness, last day of sickness, statutory sick pay, long term sick, date of sickness, staff sickness, staff absence, absence due to illness, absence through sickness, sick, phased return, first day of absence',
  },
  {
    item: 'fitness-to-work',
    phrases:
      'fitness to work, fit to work, fitness to teach, fitness for work, medical fitness, health declaration, health questionnaire, medical clearance, occupational health clearance, occupational health check, medical questionnaire, pre employment health, pre employment medical, medical clearance date, mental and physical fitness, physical fitness check, health check for employment',
  },
  {
    item: 'pregnancy-or-parenthood',
    phrases:
      'pregnant, pregnancy, maternity, maternity leave, paternity leave, teenage parent, young parent, teenage pregnancy, young mother, expected date of delivery, due date of baby, expectant mother, expectant parent, is mother, is father, expected dob, parent of child under, teenage mother, school age parent, gymslip, breastfeeding, antenatal, baby due',
    not: 'cover',
  },
  {
    item: 'substance-misuse',
    phrases:
      'substance misuse, substance misused, substance abuse, substance use, drug misuse, drug use, drug abuse, drug and alcohol, drugs or alcohol, drug or alcohol, alcohol misuse, alcohol abuse, alcohol use, alcohol or drug, alcohol and drug, parental drug, parental alcohol, solvent misuse, smoking status, vaping, smoker, do you smoke, drug related, alcohol consumption, addiction, addicted, intervention received, intervention offered, substances taken, drug test',
  },
  {
    item: 'absence-reason',
    phrases:
      'medical absence, illness absence, medical or dental appointment, medical or dental, medical appointment, dental appointment, doctor appointment, absence illness, absence medical, religious observance absence, religious observance leave, absence due to medical, reason ill, illness code, traveller absence',
    notUnder: 'staff',
  },
  {
    item: 'absence-reason',
    role: 'option',
    phrases: 'illness, ill, religious observance, religious, traveller, unwell, sickness',
    needs: 'absence attendance register registration',
  },
  { item: 'absence-reason', role: 'code', phrases: 'I, M, R, T, Y5, Y6', needs: 'attendance register absence registration mark' },
]
