import { computed, effect, signal } from '@preact/signals'
import { indexNotices } from '../../core/notice/index-notices.ts'
import { type NoticesInUse, noticesInUse } from '../notices/in-use.ts'
import { kept } from './model.ts'

/** The notices in use, read anew whenever a setting or the policy changes; null until they have been read. */
export const notices = signal<NoticesInUse | null>(null)

effect(() => {
  const now = kept.value
  if (now === null) return
  void noticesInUse(now).then((read) => {
    notices.value = read
  })
})

/** Whether no notice is in use: known only once they have been read. */
export const isWithoutNotice = computed(() => notices.value?.index.notices.length === 0)

/** The index of the notices in use; an empty one until they have been read. */
export const noticeIndex = computed(() => notices.value?.index ?? indexNotices([]))
