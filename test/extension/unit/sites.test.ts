import { expect, test } from 'vitest'
import { readSetting } from '../../../extension/settings/settings.ts'
import { patternHolds, patternOf, patternTyped } from '../../../extension/sites/site-pattern.ts'
import { settingOf } from '../../../extension/sites/vendors.ts'

test.each([
  ['mis.school.sch.uk', 'https://mis.school.sch.uk/*'],
  [' https://mis.school.sch.uk/pupils/12?tab=sen ', 'https://mis.school.sch.uk/*'],
  ['http://intranet.school.sch.uk:8080/mis', 'http://intranet.school.sch.uk/*'],
  ['MIS.School.Sch.UK', 'https://mis.school.sch.uk/*'],
  ['mis_server:8443/x?at=head@school.sch.uk', 'https://mis_server/*'],
  ['bücher.example', 'https://xn--bcher-kva.example/*'],
  ['[::1]:80', 'https://[::1]/*'],
  ['*.school.sch.uk', 'https://*.school.sch.uk/*'],
  ['HTTP://*.school.sch.uk/*', 'http://*.school.sch.uk/*'],
  ['*://mis.school.sch.uk/*', '*://mis.school.sch.uk/*'],
  ['*', null],
  ['*://*/*', null],
  ['https://*', null],
  ['<all_urls>', null],
  ['head@school.sch.uk', null],
  ['mis.school.sch.uk,', null],
  ['C:\\mis\\index.html', null],
  ['chrome://extensions', null],
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

test.each(['http://mis_server/', 'https://[::1]:8443/', 'https://xn--bcher-kva.example/'])(
  'a page at %s can be kept on the list',
  (url) => {
    const pattern = patternOf(url)
    expect(readSetting('sites', [pattern])).toEqual([pattern])
  },
)

test.each(['https://mis.x.uk,/', 'https://a!b.example/'])('a page at %s, whose host no list can hold, is no site', (url) => {
  expect(patternOf(url)).toBeNull()
})

test('knows what kind of system stands at an address', () => {
  expect(settingOf('https://school.cpoms.net/')).toBe('safeguarding')
  expect(settingOf('https://mis.school.example/')).toBe('mis')
})
