import { describe, expect, test } from 'vitest'
import { locateQuote } from '../../../core/notice/locate-quote.ts'
import { quotedParts, sentenceAround } from '../../../core/notice/sentence-around.ts'
import { hip, pupil } from '../notices/read-notice.ts'

const text =
  'We hold names. Who sees them? The office, at office.school.uk, and no one else! Version 2.5 is new.\n  Nursery milk\nA list without a stop'

function spanOf(phrase: string) {
  const span = locateQuote(text, { quote: phrase })
  if (span === null) throw new Error(`“${phrase}” is not in the text`)
  return span
}

describe('the sentence around a phrase', () => {
  test.each([
    ['hold', 'We hold names.'],
    ['We hold', 'We hold names.'],
    ['names.', 'We hold names.'],
    ['names', 'We hold names.'],
    ['Who sees', 'Who sees them?'],
    ['sees them?', 'Who sees them?'],
    ['The office', 'The office, at office.school.uk, and no one else!'],
    ['school', 'The office, at office.school.uk, and no one else!'],
    ['5 is new', 'Version 2.5 is new.'],
    ['is new.', 'Version 2.5 is new.'],
    ['milk', 'Nursery milk'],
    ['Nursery', 'Nursery milk'],
    ['list', 'A list without a stop'],
    ['without a stop', 'A list without a stop'],
    ['names. Who', 'We hold names. Who sees them?'],
    ['names. Who sees them?', 'We hold names. Who sees them?'],
  ])('“%s” stands in “%s”', (phrase, sentence) => {
    const { from, to } = sentenceAround(text, spanOf(phrase))
    expect(text.slice(from, to)).toBe(sentence)
  })

  test.each([hip, pupil])('of each phrase that $id cites holds the phrase, and begins and ends with a sentence or a line', (notice) => {
    const cited = citesOf(notice)
    expect(cited.length).toBeGreaterThan(100)
    for (const { block, quote, nth } of cited) {
      const whole = notice.source.blocks.find((one) => one.id === block)?.text ?? ''
      const span = locateQuote(whole, nth === undefined ? { quote } : { quote, nth })
      if (span === null) throw new Error(`${notice.id}: “${quote}” is not in ${block}`)
      const { from, to } = sentenceAround(whole, span)
      expect(whole.slice(from, to)).toContain(quote)
      expect(whole.slice(0, from)).toMatch(/^$|[.!?\n]\s*$/)
      expect(whole.slice(from, to)).toMatch(/[.!?]$|^[^\n]*$/)
      expect(whole.slice(span.to, to - 1)).not.toMatch(/[.!?]\s/)
    }
  })
})

describe('quoted text in parts', () => {
  test('marks each phrase where it stands', () => {
    expect(marked('We hold names.', ['names', 'We'])).toBe('[We] hold [names].')
  })

  test('marks phrases that overlap or touch once', () => {
    expect(marked('Who sees them?', ['Who sees', 'sees them', 'them?'])).toBe('[Who sees them?]')
  })

  test('is one part where nothing is cited', () => {
    expect(marked('Nursery milk', [])).toBe('Nursery milk')
  })
})

function marked(sentence: string, phrases: readonly string[]): string {
  const parts = quotedParts(text, spanOf(sentence), phrases.map(spanOf))
  return parts.map((part) => (part.cited ? `[${part.text}]` : part.text)).join('')
}

function citesOf(value: unknown): readonly { block: string; quote: string; nth?: number }[] {
  if (typeof value !== 'object' || value === null) return []
  return 'block' in value && 'quote' in value ? [value as { block: string; quote: string }] : Object.values(value).flatMap(citesOf)
}
