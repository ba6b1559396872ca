import { type Checked, checkSheet, largestSheet } from './check-sheet.ts'

/** A notice is a public file: it is asked for without cookies and without telling which page asks. */
export const asking: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' }

/** Fetches a note sheet; expected trouble comes back as words. */
export async function loadSheet(url: URL, signal: AbortSignal): Promise<Checked> {
  let answer: Response
  let text: string
  try {
    answer = await fetch(url.href, { ...asking, signal })
    if (Number(answer.headers.get('content-length')) > largestSheet * 4) {
      return { what: `${url.pathname} is too large to be a notice.`, fix: 'Upload the notice.json that “fieldnote build” made.' }
    }
    text = answer.ok ? await answer.text() : ''
  } catch (error) {
    return {
      what: `${url.href} could not be fetched (${String(error)}).`,
      fix: 'Serve the notice from the same site as the form, or allow it by CORS and connect-src.',
    }
  }
  if (!answer.ok) {
    return { what: `${url.href} was not found (${answer.status}).`, fix: 'Upload notice.json there, or change the “notice” attribute.' }
  }
  return checkSheet(text, url.pathname)
}
