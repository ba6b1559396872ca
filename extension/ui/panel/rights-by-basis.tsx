import { useSignal } from '@preact/signals'
import { sourceLine } from '../../../core/law/dated.ts'
import { type Applies, type Article6, type LegalRight, rightsOn } from '../../../core/law/rights.ts'
import type { NoticeIndex } from '../../../core/notice/index-notices.ts'
import { isGap } from '../../../core/notice/notice.ts'
import { today } from '../../today.ts'
import { noticeIndex } from '../notices-model.ts'
import { appliesWords, basisNames, rightNames, requestWords as words } from '../words/request.ts'

/** Rights whose being there depends on the basis, and which people ask the school for. */
const shown: readonly LegalRight[] = [
  'access',
  'rectify',
  'erase',
  'restrict',
  'object',
  'portability',
  'withdraw',
  'automated',
  'complain',
]

/** What the notices say of a basis that is looked at. */
function sayBasis(basis: Article6, given: readonly Article6[]): string {
  if (noticeIndex.value.notices.length === 0) return words.basisNone
  if (given.length === 0) return words.basisGap
  if (!given.includes(basis)) return ''
  return given.length === 1 ? words.basisFrom : words.basisOneOf
}

/** Which rights people have over data that is used on a lawful basis: the notice's own basis first. */
export function RightsByBasis() {
  const chosen = useSignal<Article6 | null>(null)
  const given = basesOf(noticeIndex.value)
  const basis = chosen.value ?? given[0] ?? 'e'
  const rows = rightsOn(today()).filter(
    ({ right, answer, source }) => shown.includes(right) && (right !== 'complain' || answer !== null || !source.title.includes('UK GDPR')),
  )
  return (
    <section>
      <h3>{words.rights}</h3>
      <p class="field">
        <label for="basis">{words.basis}</label>
        <select
          id="basis"
          value={basis}
          aria-describedby="basis-from"
          onChange={(event) => {
            chosen.value = event.currentTarget.value as Article6
          }}
        >
          {(Object.entries(basisNames) as [Article6, string][]).map(([letter, name]) => (
            <option key={letter} value={letter}>
              {name}
            </option>
          ))}
        </select>
        <span class="quiet" id="basis-from">
          {sayBasis(basis, given)}
        </span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.right}</th>
            <th scope="col">{words.there}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, right, under, source }) => (
            <tr key={id}>
              <th scope="row">{rightNames[right]}</th>
              <td>{isThere(right, under[basis] ?? 'no')}</td>
              <td class="quiet">{sourceLine(source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{words.refuse}</p>
    </section>
  )
}

function isThere(right: LegalRight, applies: Applies): string {
  return right === 'erase' && applies === 'no' ? words.eraseNo : appliesWords[applies]
}

/** The letters of Article 6(1) that the notices make clear, in the order in which they give them. */
function basesOf({ notices }: NoticeIndex): readonly Article6[] {
  const letters = notices.flatMap(({ bases }) => Object.values(bases).flatMap(({ article6 }) => (isGap(article6) ? [] : [article6])))
  return [...new Set(letters)].filter((letter): letter is Article6 => Object.hasOwn(basisNames, letter))
}
