/** Whether this is a PDF or a picture that is shown by itself: no script sees what is in it. */
export function isUnreadable(): boolean {
  return !/html|xml|text/.test(document.contentType)
}
