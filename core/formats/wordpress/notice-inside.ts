/**
 * The full notice for the inside of another page: all that stands on its own page, without what a page has only once. Texts are
 * escaped there, so what reads as a tag is one.
 */
export function noticeInside(page: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? ''
  return body
    .replace(/<a class="skip"[^>]*>[^<]*<\/a>\n?/, '')
    .replace(/<\/?privacy-notice[^>]*>/g, '')
    .replace(/<(\/?)(?:main|header|footer)\b/g, '<$1div')
    .replace(/<(\/?)h1\b/g, '<$1h2')
    .replace(/<[^>]*>|[!-;=-~]{24,}/g, (part) => (part.startsWith('<') ? part : breakable(part)))
}

/** Web addresses and fingerprints are wider than a phone, and no style of ours breaks them inside a page that has its own. */
function breakable(word: string): string {
  return word.replace(/(?:&#?\w+;|[^&]){12}(?!$)/g, '$&<wbr>')
}
