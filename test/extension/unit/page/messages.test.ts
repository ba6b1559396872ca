import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOurPage, isOurs, markClasses, readFromPage, readToPage } from '../../../../extension/messages.ts'

const counts = { special: 1, criminal: 0, 'treat-as-special': 2, 'notice-only': 0 }

describe('readFromPage', () => {
  it('reads greetings, counts, and ids of the catalogue', () => {
    expect(readFromPage({ type: 'hello' })).toEqual({ type: 'hello' })
    expect(readFromPage({ type: 'found', counts, hidden: 3, newest: 7, isPartial: false })).toEqual({
      type: 'found',
      counts,
      hidden: 3,
      newest: 7,
      isPartial: false,
    })
    expect(readFromPage({ type: 'card', items: ['ethnicity'] })).toEqual({ type: 'card', items: ['ethnicity'] })
  })

  it('carries nothing beyond what it reads: text of a page cannot ride along', () => {
    expect(readFromPage({ type: 'left', isPage: true, address: 'Ottilie' })).toEqual({ type: 'left', isPage: true })
    expect(readFromPage({ type: 'hello', name: 'Ottilie' })).toEqual({ type: 'hello' })
    expect(readFromPage({ type: 'bare-frames', address: 'Ottilie' })).toEqual({ type: 'bare-frames' })
    expect(
      readFromPage({ type: 'found', counts: { ...counts, name: 'Ottilie' }, hidden: 0, newest: 7, isPartial: false, label: 'x' }),
    ).toEqual({
      type: 'found',
      counts,
      hidden: 0,
      newest: 7,
      isPartial: false,
    })
  })

  it.each([
    [null],
    ['hello'],
    [{ type: 'Hello' }],
    [{ type: 'report' }],
    [{ type: 'left' }],
    [{ type: 'found', counts, hidden: -1, newest: 7, isPartial: false }],
    [{ type: 'found', counts, hidden: 1e9, newest: 7, isPartial: false }],
    [{ type: 'found', counts, hidden: 0, newest: 'Ottilie', isPartial: false }],
    [{ type: 'found', counts: { ...counts, special: 1.5 }, hidden: 0, newest: 7, isPartial: false }],
    [{ type: 'found', counts: { special: 1 }, hidden: 0, newest: 7, isPartial: false }],
    [{ type: 'card', items: [] }],
    [{ type: 'card', items: ['Ottilie Placeholder'] }],
    [{ type: 'card', items: ['ethnicity', 'nothing'] }],
    [{ type: 'card', items: Array.from({ length: 201 }, () => 'ethnicity') }],
  ])('ignores %j', (message) => {
    expect(readFromPage(message)).toBeNull()
  })

  it('is total, and what it reads holds no text of anyone’s', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        const read = readFromPage(message)
        if (read?.type === 'found') expect(Object.keys(read.counts).sort()).toEqual([...markClasses].sort())
      }),
    )
  })
})

describe('readToPage', () => {
  it('reads what popup, panel and commands ask', () => {
    for (const type of ['again', 'recount', 'report', 'map']) expect(readToPage({ type })).toEqual({ type })
    expect(readToPage({ type: 'jump', find: 4 })).toEqual({ type: 'jump', find: 4 })
    // On a page that draws itself anew all day.
    expect(readToPage({ type: 'jump', find: 1e6 })).toEqual({ type: 'jump', find: 1e6 })
    expect(readToPage({ type: 'share', marks: 4, find: 1 })).toEqual({ type: 'share', marks: 4 })
    expect(readToPage({ type: 'announce', counts: { ...counts, name: 'Ottilie' }, isPartial: true })).toEqual({
      type: 'announce',
      counts,
      isPartial: true,
    })
    expect(readToPage({ type: 'walk', step: -1, from: 'edge' })).toEqual({ type: 'walk', step: -1, from: 'edge' })
  })

  it.each([
    [{ type: 'jump', find: '4' }],
    [{ type: 'share', marks: 0 }],
    [{ type: 'share' }],
    [{ type: 'announce' }],
    [{ type: 'announce', counts }],
    [{ type: 'walk', step: 2, from: 'here' }],
    [{ type: 'walk', step: 1, from: 'x' }],
    [{ type: 'hello' }],
    [7],
  ])('ignores %j', (message) => {
    expect(readToPage(message)).toBeNull()
  })
})

describe('who sent it', () => {
  it('is told by our id; one of our pages by its address, not by whether it has a tab', () => {
    expect(isOurs({ id: 'us' }, 'us')).toBe(true)
    expect(isOurs({ id: 'them' }, 'us')).toBe(false)
    expect(isOurs({}, 'us')).toBe(false)
    expect(isOurPage({ id: 'us', url: 'chrome-extension://us/popup.html' }, 'us', 'chrome-extension://us/')).toBe(true)
    expect(isOurPage({ id: 'us', url: 'https://mis.test/chrome-extension://us/' }, 'us', 'chrome-extension://us/')).toBe(false)
    expect(isOurPage({ id: 'us' }, 'us', 'chrome-extension://us/')).toBe(false)
  })
})
