import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** One classic script beside the widget's own; it carries Lit, which a page of notes never loads. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: ['safari15', 'es2021'],
    outDir: resolve(import.meta.dirname, '../../dist/privacy-notice'),
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    lib: {
      entry: resolve(import.meta.dirname, 'define.ts'),
      name: 'privacyNotice',
      formats: ['iife'],
      fileName: () => 'privacy-notice.js',
    },
  },
})
