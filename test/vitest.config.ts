import { defineConfig } from 'vitest/config'

/** Unit tests run in Node (happy-dom where a file asks for it); what a browser decides runs in a real Chromium. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          root: import.meta.dirname,
          include: ['core/**/*.test.ts', 'widget/unit/**/*.test.ts', 'extension/unit/**/*.test.{ts,tsx}', 'run/**/*.test.ts'],
        },
      },
    ],
  },
})
