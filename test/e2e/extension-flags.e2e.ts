import { expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { extensionPages, host } from './extension-pages.ts'

const tests = extensionPages()

test('lists the flags by class, finds them by search, and goes to one', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  await eventually(() => panel.getByRole('heading', { name: /^Treat as special category \(\d+\)/ }).isVisible()).toBe(true)
  await panel.getByLabel('Search these flags').fill('section 47')
  await eventually(() => panel.getByRole('listitem').filter({ hasText: 'Flagged because' }).count()).toBe(1)
  await panel.getByRole('button', { name: /^Go to it: Section 47/ }).click()
  await eventually(() => panel.getByRole('status').filter({ hasText: 'Shown on the page.' }).count()).toBe(1)
  await panel.getByLabel('Search these flags').fill('zebra')
  await eventually(() => panel.getByText('No flag matches.').isVisible()).toBe(true)
})

test('dismisses a wrong flag for this field on this site in two clicks, and takes it back', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  await flag.getByRole('button', { name: /^Is Section 47/ }).click()
  await flag.getByRole('button', { name: 'Nothing to flag' }).click()
  await eventually(() => flag.count()).toBe(0)
  await panel.getByRole('button', { name: /^Take back the correction of “s47”/ }).click()
  await eventually(() => flag.count()).toBe(1)
  await eventually(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Taken back.')
})

test('says that a flag was put right, gives the focus to the next one, and undoes it', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  const order = () => panel.locator('.flag').evaluateAll((all) => all.map((one) => one.getAttribute('data-flag')))
  await eventually(() => flag.count()).toBe(1)
  const before = await order()
  const next = before[before.findIndex((one) => one?.includes(' section-47 ')) + 1]
  const focused = () => panel.evaluate(() => document.activeElement?.closest('.flag')?.getAttribute('data-flag'))
  await flag.getByRole('button', { name: /^Is Section 47/ }).focus()
  await panel.keyboard.press('Enter')
  await flag.getByRole('button', { name: 'Nothing to flag' }).focus()
  await panel.keyboard.press('Enter')
  await eventually(() => flag.count()).toBe(0)
  await eventually(async () => (await order()).length).toBeGreaterThan(5)
  await eventually(focused).toBe(next)
  const line = panel.getByRole('status').filter({ hasText: '“s47” is no longer flagged on this site.' })
  expect(await line.isVisible()).toBe(true)
  // In sight from wherever the list is scrolled to.
  await panel.setViewportSize({ width: 320, height: 256 })
  expect(await panel.getByRole('button', { name: 'Undo' }).evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await eventually(() => flag.count()).toBe(1)
  await eventually(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Taken back.')
  expect(await panel.getByRole('button', { name: 'Undo' }).count()).toBe(0)
})

test('after a correction by keys the next flag is in sight, and one key undoes it', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.setViewportSize({ width: 320, height: 500 })
  const flags = panel.locator('.flag')
  await eventually(() => flags.count()).toBeGreaterThan(5)
  const count = await flags.count()
  await flags.first().getByRole('button', { name: /^Is / }).press('Enter')
  await flags.first().getByRole('button', { name: 'Nothing to flag' }).press('Enter')
  await eventually(() => flags.count()).toBeLessThan(count)
  await eventually(() =>
    panel.evaluate(() => {
      const { activeElement: focused } = document
      const { top, bottom } = (focused as Element).getBoundingClientRect()
      const line = document.querySelector('.last-correction') as Element
      return focused?.closest('.flag') !== null && top >= 0 && bottom <= line.getBoundingClientRect().top
    }),
  ).toBe(true)
  await panel.keyboard.press('Control+z')
  await eventually(() => flags.count()).toBe(count)
  await eventually(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Taken back.')
})

test('says that a flag is gone where it is named by hand as something ordinary, and undoes it', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  await flag.getByRole('button', { name: /^Is Section 47/ }).click()
  await flag.getByLabel('Find what it is').fill('your statement')
  await flag
    .getByRole('button', { name: /\(not flagged\)/ })
    .first()
    .click()
  await eventually(() => flag.count()).toBe(0)
  const line = panel
    .getByRole('status')
    .filter({ hasText: /“s47” is now .* on this site\. It is no longer flagged\. While you present, it is covered only if/ })
  await eventually(() => line.count()).toBe(1)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await eventually(() => flag.count()).toBe(1)
})

test('names a field by hand in two clicks, for this site alone', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  await flag.getByRole('button', { name: /^Is Section 47/ }).click()
  await flag.getByRole('button', { name: 'Child protection plan' }).click()
  await eventually(() => panel.getByText('“s47”: not Section 47 information, but Child protection plan').isVisible()).toBe(true)
  const kept = await panel.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ settings: { values: { corrections: unknown } } }> } } }
      }
    ).chrome.storage.local.get('settings'),
  )
  expect(kept.settings.values.corrections).toEqual([
    { origin: tests.site.origin, words: 's47', was: 'section-47', item: 'child-protection-plan' },
  ])
})

test('corrects again what was corrected before, and undoes only the second', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  const flag = (title: string) =>
    panel
      .getByRole('listitem')
      .filter({ hasText: '“s47' })
      .filter({ hasText: `${title} “s47` })
  const name = async (from: string, to: string) => {
    await flag(from)
      .getByRole('button', { name: new RegExp(`^Is ${from}`) })
      .click()
    await flag(from).getByLabel('Find what it is').fill(to)
    await flag(from).getByRole('button', { name: to, exact: true }).click()
    await eventually(() => flag(to).count()).toBe(1)
  }
  await name('Section 47 information', 'Child protection plan')
  await name('Child protection plan', 'Medical condition')
  expect(await flag('Child protection plan').count()).toBe(0)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await eventually(() => flag('Child protection plan').count()).toBe(1)
})

test('works by keyboard alone: the panel is walked, a view chosen, and the heading told', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByRole('navigation').waitFor()
  for (let turn = 0; turn < 2; turn++) await panel.keyboard.press('Tab')
  await eventually(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('May I share this?')
  await panel.keyboard.press('Enter')
  await eventually(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await panel.keyboard.press('Tab')
  await eventually(() => panel.evaluate(() => document.activeElement?.id)).toBe('share-item')
})

test('lists what was put right in a frame of another site, so that it can be taken back on another day', async () => {
  await tests.extension.allow('http://mis.test/*')
  await tests.extension.set({ sites: [host, 'http://mis.test/*'] })
  const framed = tests.otherOrigin()
  const portal = `<!doctype html><title>Portal</title><h1>Portal</h1><iframe src="${framed}/mis/medical.html"></iframe>`
  await tests.mis.goto(tests.site.make('portal', portal))
  await tests.extension.set({ corrections: [{ origin: framed, words: 'allergies', was: 'allergy', item: null }] })
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByRole('button', { name: 'Take back the correction of “allergies”' }).click()
  await eventually(() => panel.getByRole('button', { name: /^Go to it: Allergy, “allergies”/ }).count()).toBe(1)
})

test('says that a word of the school’s own is on its list, and off it, and keeps the focus there', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByText('Your school’s own words').click()
  await panel.getByLabel('Word or phrase').fill('Blue folder')
  await panel.getByLabel('What it means').selectOption('child-protection-plan')
  await panel.getByRole('button', { name: 'Add the word' }).press('Enter')
  const said = (words: string) => panel.getByRole('status').filter({ hasText: words })
  await eventually(() => said('“Blue folder” is on the list.').isVisible()).toBe(true)
  await panel.getByRole('button', { name: 'Remove “Blue folder”' }).press('Enter')
  await eventually(() => said('“Blue folder” is off the list.').evaluate((one) => one === document.activeElement)).toBe(true)
})

/** A page that can be made to show other fields, or to draw the same ones anew. */
function views(): string {
  const view = ['Ethnicity', 'Religion'].map((label) => `<p><label><span>${label}</span> <input></label></p>`).join('')
  return tests.site.make(
    'views',
    `<!doctype html><title>Views</title><main>${view}</main>
    <button onclick="for (const [at, one] of ['Disability', 'Allergies'].entries()) document.querySelectorAll('span')[at].textContent = one">Next view</button>
    <button onclick="document.querySelector('main').innerHTML += ''">Draw it anew</button>`,
  )
}

test('lists what a page shows now where its view is changed for one with as many flags, and goes there', async () => {
  await tests.mis.goto(views())
  const panel = await tests.open('sidepanel.html', tests.mis)
  const listed = () => panel.locator('.flag .name strong').allInnerTexts()
  await eventually(listed).toEqual(['Ethnic group', 'Religion or belief'])
  await tests.mis.getByRole('button', { name: 'Next view' }).click()
  await eventually(listed).toEqual(['Disability', 'Allergy'])
  await panel.getByRole('button', { name: /^Go to it: Allergy/ }).click()
  await eventually(() => panel.getByRole('status').filter({ hasText: 'Shown on the page.' }).count()).toBe(1)
})

test('a box that comes with “Yes” holds what its question is about', async () => {
  await tests.mis.goto(
    tests.site.make(
      'follow-up',
      `<!doctype html><title>Record</title><h1>Pupil record</h1><form method="post">
      <p><label for="q1">Does the pupil have a medical condition?</label>
      <select id="q1" onchange="this.parentElement.insertAdjacentHTML('afterend', '<p><label for=q2>If yes, please describe</label><input id=q2></p>')">
        <option>No</option><option>Yes</option></select></p></form>`,
    ),
  )
  const panel = await tests.open('sidepanel.html', tests.mis)
  const flags = panel.locator('.flag')
  await eventually(() => flags.count()).toBe(1)
  await tests.mis.getByLabel('Does the pupil').selectOption('Yes')
  await eventually(() => flags.count()).toBe(2)
  await eventually(() => panel.getByText('the question before it says').count()).toBe(1)
})

test('what was begun for a flag stays where a page is drawn anew', async () => {
  await tests.mis.goto(views())
  const panel = await tests.open('sidepanel.html', tests.mis)
  const numbers = () => tests.extension.ask<{ finds: { find: number }[] }>(tests.mis, { type: 'report' })
  await panel.getByRole('button', { name: /^Is Religion/ }).click()
  const sought = panel.getByLabel('Find what it is')
  await sought.fill('first')
  const before = await numbers()
  await tests.mis.getByRole('button', { name: 'Draw it anew' }).click()
  await eventually(numbers).not.toEqual(before)
  await eventually(async () => {
    await panel.getByRole('button', { name: /^Go to it: Ethnic/ }).click()
    return panel.getByRole('status').filter({ hasText: 'Shown on the page.' }).count()
  }).toBe(1)
  expect(await sought.inputValue()).toBe('first')
})

test('what was begun for a flag of one page is not there for a flag of another', async () => {
  await tests.mis.goto(views())
  const other = await tests.extension.context.newPage()
  await other.goto(`${tests.site.origin}/mis/medical.html`)
  const tab = await tests.extension.tabId(other)
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByRole('button', { name: /^Is Religion/ }).click()
  await panel.evaluate((id) => {
    location.hash = `#tab=${id}`
  }, tab)
  await other.bringToFront()
  await eventually(() => panel.locator('.flag').first().innerText()).toMatch(/^Medical condition/)
  expect(await panel.getByLabel('Find what it is').count()).toBe(0)
  await other.close()
})

test('what was put right leaves room for the list, however narrow the panel is and however far it is zoomed', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByRole('button', { name: /^Is Section 47/ }).click()
  await panel.getByRole('button', { name: 'Nothing to flag' }).click()
  await eventually(() => panel.getByRole('button', { name: 'Undo' }).count()).toBe(1)
  await panel.setViewportSize({ width: 90, height: 200 })
  expect(await panel.locator('.last-correction').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThanOrEqual(100)
})
