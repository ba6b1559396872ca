import { isGap } from '../../core/notice/notice.ts'
import { sayDay } from '../../core/words/say-day.ts'
import { builtInNotices } from '../notices/built-in.ts'
import type { NoticeInUse } from '../notices/in-use.ts'
import { today } from '../today.ts'
import { noticeWords as words } from './words/notices.ts'

/** What a person wants to know of a notice in use: which, how old, whose. */
export interface NoticeFacts {
  readonly key: string
  readonly title: string
  readonly version: string
  readonly published: string
  readonly review: string
  /** '' while its review is not overdue. */
  readonly overdue: string
  readonly from: string
  /** For those of other schools; '' where the school itself gave it. */
  readonly notYours: string
}

/** The facts of a notice in words. */
export function noticeFacts({ notice, from, isLastGood, key }: NoticeInUse): NoticeFacts {
  const { title, version, published, reviewBy, status } = notice
  const day = (one: string) => sayDay(one, { lang: 'en' })
  const isOverdue = !isGap(reviewBy) && reviewBy < today()
  const state = status === 'draft' ? ` ${words.draft}` : status === 'superseded' ? ` ${words.superseded}` : ''
  const school = from === 'built-in' ? builtInNotices.find(({ id }) => id === key)?.school : undefined
  return {
    key,
    title,
    version: `${words.version(version)}${state}`,
    published: isGap(published) ? words.publishedUndated : words.published(day(published)),
    review: isGap(reviewBy) ? words.reviewUnknown : words.review(day(reviewBy)),
    overdue: isOverdue && !isGap(reviewBy) ? words.overdue(day(reviewBy)) : '',
    from: isLastGood ? words.lastGood : from === 'built-in' ? words.fromBuiltIn : from === 'file' ? words.fromFile : words.fromPolicy,
    notYours: school === undefined ? '' : words.onlyFor(school),
  }
}
