/** What went wrong, and what to do about it. */
export interface Failed {
  readonly what: string
  readonly fix: string
}

/**
 * Fetches the page of the full notice that a sheet names. The browser reads it as a document in which nothing runs; no text is
 * turned into markup by us, so that a page which allows no such thing (Trusted Types) shows it too.
 */
export async function fetchNotice(src: string): Promise<{ readonly page: Document } | Failed> {
  const address = addressIn(src)
  if (address === null) return { what: `src="${src}" is no web address.`, fix: 'Write where notice.json is, as /privacy/notice.json.' }
  const found = address.pathname.endsWith('.json') ? await pageNamedBy(address) : { url: address }
  if ('what' in found) return found
  const page = await documentAt(found.url)
  // Other pages have an item too; that of the full notice says by which words it is found.
  if (page?.querySelector('.item[data-words]')) return { page }
  return { what: `${found.url.href} could not be read as the full notice.`, fix: 'Upload the built folder, whole, beside notice.json.' }
}

function addressIn(src: string): URL | null {
  try {
    const url = new URL(src, document.baseURI)
    return /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

async function pageNamedBy(sheet: URL): Promise<{ readonly url: URL } | Failed> {
  let answer: Response
  try {
    answer = await fetch(sheet.href, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  } catch {
    return { what: `${sheet.href} could not be reached.`, fix: 'Check the address in src; it must be on the website of this page.' }
  }
  if (!answer.ok) {
    return {
      what: `${sheet.href} is not there (${answer.status}).`,
      fix: 'Check the address in src, and that the built folder was uploaded.',
    }
  }
  try {
    const { fullNotice } = (await answer.json()) as { readonly fullNotice?: unknown }
    if (typeof fullNotice === 'string') return { url: new URL(fullNotice, sheet) }
  } catch {
    // Told below: what stands there is something else.
  }
  return { what: `${sheet.href} is no notice.json.`, fix: 'Let src name the notice.json that `fieldnote build` wrote.' }
}

function documentAt(url: URL): Promise<Document | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('GET', url.href)
    request.responseType = 'document'
    request.addEventListener('loadend', () => done(request.status === 200 ? request.responseXML : null))
    request.send()
  })
}
