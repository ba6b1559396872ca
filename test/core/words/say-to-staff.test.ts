import { describe, expect, it } from 'vitest'
import { dataItem, itemIds } from '../../../core/law/data-items.ts'
import { opensWithSafety } from '../../../core/law/guards-telling.ts'
import { roleIds } from '../../../core/notice/catalogue-ids.ts'
import { explain } from '../../../core/notice/explain.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hip from '../../../core/notices/hip.json' with { type: 'json' }
import { english } from '../../../core/words/en/words.ts'
import { sayToStaff } from '../../../core/words/say-to-staff.ts'
import { quillstone } from '../notice/quillstone.ts'

const parsed = parseNotice(hip)
if (!parsed.ok) throw new Error('the HIP notice does not parse')
const index = indexNotices([parsed.value])
const told = (id: (typeof itemIds)[number], role: (typeof roleIds)[number] | null = 'class-teacher') =>
  sayToStaff(explain(index, id, '2026-11-24'), english, role)

describe('sayToStaff', () => {
  it('says of section 47 information what it is, on whose authority, and that sharing keeps a child safe', () => {
    const card = told('section-47')
    expect(card.title).toBe('Section 47 information')
    expect(card.className).toBe('Treat as special category.')
    expect(card.lead).toMatch(/^To keep a child safe you can share what is needed/)
    expect(card.lines.map(({ voice, text }) => `${voice}: ${text}`)).toEqual([
      'notice: The notice calls it special category.',
      'law: Article 9 does not list it.',
      'guidance: DfE advises schools to treat it so.',
      'gloss: It often holds health or offence data.',
      expect.stringMatching(
        /^notice: With Stockport Council and other councils that place children, to help your child get the services they need\. This is shared in line /,
      ),
      expect.stringMatching(/^notice: With the Department for Education, to /),
      expect.stringMatching(
        /^notice: The safeguarding leads, the Engagement Staff and the headteacher\. It does not mention your role\. That is not a ban/,
      ),
      'suggested: Keep it in the safeguarding system. Send only by your school’s secure route.',
      'suggested: Speak to the designated safeguarding lead before telling anyone that this is held about a child.',
    ])
  })

  it('names who receives an item with a reason and who does without one', () => {
    const { sen } = quillstone.items
    const both = { ...quillstone, items: { ...quillstone.items, sen: { ...sen, facts: { sharing: ['adviser', 'hospital'] } } } } as Notice
    const { lines } = sayToStaff(explain(indexNotices([both]), 'sen-status', '2026-11-24'), english, null)
    const said = lines.map(({ text }) => text).join(' ')
    expect(said).toMatch(/advisers/i)
    expect(said).toMatch(/NHS/)
  })

  it('never reads as a refusal, whatever the item and the role', () => {
    for (const id of itemIds) {
      for (const role of roleIds) {
        const { lead, lines } = told(id, role)
        for (const { text } of lines) {
          expect(text).not.toMatch(/\b(must not|may not|cannot share|do not share|not allowed|forbidden|prohibited)\b/i)
          if (/does not mention/.test(text)) expect(text).toMatch(/That is not a ban/)
        }
        const { kind } = dataItem(id)
        const isOfSafety = ['safeguarding', 'child-in-need', 'child-protection', 'looked-after', 'offence'].includes(kind ?? '')
        if (isOfSafety) expect(lead, id).toMatch(/You do not need consent/)
      }
    }
  })

  it('tells no role that it is not named where those who care for a child need the data', () => {
    for (const id of ['allergy', 'medication', 'attendance', 'emergency-contact', 'dental-check'] as const) {
      for (const { text } of told(id, 'teaching-assistant').lines) expect(text).not.toMatch(/your role/)
    }
  })

  it('does not tell a role that it is missing when the notice names it', () => {
    for (const role of ['headteacher', 'engagement-staff', 'designated-safeguarding-lead', 'deputy-safeguarding-lead'] as const) {
      expect(told('section-47', role).lines.some(({ text }) => /your role/.test(text))).toBe(false)
    }
  })

  it('shows advice as advice and our own reading as nobody’s', () => {
    expect(
      told('exclusion')
        .lines.filter(({ heading }) => heading === 'What it is')
        .map(({ voice }) => voice),
    ).toEqual(['law', 'gloss'])
    expect(told('offence').lines.find(({ voice }) => voice === 'law')?.text).toMatch(/^Article 10/)
  })

  it('says of what the notice says of everything that it does, and of nothing else', () => {
    const ofAll = (id: (typeof itemIds)[number]) =>
      told(id, null)
        .lines.filter(({ voice, heading }) => voice === 'notice' && /sharing|handles/.test(heading))
        .map(({ attribution }) => attribution)
    const said = 'The notice says this of all the information that it covers.'
    expect(ofAll('ehcp')).toEqual([said, said])
    expect(ofAll('section-47')).toEqual(['', '', said])
  })
})

describe('what is suggested of handling', () => {
  const signed = { by: 'A. Head', on: '2026-09-01' }
  const card = (line?: { readonly own?: { readonly en: { readonly brief: string } } }) => {
    const notice =
      line === undefined
        ? parsed.value
        : { ...parsed.value, schoolLines: [{ item: 'ehcp' as const, about: 'handling' as const, signed, ...line }] }
    const { lines } = sayToStaff(explain(indexNotices([notice]), 'ehcp', '2026-11-24'), english, null)
    return lines.filter(({ heading }) => heading === 'Suggested' || heading === 'How your school handles it')
  }
  const suggestion = 'Make sure that those who teach the child know what they need to. Send only by your school’s secure route.'

  it('is a suggestion until the school signs it', () => {
    expect(card()).toMatchObject([
      { voice: 'suggested', text: suggestion, attribution: 'Fieldnote suggests this. Your school’s own rules come first.' },
    ])
  })

  it('is the school’s, with who signed it and when, once it has, as it is or in its own words', () => {
    const bySchool = { voice: 'school', heading: 'How your school handles it', attribution: 'The school adds (A. Head, 1 September 2026)' }
    expect(card({})).toMatchObject([{ ...bySchool, text: suggestion }])
    expect(card({ own: { en: { brief: 'Ask the SENCO for it.' } } })).toMatchObject([{ ...bySchool, text: 'Ask the SENCO for it.' }])
  })
})

describe('a check of an adult who works with children', () => {
  it('opens with what keeps a child safe, and guards the adult as an adult', () => {
    const { lead, lines } = told('dbs')
    expect(lead).toMatch(/You do not need consent/)
    expect(lines.filter(({ voice }) => voice === 'suggested').map(({ text }) => text)).toEqual([
      'Keep it with those who check who may work with children. Send only by your school’s secure route.',
      'This is about an adult. Speak to the headteacher before telling anyone what it says.',
    ])
    expect(lines.some(({ text }) => /about a child|behaviour record/.test(text))).toBe(false)
  })
})

describe('where no notice is chosen', () => {
  it('says nothing of a notice, and opens with safety only where the data asks for it', () => {
    for (const id of itemIds) {
      const { lead, lines } = sayToStaff(explain(indexNotices([]), id, '2026-11-24'), english, 'class-teacher')
      expect(
        lines.filter(({ voice, text }) => voice === 'notice' || /notice/i.test(text)),
        id,
      ).toEqual([])
      expect(lead !== null, id).toBe(opensWithSafety(dataItem(id)))
    }
  })
})

describe('where the notice is silent on people', () => {
  it('says so of whom it goes to and who handles it, and that this is no ban', () => {
    const gap = { gap: 'It does not say.', cites: [] }
    const silent = { ...parsed.value, sharing: {}, defaults: { ...parsed.value.defaults, sharing: gap, handlers: gap } }
    const { lines } = sayToStaff(explain(indexNotices([silent]), 'ehcp', '2026-11-24'), english, 'senco')
    expect(lines.filter(({ silent }) => silent).map(({ text }) => text)).toEqual([
      'It does not say to whom this goes.',
      'It does not say who handles this.',
    ])
  })

  it('tells what the school adds, with who signed it and when', () => {
    const line = { item: 'ehcp' as const, own: { en: { brief: 'Ask for Mrs Example.' } }, signed: { by: 'A. Head', on: '2026-09-01' } }
    const { lines } = sayToStaff(explain(indexNotices([{ ...parsed.value, schoolLines: [line] }]), 'ehcp', '2026-11-24'), english, null)
    expect(lines.find(({ voice }) => voice === 'school')).toMatchObject({
      heading: 'The school adds',
      text: 'Ask for Mrs Example.',
      attribution: 'The school adds (A. Head, 1 September 2026)',
    })
  })
})

describe('what data may hold besides', () => {
  it('is said to be often so of safeguarding records, and of the rest no more than that it may', () => {
    const holds = (id: (typeof itemIds)[number]) => told(id).lines.flatMap(({ text }) => (/^It (often|may) hold/.test(text) ? text : []))
    expect(holds('section-47')).toEqual(['It often holds health or offence data.'])
    expect(holds('gender-identity')).toEqual(['It may hold sex life or orientation data.'])
    expect(holds('radicalisation')).toEqual(['It may hold political or religion data.'])
    for (const id of itemIds) expect(told(id).lines.some(({ text }) => /usually reveals/.test(text))).toBe(false)
  })
})

describe('what staff can open behind it', () => {
  it('says whether a family must give it, the usual condition as nobody’s voice, and the guidance in force', () => {
    expect(told('section-47').more.map(({ voice, text }) => `${voice}: ${text}`)).toEqual([
      'gloss: There is no need to ask a family for this: others tell the school, or staff write it.',
      'gloss: Schools usually rely on this: where it holds special category data, substantial public interest (Article 9(2)(g)); Data Protection Act 2018, Schedule 1, paragraphs 6 and 18.',
      'guidance: Keeping children safe in education: the newest edition that we have read is that of 2025, in force from 1 September 2025. There may be a newer one by now: look at the page of the guidance.',
      'guidance: Working together to safeguard children: the newest edition that we have read is that of 2023, in force from 15 December 2023. There may be a newer one by now: look at the page of the guidance.',
    ])
    expect(told('address').more.map(({ text }) => text)).toEqual([
      'The law says that the school must hold this. It is the school’s duty, not a duty of the parent.',
    ])
  })

  it('cites no law for what no law says, and no condition for what is only shown', () => {
    const provision = (id: (typeof itemIds)[number]) =>
      told(id).more.find(({ heading }) => heading === 'Must a family give it?')?.attribution
    expect(provision('allergy')).toBe('The law about this: Children and Families Act 2014, section 100. Checked on 23 November 2026.')
    expect(provision('ethnicity')).toMatch(/^Education \(Information About/)
    const condition = (id: (typeof itemIds)[number]) => told(id).more.find(({ heading }) => heading === 'The extra legal reason')?.text
    expect(condition('gp-details')).toMatch(/^Schools usually rely on this: where it holds special category data, substantial/)
    expect(condition('allergy')).toMatch(/^Schools usually rely on this: substantial/)
  })

  it('names the other notices of the school that speak of it', () => {
    const other = { ...parsed.value, id: 'second', title: 'A second notice' }
    const { more } = sayToStaff(explain(indexNotices([parsed.value, other]), 'section-47', '2026-11-24'), english, null)
    expect(more[0]).toMatchObject({ voice: 'gloss', text: 'The school’s other notices speak of it too: “A second notice”.' })
  })

  it('names the source of every line of law and guidance, and when it was checked', () => {
    for (const id of itemIds) {
      const { lines, more } = told(id)
      for (const { voice, attribution } of [...lines, ...more]) {
        if (voice === 'law' || voice === 'guidance') expect(attribution, id).toMatch(/^.{8,}\. Checked on 23 November 2026\.$/)
      }
    }
    const [, , guidance] = told('section-47').lines
    expect(guidance?.attribution).toBe('Department for Education, What data protection means for schools. Checked on 23 November 2026.')
  })

  it('warns that the law may be out of date once the table is past its review', () => {
    const late = sayToStaff(explain(index, 'section-47', '2027-03-01'), english, null)
    const ofLaw = [...late.lines, ...late.more].filter(({ voice }) => voice === 'law' || voice === 'guidance')
    expect(ofLaw.length).toBe(4)
    for (const { text } of ofLaw) expect(text).toMatch(/They may be out of date\.$/)
  })
})
