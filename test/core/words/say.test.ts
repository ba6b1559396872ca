import { describe, expect, it } from 'vitest'
import { dataItem, type ItemId, itemIds } from '../../../core/law/data-items.ts'
import { lawPack } from '../../../core/law/pack.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hip from '../../../core/notices/hip.json' with { type: 'json' }
import pupil from '../../../core/notices/pupil.json' with { type: 'json' }
import { english } from '../../../core/words/en/words.ts'
import { say } from '../../../core/words/say.ts'

function read(json: unknown): Notice {
  const parsed = parseNotice(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

const index = indexNotices([read(hip)])
const on = '2026-11-24'

/** The items of a registration form after referral, in the order in which such forms have them. */
const form = [
  'name',
  'date-of-birth',
  'address',
  'contact-details',
  'contact-phone',
  'contact-email',
  'emergency-contact',
  'attendance',
  'looked-after-status',
  'social-worker',
  'child-in-need',
  'child-protection-plan',
  'adoption',
  'ehcp',
  'sen-status',
  'health-assessment',
  'dental-check',
  'sdq',
] as const

describe('say', () => {
  it.each(['brief', 'plain', 'child'] as const)('has whole sentences for every item, spoken %s', (level) => {
    for (const notices of [[], [read(hip)], [read(pupil), read(hip)]] as const) {
      const set = indexNotices(notices)
      for (const id of itemIds) {
        const { title, first, more, general, generalLine } = say(explain(set, id, on), english, level)
        expect(title).not.toBe('')
        expect(generalLine === '').toBe(general.length === 0)
        expect(first.length).toBeGreaterThan(0)
        for (const { text, heading } of [...first, ...more, ...general]) {
          expect(heading).not.toBe('')
          expect(text.trim()).not.toBe('')
          expect(text).not.toMatch(/[{}]|undefined|null/)
        }
      }
    }
  })

  it('puts what it is, why, and whether to answer first', () => {
    const { first } = say(explain(index, 'social-worker', on), english, 'brief')
    expect(first.map(({ aspect }) => aspect)).toEqual(['what', 'purposes', 'provision', 'provision'])
    expect(first.map(({ text }) => text)).toEqual([
      'A social worker who helps your child or your family.',
      'To support your child, keep them safe and see how they are getting on; the notice gives more reasons.',
      'The school’s notice says that most facts must be given, but not which.',
      'The law does not require you to answer.',
    ])
    expect(first.slice(-2).map(({ voice, attribution }) => [voice, attribution])).toEqual([
      ['notice', 'The school’s notice says'],
      ['law', 'The law says'],
    ])
  })

  it('says of every line of law and guidance behind “More” on what it rests and when that was checked', () => {
    for (const id of itemIds) {
      const { first, more } = say(explain(index, id, on), english, 'brief')
      const spoken = (voice: string) => [...first, ...more].filter((one) => one.voice === voice)
      for (const voice of ['law', 'guidance'] as const) {
        const sources = spoken(voice).filter(({ text }) => text.endsWith('Checked on 23 November 2026.'))
        expect(sources.length > 0, `${id} ${voice}`).toBe(spoken(voice).length > 0)
      }
      for (const { attribution } of spoken('guidance'))
        expect(attribution).toBe('Official guidance says: Department for Education, What data protection means for schools')
    }
  })

  it('says that the law may be out of date once the table is past its review, and not before', () => {
    const old = (day: string) =>
      itemIds.flatMap((id) => {
        const { first, more, general } = say(explain(index, id, day), english, 'brief')
        const ofLaw = [...first, ...more, ...general].filter(({ voice }) => voice === 'law' || voice === 'guidance')
        return ofLaw.filter(({ text }) => !text.endsWith('Checked on 23 November 2026.'))
      })
    const warned = ({ text }: { text: string }) => text.endsWith('were checked on 23 November 2026. They may be out of date.')
    expect(old(lawPack.reviewBy).some(warned)).toBe(false)
    expect(old('2027-03-01').every(warned)).toBe(true)
    expect(old('2027-03-01').length).toBeGreaterThan(100)
  })

  it('tells in English, and marked so, the law that a language has no words for', () => {
    const { general } = say(explain(index, 'address', on), { ...english, lang: 'xx', rules: {} }, 'brief')
    const law = general.filter(({ voice }) => voice === 'law')
    expect(law.map(({ lang }) => lang)).toEqual(['en', 'en'])
    expect(general.filter(({ voice }) => voice === 'notice').every(({ lang }) => lang === 'xx')).toBe(true)
  })

  it('tells of the statutory guidance that the school says it follows, as the notice names it', () => {
    const { general } = say(explain(index, 'address', on), english, 'brief')
    const [said] = general.filter(({ text }) => text.includes('guidance'))
    expect(said).toMatchObject({
      voice: 'notice',
      text: 'The notice says that the school follows this guidance: Keeping children safe in education, 2018 and Working together to safeguard children, 2015.',
    })
    expect(said?.citations.map(({ quote }) => quote)).toContain('Keeping children safe in education 2018')
  })

  it('names whom to ask as one or the other, and from whom data may go on', () => {
    const { general } = say(explain(index, 'address', on), english, 'brief')
    const said = (aspect: string) => general.filter((one) => one.aspect === aspect).map(({ text }) => text)
    expect(said('rights').filter((text) => text.startsWith('To ask, '))).toEqual([
      'To ask, speak to the school business manager or the headteacher.',
    ])
    expect(said('rights')).toContain('The school’s notice does not say whom to ask. Ask Highfields Inclusion Partnership.')
    expect(said('onward')[0]).toMatch(/^From the Department for Education some of it may go to others who help children/)
  })

  it('names the other notices of the school that speak of an item too', () => {
    const both = indexNotices([read(pupil), read(hip)])
    const told = say(explain(both, 'ehcp', on), english, 'brief').more.map(({ text }) => text)
    expect(told).toContain('You can read of it here too: “How we use information about pupils”.')
    expect(
      say(explain(index, 'ehcp', on), english, 'brief')
        .more.map(({ text }) => text)
        .join(' '),
    ).not.toContain('here too')
  })

  it('names under a heading that others answer too what is our own reading as ours', () => {
    const { more } = say(explain(index, 'radicalisation', on), english, 'brief')
    expect(more.find(({ aspect, voice }) => aspect === 'class' && voice === 'gloss')).toMatchObject({ attribution: 'Fieldnote' })
  })

  it('tells what one notice says where another is silent, and names each where they tell of one thing', () => {
    for (const notices of [
      [read(pupil), read(hip)],
      [read(hip), read(pupil)],
    ]) {
      const { first, more } = say(explain(indexNotices(notices), 'attendance', on), english, 'brief')
      const said = first.filter(({ aspect, voice }) => aspect === 'provision' && voice === 'notice')
      expect(said).toMatchObject([{ text: 'The school’s notice says that it does not ask you for this.', silent: false }])
      expect(said.map(({ attribution }) => attribution)).toEqual(['The school’s notice says'])
      const labels = more.filter(({ aspect, voice }) => aspect === 'class' && voice === 'notice')
      expect(labels.map(({ text, attribution }) => [text, attribution]).toSorted()).toEqual([
        ['The notice lists it under plain personal facts.', '“How we use information about pupils”'],
        ['The notice lists it under special kinds of facts.', '“Privacy notice: looked-after children, SEN and safeguarding”'],
      ])
    }
  })

  it('cites no law for what no law says: it names the law on the subject as that', () => {
    const sourceOf = (id: ItemId) =>
      say(explain(index, id, on), english, 'brief').more.find(({ voice, aspect }) => voice === 'law' && aspect === 'provision')?.text
    expect(sourceOf('looked-after-status')).toMatch(/^The law about this: Children and Young Persons Act 2008, section 20\./)
    expect(sourceOf('section-47')).toMatch(/^The law about this: Children Act 1989, section 47\./)
    expect(sourceOf('date-of-birth')).toMatch(/^School Attendance .*regulation 8\./)
  })

  it('puts in no law’s mouth that a thing need not be asked for', () => {
    for (const id of itemIds) {
      const { first } = say(explain(index, id, on), english, 'plain')
      for (const { voice, text, rule, attribution } of first) {
        expect(/gets this from staff or from others/.test(text), id).toBe(rule === 'notAsked')
        if (rule === 'notAsked') expect([voice, attribution]).toEqual(['gloss', 'Fieldnote'])
      }
    }
    const { first } = say(explain(index, 'section-47', on), english, 'brief')
    expect(first.at(-1)?.text).toBe('The school gets this from staff or from others. You can answer if you want to.')
  })

  it('keeps the four voices apart on one card', () => {
    const signed = {
      ...read(hip),
      schoolLines: [{ item: 'ehcp' as const, own: { en: { brief: 'Ask for Mrs Example.' } }, signed: { by: 'A. Head', on: '2026-09-01' } }],
    }
    const { first, more } = say(explain(indexNotices([signed]), 'ehcp', on), english, 'brief')
    expect(new Set([...first, ...more].map(({ voice }) => voice))).toEqual(new Set(['gloss', 'notice', 'school', 'law', 'guidance']))
    for (const { voice, attribution } of [...first, ...more]) expect(attribution === '', voice).toBe(voice === 'gloss')
  })

  it('gives no two neighbouring notes of a form the same text', () => {
    const notes = form.map((id) => {
      const { first } = say(explain(index, id, on), english, 'brief')
      return first.map(({ text }) => text).join('\n')
    })
    for (const [at, note] of notes.entries()) expect(note, form[at]).not.toBe(notes[at + 1])
  })

  it('says what holds for everything once, behind one short line', () => {
    const telling = say(explain(index, 'date-of-birth', on), english, 'brief')
    expect(telling.generalLine).toBe('Who sees it, and where it may go: as for all the information in this notice.')
    const handlers = telling.general.find(({ aspect }) => aspect === 'handlers')
    expect(handlers?.text).toBe('Seen by the safeguarding leads, the Engagement Staff and the headteacher.')
    expect([...telling.first, ...telling.more].some(({ aspect }) => aspect === 'handlers')).toBe(false)
  })

  it('says to those who ask for an address how to keep it from someone, in nobody’s name until the school signs it', () => {
    const safety = (notice: Notice) =>
      say(explain(indexNotices([notice]), 'address', on), english, 'brief').first.filter(({ aspect }) => aspect === 'safety')
    expect(safety(read(hip))).toMatchObject([
      { voice: 'gloss', attribution: '', text: 'If someone must not know where you live, tell the school before you write it.' },
    ])
    const line = { item: 'address' as const, signed: { by: 'A. Head', on: '2026-09-01' } }
    const own = { en: { brief: 'Ring the office first.' } }
    const bySchool = { voice: 'school', attribution: 'The school adds (A. Head, 1 September 2026)' }
    expect(safety({ ...read(hip), schoolLines: [{ ...line, about: 'safety' }] })).toMatchObject([
      { ...bySchool, text: 'If someone must not know where you live, tell the school before you write it.' },
    ])
    expect(safety({ ...read(hip), schoolLines: [{ ...line, about: 'safety', own }] })).toMatchObject([
      { ...bySchool, text: 'Ring the office first.' },
    ])
    // A line on something else takes nothing from what keeps a family safe.
    expect(safety({ ...read(hip), schoolLines: [{ ...line, own }] })).toMatchObject([{ voice: 'gloss' }])
  })

  it('tells a family nothing of how staff handle data', () => {
    const signed: Notice = {
      ...read(hip),
      schoolLines: [
        { item: 'ehcp', about: 'handling', own: { en: { brief: 'In the red cupboard.' } }, signed: { by: 'A. Head', on: '2026-09-01' } },
      ],
    }
    const { first, more } = say(explain(indexNotices([signed]), 'ehcp', on), english, 'brief')
    expect([...first, ...more].some(({ text, voice }) => voice === 'school' || text.includes('cupboard'))).toBe(false)
  })

  it('says that a notice is silent, and whom to ask', () => {
    const { first, general, generalLine } = say(explain(index, 'allergy', on), english, 'brief')
    expect(first.find(({ silent }) => silent)?.text).toMatch(/^The school’s notice does not mention this\. Ask .+\.$/)
    expect(general).toEqual([])
    expect(generalLine).toBe('')
    expect(first.filter(({ text }) => text.includes('does not mention'))).toHaveLength(1)
  })

  it('says no word of a notice where there is none', () => {
    for (const id of itemIds) {
      const { first, more, general, generalLine } = say(explain(indexNotices([]), id, on), english, 'plain')
      expect([general, generalLine]).toEqual([[], ''])
      for (const { text, voice } of [...first, ...more]) expect([voice, text], id).not.toEqual(['notice', expect.anything()])
      expect([...first, ...more].map(({ text }) => text).join(' ')).not.toMatch(/the (school’s )?notice/i)
    }
  })

  it('asks no one to hold an email address for the law, only a number for an emergency', () => {
    const law = (id: ItemId) =>
      say(explain(index, id, on), english, 'brief').first.find(({ voice, aspect }) => voice === 'law' && aspect === 'provision')?.text
    for (const id of ['contact-details', 'contact-phone', 'emergency-contact'] as const)
      expect(law(id)).toBe('The law says that the school must hold a number to call in an emergency.')
    expect(law('contact-email')).toBe('The law does not require you to answer.')
  })

  it('says whom to ask how long a thing is kept where the notice gives no time', () => {
    const { general } = say(explain(index, 'address', on), english, 'brief')
    expect(general.find(({ aspect }) => aspect === 'retention')?.text).toBe(
      "The notice does not give a time. It points to the school’s list of times. The list is on the school's website. Ask Highfields Inclusion Partnership.",
    )
    const ofPupil = say(explain(indexNotices([read(pupil)]), 'attendance', on), english, 'brief').more
    expect(ofPupil.find(({ aspect }) => aspect === 'retention')?.text).toBe('We keep registers for six years.')
  })

  it('tells what a computer decides in a place of its own', () => {
    const { general } = say(explain(indexNotices([read(pupil)]), 'address', on), english, 'brief')
    const said = general.filter(({ text }) => text.includes('computer alone'))
    expect(said).toMatchObject([{ aspect: 'decisions', heading: 'What a computer decides' }])
    expect(general.some(({ aspect }) => aspect === 'security')).toBe(false)
  })

  it('tells no one but the family of a child in care what is done for children in care', () => {
    for (const id of itemIds) {
      const { first, general } = say(explain(index, id, on), english, 'brief')
      const told = [...first, ...general].filter(({ text }) => text.startsWith('For children in care'))
      if (told.length > 0)
        expect(dataItem(id).id).toMatch(/looked-after|care-|adoption|health-assessment|dental|sdq|offence|personal-education/)
    }
    const { first } = say(explain(index, 'looked-after-status', on), english, 'brief')
    expect(first.map(({ text }) => text)).toContain(
      'For children in care: to look out for your child’s well-being and see how they are getting on.'.replace('child’s', "child's"),
    )
  })

  it('calls only what Article 9 names Article 9 data', () => {
    for (const id of itemIds) {
      const { more } = say(explain(index, id, on), english, 'brief')
      const law = more.filter(({ aspect, voice }) => aspect === 'class' && voice === 'law').map(({ text }) => text)
      expect(law.some((text) => text === english.phrases.sentences.article9.brief)).toBe(dataItem(id).statutoryClass === 'art9')
    }
  })

  it('speaks to a child as to a child', () => {
    const { first } = say(explain(index, 'date-of-birth', on), english, 'child')
    expect(first[0]?.text).toBe('Your birthday, with the year you were born.')
    expect(first[1]?.text).toBe('We use this to help you, keep you safe and see how you are getting on, and for a few more things.')
  })
})
