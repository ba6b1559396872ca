/** A notice is a public file: it is asked for without cookies and without telling which page asks. */
export const asking: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' }
