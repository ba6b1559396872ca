import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFields } from '../../../core/cli/read-fields.ts'
import type { ItemId } from '../../../core/law/data-items.ts'
import { provisionFor } from '../../../core/law/provisions.ts'
import { explain } from '../../../core/notice/explain.ts'
import { coveringsOf, indexNotices } from '../../../core/notice/index-notices.ts'
import { english } from '../../../core/words/en/words.ts'
import { say } from '../../../core/words/say.ts'
import { hip } from '../notices/read-notice.ts'

const index = indexNotices([hip])
const on = '2026-11-25'

/** The data items of the demonstration form of which the notice speaks, in the order in which the form asks for them. */
async function asked(): Promise<readonly ItemId[]> {
  const read = await readFields(join(import.meta.dirname, '../../pages/form/index.html'), 'admissions')
  if (typeof read === 'string') throw new Error(read)
  const items = read.fields.flatMap(({ match }) => match.item ?? [])
  return items.filter((item) => coveringsOf(index, item).length > 0)
}

const items = await asked()

describe('the notes of the demonstration form', () => {
  it('are those of its questions', () => {
    expect(new Set(items).size).toBeGreaterThan(15)
    expect(items).toEqual(expect.arrayContaining(['date-of-birth', 'address', 'social-worker', 'looked-after-status', 'ehcp', 'offence']))
  })

  it.each(['brief', 'plain', 'child'] as const)('have no two neighbours with the same text, %s', (level) => {
    const note = (item: ItemId) =>
      say(explain(index, item, on), english, level)
        .first.map(({ text }) => text)
        .join('\n')
    const questions = items.filter((item, at) => item !== items[at - 1])
    for (const [at, item] of questions.entries()) {
      const next = questions[at + 1]
      if (next !== undefined) expect(note(item), `${item}, ${next}`).not.toBe(note(next))
    }
    expect(new Set(questions.map(note)).size).toBe(new Set(questions).size)
  })

  it('tell what is done for children in care at questions about children in care, and nowhere else', () => {
    const told = [...new Set(items)].filter((item) => {
      const { first, more, general } = say(explain(index, item, on), english, 'brief')
      return [...first, ...more, ...general].some(({ text }) => text.includes('children in care:'))
    })
    expect(told.length).toBeGreaterThan(1)
    for (const item of told) {
      const [covering] = coveringsOf(index, item)
      expect(covering?.entry.subjects, item).toEqual(['looked-after-children'])
    }
    const ofAll = say(explain(index, 'address', on), english, 'brief').general
    expect(ofAll.filter(({ text }) => text.includes('For children in care'))).toEqual([])
  })

  it('have at every way to reach the family the line on whom it must be kept from', () => {
    const ways = [...new Set(items)].filter((item) => item === 'address' || /contact/.test(item))
    expect(ways).toEqual(expect.arrayContaining(['address', 'contact-phone', 'contact-email']))
    for (const item of ways) {
      const { first } = say(explain(index, item, on), english, 'plain')
      expect(first.find(({ aspect }) => aspect === 'safety')?.text, item).toMatch(
        /^If someone must not know .* tell the school before you write it\.$/,
      )
    }
  })

  it('answer "must you answer" twice over: what the notice says, and what the law does or, where it need not be asked, that', () => {
    for (const item of new Set(items)) {
      const said = say(explain(index, item, on), english, 'brief').first.filter(({ aspect }) => aspect === 'provision')
      expect(
        said.map(({ voice }) => voice),
        item,
      ).toEqual(['notice', provisionFor(item, on)?.provision === 'not-asked' ? 'gloss' : 'law'])
    }
  })

  it('never tell a parent that they must: the law binds the school', () => {
    for (const item of new Set(items)) {
      const { first, more, general } = say(explain(index, item, on), english, 'brief')
      for (const { voice, text } of [...first, ...more, ...general]) if (voice === 'law') expect(text).not.toMatch(/\byou must\b/i)
    }
  })
})
