import type { RoleId } from '../../notice/catalogue-ids.ts'
import type { EnglishLevels } from './english.ts'

/** The school's own people, as words that stand in a list. */
export const roles: Readonly<Record<RoleId, EnglishLevels>> = {
  'designated-safeguarding-lead': {
    brief: 'the safeguarding lead',
    plain: 'the designated safeguarding lead (the person in charge of keeping children safe)',
    child: 'the person in charge of keeping you safe',
  },
  'deputy-safeguarding-lead': {
    brief: 'the deputy safeguarding lead',
    plain: 'the deputy safeguarding lead (who stands in for the lead)',
    child: 'the person who helps keep you safe',
  },
  'safeguarding-leads': {
    brief: 'the safeguarding leads',
    plain: 'the safeguarding leads (staff in charge of keeping children safe)',
    child: 'the staff in charge of keeping you safe',
  },
  'engagement-staff': {
    brief: 'the Engagement Staff',
    plain: 'the Engagement Staff (they help children take part in school life)',
    child: 'staff who help you join in',
  },
  headteacher: { brief: 'the headteacher', plain: 'the headteacher', child: 'the headteacher' },
  'senior-leaders': { brief: 'senior staff', plain: 'the staff who lead the school', child: 'the people who lead the school' },
  'school-business-manager': {
    brief: 'the school business manager',
    plain: 'the school business manager (who runs the office and the money)',
    child: 'the person who runs the office',
  },
  'data-protection-officer': {
    brief: 'the data protection officer',
    plain: 'the data protection officer (who checks that we keep to the data law)',
    child: 'the person who checks we keep facts about you safe',
  },
  senco: {
    brief: 'the SENCO',
    plain: 'the SENCO (the teacher in charge of extra help to learn)',
    child: 'the teacher in charge of extra help',
  },
  'designated-teacher': {
    brief: 'the teacher for children in care',
    plain: 'the teacher in charge of help for children in care',
    child: 'the teacher for children in care',
  },
  'mental-health-lead': {
    brief: 'the mental health lead',
    plain: 'the member of staff in charge of help with mental health',
    child: 'the person to see if you feel bad inside',
  },
  'pastoral-staff': { brief: 'pastoral staff', plain: 'the staff who care for children day to day', child: 'the staff who look after you' },
  'attendance-staff': {
    brief: 'attendance staff',
    plain: 'the staff who check that children are in school',
    child: 'the staff who check who is in school',
  },
  'class-teacher': { brief: 'the class teacher', plain: "your child's teachers", child: 'your teachers' },
  'supply-teacher': { brief: 'supply teachers', plain: 'teachers who stand in for others', child: 'teachers who stand in' },
  'teaching-assistant': { brief: 'teaching assistants', plain: 'teaching assistants', child: 'helpers in class' },
  'learning-mentor': {
    brief: 'learning mentors',
    plain: 'learning mentors (they help children get past what stops them learning)',
    child: 'mentors who help you learn',
  },
  'school-office': { brief: 'the school office', plain: 'the staff of the school office', child: 'the school office' },
  'data-manager': {
    brief: 'the data manager',
    plain: "the member of staff who looks after the school's records",
    child: 'the person who looks after records',
  },
  'exams-officer': { brief: 'the exams officer', plain: 'the member of staff who runs exams', child: 'the person who runs exams' },
  'first-aider': { brief: 'first aiders', plain: 'the staff who give first aid', child: 'staff who help when you are hurt' },
  'catering-staff': { brief: 'kitchen staff', plain: 'the staff who make school meals', child: 'the cooks' },
  'lunchtime-staff': { brief: 'lunchtime staff', plain: 'the staff who watch over lunch and play', child: 'the staff at lunch' },
  'site-staff': { brief: 'site staff', plain: 'the staff who look after the building', child: 'the caretaker' },
  'it-staff': { brief: 'computer staff', plain: "the staff who look after the school's computers", child: 'the staff who fix computers' },
  'trip-leader': { brief: 'trip leaders', plain: 'the staff who lead trips', child: 'the staff who lead trips' },
  'human-resources': {
    brief: 'staff who deal with jobs and pay',
    plain: 'the staff who deal with jobs and pay',
    child: 'the staff who deal with jobs',
  },
  governors: { brief: 'the governors', plain: 'the governors (who check how the school is run)', child: 'the governors' },
  'all-staff': { brief: 'all staff', plain: 'all who work at the school', child: 'all the staff' },
}
