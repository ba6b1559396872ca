// Written by test/run/describe-elements.mjs from the comments in the source.
import type { DefineComponent } from 'vue'

declare module 'vue' {
  interface GlobalComponents {
    'field-notes': DefineComponent<{
      for?: string | undefined
      notice?: string | undefined
      layout?: 'field' | 'section' | 'inline' | undefined
      language?: string | undefined
      level?: 'brief' | 'plain' | 'child' | undefined
      receipt?: boolean | undefined
      review?: boolean | undefined
    }>
    'privacy-notice': DefineComponent<{
      src?: string | undefined
    }>
  }
}
