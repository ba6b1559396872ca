/** The data items that English schools collect in which nothing is sensitive: personal data and no more. */
export const personalItems = [
  // Who the child and the family are
  'name preferred-name former-name title date-of-birth age sex address',
  'home-local-authority contact-details contact-phone contact-email contact-preference emergency-contact collection-contact collection-password parent-name relationship parental-responsibility parent-employment family-composition sibling nationality country-of-birth first-language interpreter-needed photo signature identity-document date-of-death bereavement',
  // School life
  'upn uln pupil-identifier year-group class-group admission-date leaving-date enrolment-status boarder-status school-history school-preference application-status move-reason attendance',
  'attainment qualification courses exam-entry behaviour destination meal-arrangement travel-and-mobility activity consent consent-photo financial early-years-funding idaci free-text account declaration feedback',
  // People who work for or with the school
  'staff-name staff-identifier job-title employment-history employment national-insurance-number professional-body-membership reference governor-role',
] as const
