// Written by test/run/describe-elements.mjs from the comments in the source.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'field-notes': Omit<
        DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>,
        'for' | 'notice' | 'layout' | 'language' | 'level' | 'receipt' | 'review'
      > & {
        for?: string | undefined
        notice?: string | undefined
        layout?: 'field' | 'section' | 'inline' | undefined
        language?: string | undefined
        level?: 'brief' | 'plain' | 'child' | undefined
        receipt?: boolean | undefined
        review?: boolean | undefined
        'onfieldnotes-ready'?: ((event: CustomEvent) => void) | undefined
      }
      'privacy-notice': Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, 'src'> & {
        src?: string | undefined
        'onprivacynotice-ready'?: ((event: CustomEvent) => void) | undefined
      }
    }
  }
}
