import { policyNotices } from '../notices/in-use.ts'
import { keepLastGood } from '../notices/last-good.ts'
import { unpackNotice } from '../notices/pack.ts'
import type { Kept } from '../settings/kept.ts'

/** Remembers the notices that the policy gives, as long as every one can be read; bad ones never take the place of good ones. */
export async function keepGoodNotices({ policy }: Pick<Kept, 'policy'>): Promise<void> {
  if (policy.ignored.some(({ key }) => key === 'ownNotices')) return
  const packed = policyNotices(policy)
  if (packed.every((one) => unpackNotice(one).ok)) await keepLastGood(packed)
}
