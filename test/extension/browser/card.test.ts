import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { cardView } from '../../../extension/advice/card-of.ts'
import { builtInNotice } from '../../../extension/notices/built-in.ts'
import { type CardContent, drawCard, drawPlainCard } from '../../../extension/page/card.ts'
import { drawMark } from '../../../extension/page/mark-button.ts'
import { markStyle } from '../../../extension/page/mark-style.ts'

const hip = builtInNotice('hip')
if (hip === null) throw new Error('the HIP notice is not built in')
const notices = { index: indexNotices([hip]), calledSpecial: ['attendance'] as const, chosen: [] }
const items = ['section-47', 'ethnicity', 'offence', 'attendance'] as const
const part = (item: (typeof items)[number]) => ({
  view: cardView(item, notices, 'class-teacher', '2026-11-25'),
  words: [item],
  because: [`Flagged because the label says "${item}".`],
})

let ground: HTMLElement

/** The same component in a root that the checker can see into; what is shipped stands in a closed one. */
beforeEach(async () => {
  await page.viewport(900, 900)
  const host = document.body.appendChild(document.createElement('span'))
  const root = host.attachShadow({ mode: 'open' })
  const style = root.appendChild(document.createElement('style'))
  style.textContent = markStyle
  ground = root.appendChild(document.createElement('div'))
  ground.className = 'ground'
})

afterEach(() => {
  document.body.replaceChildren()
})

function show(card: HTMLElement): HTMLElement {
  card.setAttribute('popover', 'manual')
  ground.append(card)
  card.showPopover()
  for (const details of card.querySelectorAll('details')) details.open = true
  return card
}

const rules = { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } }
const faults = async () => (await axe.run(document.body, rules)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

describe('cards, as axe sees them', () => {
  for (const item of items) {
    it(`has no fault in the card of ${item}, everything opened`, async () => {
      show(drawCard({ title: null, parts: [part(item)] }, () => {}))
      expect(await faults()).toEqual([])
    })
  }

  it('has no fault in the card of a page with many', async () => {
    const content: CardContent = { title: '4 sensitive fields on this page', parts: items.map(part) }
    show(drawCard(content, () => {}))
    expect(await faults()).toEqual([])
  })

  it('has no fault in marks, single and gathered, or while words are on their way', async () => {
    const find = {
      number: 1,
      kind: 'input',
      anchor: document.body,
      controls: [],
      item: 'ethnicity',
      given: 'ethnicity',
      class: 'special',
      mark: 'special',
      because: '',
      words: 'ethnicity',
    } as const
    ground.append(drawMark({ at: 'field', finds: [find] }), drawMark({ at: 'page', finds: [find, { ...find, mark: 'criminal' }] }))
    show(drawPlainCard('Ethnicity', 'One moment.', () => {}))
    expect(await faults()).toEqual([])
  })

  it('sees a fault that is planted: pale words, and a button without a name', async () => {
    const card = show(drawCard({ title: null, parts: [part('ethnicity')] }, () => {}))
    const pale = card.appendChild(document.createElement('p'))
    pale.textContent = 'Pale words'
    pale.style.color = '#ddd'
    card.append(document.createElement('button'))
    expect((await faults()).map((one) => one.split(':')[0])).toEqual(expect.arrayContaining(['color-contrast', 'button-name']))
  })
})

describe('a card in a small window', () => {
  it('stays within it and scrolls, at 400% of 1280 by 1024', async () => {
    await page.viewport(320, 256)
    const card = show(drawCard({ title: null, parts: [part('section-47')] }, () => {}))
    const { width, height } = card.getBoundingClientRect()
    expect(width).toBeLessThanOrEqual(320)
    expect(height).toBeLessThanOrEqual(256)
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth)
    expect(card.scrollHeight).toBeGreaterThan(card.clientHeight)
  })
})
