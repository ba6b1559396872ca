import { expect, test } from 'vitest'
import { type Browser, extensionManifest, type Package } from '../../../extension/manifest.ts'
import { offeredVendors, vendorHosts, vendors } from '../../../extension/sites/vendors.ts'

const browsers: readonly Browser[] = ['chrome', 'firefox']
const packages: readonly Package[] = ['public', 'fleet']
const all = browsers.flatMap((browser) => packages.map((pack) => [browser, pack] as const))

test.each(browsers)('the two packages for %s differ in their name and their required hosts, and in nothing else', (browser) => {
  const { name, ...open } = extensionManifest(browser, 'public')
  const { name: fleetName, host_permissions, ...fleet } = extensionManifest(browser, 'fleet')
  expect(fleet).toEqual(open)
  expect(name).not.toBe(fleetName)
  expect(host_permissions).toEqual(vendorHosts())
})

test.each(browsers)('the public package for %s asks for no host when it is installed', (browser) => {
  const manifest = extensionManifest(browser, 'public')
  expect(manifest.host_permissions).toBeUndefined()
  expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
})

test('the fleet package holds no host of which we are not sure', () => {
  const unsure = vendors.filter(({ confidence }) => confidence === 'unverified').flatMap(({ hosts }) => hosts)
  expect(unsure.length).toBeGreaterThan(0)
  for (const host of unsure) expect(vendorHosts()).not.toContain(host)
  for (const { hosts, source } of offeredVendors) {
    expect(source).toMatch(/\w/)
    for (const host of hosts) expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9.]+\/\*$/)
  }
})

test.each(all)('in %s, the %s package may do what the README says and nothing more', (browser, pack) => {
  const manifest = extensionManifest(browser, pack)
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', ...(browser === 'chrome' ? ['sidePanel'] : [])])
  for (const never of [
    'web_accessible_resources',
    'externally_connectable',
    'content_scripts',
    'host_permissions',
    'optional_permissions',
  ]) {
    if (never !== 'host_permissions' || pack === 'public') expect(manifest).not.toHaveProperty(never)
  }
})

test.each(all)('in %s, the pages of the %s package can reach no network', (browser, pack) => {
  const { content_security_policy: policy } = extensionManifest(browser, pack) as { content_security_policy: { extension_pages: string } }
  expect(policy.extension_pages).toContain("default-src 'none'")
  expect(policy.extension_pages).toContain("connect-src 'none'")
  expect(policy.extension_pages).not.toMatch(/https?:|\*|unsafe/)
})

test.each(packages)('the %s package tells Firefox that it collects nothing', (pack) => {
  expect(extensionManifest('firefox', pack).browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  })
})
