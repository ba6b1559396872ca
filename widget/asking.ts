/** What notes are made of is public: its files are asked for without cookies and without telling which page asks. */
export const asking: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' }
