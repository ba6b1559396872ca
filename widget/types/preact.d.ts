// Written by test/run/describe-elements.mjs from the comments in the source.
// biome-ignore lint/style/noRestrictedImports: types for pages that others write with Preact
import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'field-notes': Omit<HTMLAttributes<HTMLElement>, 'for' | 'notice' | 'layout' | 'language' | 'level' | 'receipt' | 'review'> & {
        for?: string | undefined
        notice?: string | undefined
        layout?: 'field' | 'section' | 'inline' | undefined
        language?: string | undefined
        level?: 'brief' | 'plain' | 'child' | undefined
        receipt?: boolean | undefined
        review?: boolean | undefined
        'onfieldnotes-ready'?: ((event: CustomEvent) => void) | undefined
      }
      'privacy-notice': Omit<HTMLAttributes<HTMLElement>, 'src'> & {
        src?: string | undefined
        'onprivacynotice-ready'?: ((event: CustomEvent) => void) | undefined
      }
    }
  }
}
