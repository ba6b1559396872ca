/** What went wrong, and what to do about it. */
interface Failed {
  readonly what: string
  readonly fix: string
}

/**
 * Fetches the page of the full notice that a sheet names. The browser reads it as a document in which nothing runs; no text is
 * turned into markup by us, so that a page which allows no such thing (Trusted Types) shows it too.
 */
export async function fetchNotice(sheet: URL): Promise<{ readonly page: Document } | Failed> {
  const page = sheet.pathname.endsWith('.json') ? await addressOf(sheet) : sheet
  if (page === null) return { what: `${sheet.href} is no notice.json.`, fix: 'Upload the built folder, whole.' }
  const read = await documentAt(page)
  return read?.querySelector('.item') ? { page: read } : { what: `${page.href} could not be read.`, fix: 'Upload the built folder, whole.' }
}

async function addressOf(sheet: URL): Promise<URL | null> {
  try {
    const answer = await fetch(sheet.href, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    const { fullNotice } = (await answer.json()) as { readonly fullNotice?: unknown }
    return typeof fullNotice === 'string' ? new URL(fullNotice, sheet) : null
  } catch {
    return null
  }
}

function documentAt(url: URL): Promise<Document | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('GET', url.href)
    request.responseType = 'document'
    request.addEventListener('loadend', () => done(request.responseXML))
    request.send()
  })
}
