/** Resolves as soon as all that a page brings with it can be read, though its pictures and styles may still come. */
export function contentThere(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true }))
}
