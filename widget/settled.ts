/**
 * Resolves when the page has come to rest: a framework that takes over the server's markup (hydration) must find it as it was.
 * Some pages never finish loading; three seconds are enough.
 */
export async function pageSettled(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((done) => {
      addEventListener('load', done)
      setTimeout(done, 3000)
    })
  }
  await new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 300 })
    else setTimeout(done, 50)
  })
}
