/** A browser's match pattern of one site, or of a host with all below it: never of all sites. Patterns have no ports. */
export function isSitePattern(text: string): boolean {
  return /^(\*|https?):\/\/(\*\.)?(\[[\da-f:.]+\]|\w[\w.-]*)\/\*$/i.test(text)
}

/** Whether a match pattern (`https://*.example.org/*`) covers an address. */
export function patternHolds(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|\*\.[^/*]+|[^/*]+)\/\*$/.exec(pattern)
  const address = URL.parse(url)
  if (parts === null || address === null || !/^https?:$/.test(address.protocol)) return false
  const [, scheme, host] = parts as unknown as [string, string, string]
  if (scheme !== '*' && `${scheme}:` !== address.protocol) return false
  if (host === '*') return true
  if (host.startsWith('*.')) return address.hostname === host.slice(2) || address.hostname.endsWith(host.slice(1))
  return address.hostname === host
}

/** The pattern that covers one site: its scheme and host, every path. Null for pages that are no website. */
export function patternOf(url: string): string | null {
  const address = URL.parse(url)
  return address === null ? null : patternFor(address.protocol.slice(0, -1), address.hostname)
}

/** What a person may type: a scheme or none, a host or all below it, and what follows. A wildcard is no host to a reader of addresses. */
const typedAddress = /^(?:(\*|https?):\/\/)?(\*\.)?(\[[^\s\]]+\]|[^\s/?#\\@*:[\]]+)(?::\d+)?(?:[/?#]\S*)?$/i

/** The address, host or pattern that a person typed, as a pattern; null where it is none. */
export function patternTyped(typed: string): string | null {
  const [, scheme = 'https', below = '', host = ''] = typedAddress.exec(typed.trim()) ?? []
  const address = URL.parse(`https://${host}`)
  return address === null ? null : patternFor(scheme.toLowerCase(), below + address.hostname)
}

function patternFor(scheme: string, host: string): string | null {
  const pattern = `${scheme}://${host}/*`
  return isSitePattern(pattern) ? pattern : null
}
