import { expect, test } from 'vitest'
import { patternHolds, patternOf, patternTyped, settingOf } from '../../../extension/sites/vendors.ts'

test.each([
  ['mis.school.sch.uk', 'https://mis.school.sch.uk/*'],
  [' https://mis.school.sch.uk/pupils/12?tab=sen ', 'https://mis.school.sch.uk/*'],
  ['http://intranet.school.sch.uk:8080/mis', 'http://intranet.school.sch.uk/*'],
  ['MIS.School.Sch.UK', 'https://mis.school.sch.uk/*'],
  ['', null],
  ['our mis', null],
  ['file:///C:/mis.html', null],
  ['javascript:alert(1)', null],
  ['https://', null],
])('reads the address %j as %j', (typed, pattern) => {
  expect(patternTyped(typed)).toBe(pattern)
})

test.each([
  ['https://*.cpoms.net/*', 'https://school.cpoms.net/pupils', true],
  ['https://*.cpoms.net/*', 'https://cpoms.net/', true],
  ['https://*.cpoms.net/*', 'https://cpoms.net.example/', false],
  ['https://*.cpoms.net/*', 'https://evilcpoms.net/', false],
  ['https://*.cpoms.net/*', 'http://school.cpoms.net/', false],
  ['*://mis.test/*', 'http://mis.test:8080/x', true],
  ['https://mis.test/*', 'chrome://extensions/', false],
])('a pattern holds for its own site alone: %s, %s', (pattern, url, holds) => {
  expect(patternHolds(pattern, url)).toBe(holds)
})

test('switches on one site, not its neighbours', () => {
  expect(patternOf('https://school.cpoms.net/pupils/12')).toBe('https://school.cpoms.net/*')
  expect(patternOf('about:blank')).toBeNull()
})

test('knows what kind of system stands at an address', () => {
  expect(settingOf('https://school.cpoms.net/')).toBe('safeguarding')
  expect(settingOf('https://mis.school.example/')).toBe('mis')
})
