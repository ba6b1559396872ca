/** Which rules of law apply to the school as such. */
export type SchoolKind = 'pupil-referral-unit' | 'maintained' | 'academy' | 'special' | 'independent' | 'other'
