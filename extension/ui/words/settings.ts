import type { Origin } from '../../settings/effective.ts'
import type { SettingName, StaffRole } from '../../settings/settings.ts'

/** What each setting is called, wherever it is listed. */
export const settingLabels: Readonly<Record<SettingName, string>> = {
  role: 'Your role',
  sites: 'Sites where Fieldnote is on',
  sitesOff: 'Sites of your school’s list that you turned off',
  flagSpecial: 'Flag special category data',
  flagCriminal: 'Flag criminal offence data',
  flagTreatAs: 'Flag data to treat as special category',
  flagNoticeOnly: 'Flag what only the notice calls special',
  badge: 'Show the number of flags on the toolbar button',
  copyNote: 'Show a note when sensitive fields are copied or printed',
  blockCopies: 'Stop copies of sensitive fields (by your school’s policy alone)',
  writingLine: 'Line beside free-text concern fields',
  presentMinutes: 'Minutes until covers end by themselves',
  presentWhat: 'What is covered while you present',
  notices: 'Notices from the built-in list',
  ownNotices: 'Notices from files or your school’s policy',
  words: 'Your school’s own words',
  corrections: 'Corrections',
  languages: 'Draft languages turned on',
  firstSteps: 'Show the first steps in the popup',
}

/** Who decided the value of a setting. */
export const originWords: Readonly<Record<Origin, string>> = {
  default: 'Fieldnote’s default',
  yours: 'You',
  'school-default': 'Your school’s default',
  school: 'Set by your school',
}

/** The roles that a member of staff may choose, as they stand in a list. */
export const roleNames: Readonly<Record<StaffRole, string>> = {
  'designated-safeguarding-lead': 'Designated safeguarding lead',
  'deputy-safeguarding-lead': 'Deputy safeguarding lead',
  headteacher: 'Headteacher',
  'senior-leaders': 'Senior leader',
  senco: 'SENCO',
  'designated-teacher': 'Designated teacher for children in care',
  'mental-health-lead': 'Mental health lead',
  'class-teacher': 'Teacher',
  'supply-teacher': 'Supply teacher',
  'teaching-assistant': 'Teaching assistant',
  'learning-mentor': 'Learning mentor',
  'engagement-staff': 'Engagement staff',
  'pastoral-staff': 'Pastoral staff',
  'attendance-staff': 'Attendance staff',
  'school-office': 'School office',
  'school-business-manager': 'School business manager',
  'data-manager': 'Data manager',
  'data-protection-officer': 'Data protection officer',
  'exams-officer': 'Exams officer',
  'human-resources': 'Human resources',
  'first-aider': 'First aider',
  'catering-staff': 'Kitchen staff',
  'lunchtime-staff': 'Lunchtime staff',
  'site-staff': 'Site staff',
  'it-staff': 'IT staff',
  'trip-leader': 'Trip leader',
  governors: 'Governor',
}

export const settingWords = {
  schoolDefault: 'Your school’s default. You may change it.',
  notSchools: 'You changed your school’s default.',
  useSchools: 'Use the school’s',
  noRole: 'No role chosen',
  roleHelp:
    'Fieldnote uses it for one line only: whether the notice names you among those who handle something. It gives and takes no access.',
} as const
