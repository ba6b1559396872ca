/// <reference path="../../../widget/types/vue.d.ts" />
import type { GlobalComponents } from 'vue'

type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Props } ? Props : never

/** What a Vue template may write: the compiler knows the elements. */
export const notes: Props<'field-notes'> = { for: 'admissions', notice: '/privacy/notice.json', layout: 'section' }

// @ts-expect-error There is no such level.
export const wrong: Props<'field-notes'> = { level: 'legal' }
