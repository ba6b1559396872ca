import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { untriedFiles } from './run/untried.mjs'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** Chromium refuses to sandbox itself for root; for anyone else the sandbox stays on. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

function browser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: {
        executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
        args: [
          ...asRoot,
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
    instances: [{ browser: 'chromium' as const }],
  }
}

/** Unit tests run in Node (happy-dom where a file asks for it); what a browser decides runs in a real Chromium; the built product in Chromium and Firefox. */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          root: import.meta.dirname,
          include: ['core/**/*.test.ts', 'widget/unit/**/*.test.ts', 'extension/unit/**/*.test.{ts,tsx}', 'run/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        optimizeDeps: { include: ['axe-core', '@lit/reactive-element', 'lit', 'preact', 'preact/hooks', '@preact/signals'] },
        test: {
          name: 'browser',
          root: import.meta.dirname,
          include: ['page/**/*.browser.test.ts', 'widget/browser/**/*.test.ts', 'extension/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: browser(),
        },
      },
      {
        test: {
          name: 'e2e',
          root: import.meta.dirname,
          include: ['e2e/**/*.e2e.ts'],
          exclude: untriedFiles(),
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
