import type { UserManifest } from 'wxt'
import { vendorHosts } from './sites/vendors.ts'

export type Browser = 'chrome' | 'firefox'
/** `public`: every host is asked for at run time. `fleet`: the named vendors' hosts, idle except where policy lists them. */
export type Package = 'public' | 'fleet'

/** The same id wherever the Firefox package is installed, so that a policy can name it. */
export const geckoId = 'fieldnote@fieldnote.invalid'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What the browser is told of us: no host at install in the public package, no network, nothing that a page can load. */
export function extensionManifest(browser: Browser, pack: Package): UserManifest {
  const permissions = ['storage', 'scripting', 'activeTab', ...(browser === 'chrome' ? ['sidePanel'] : [])]
  return {
    name: pack === 'fleet' ? 'Fieldnote for school fleets' : 'Fieldnote',
    short_name: 'Fieldnote',
    description: "Says the right part of the school's privacy notice beside sensitive fields of its information system.",
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions,
    ...(pack === 'fleet' ? { host_permissions: [...vendorHosts()] } : {}),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // Letters that Chrome keeps for itself (N, A, P and others) it gives to no extension, and says nothing.
    commands: {
      // Named, so that Firefox too lets a person give the popup a key.
      _execute_action: {},
      'next-flag': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Go to the next flag on the page' },
      'announce-flags': { suggested_key: { default: 'Alt+Shift+F' }, description: 'Say how many flags there are on the page' },
      present: { suggested_key: { default: 'Alt+Shift+U' }, description: 'Cover or uncover what is flagged while the screen is shared' },
      'previous-flag': { suggested_key: { default: 'Alt+Shift+Comma' }, description: 'Go to the flag before' },
    },
    ...(browser === 'chrome' ? chromeOnly : firefoxOnly),
  }
}

const chromeOnly: UserManifest = {
  minimum_chrome_version: '126',
  storage: { managed_schema: 'managed-schema.json' },
}

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: { id: geckoId, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  },
}
