import type { DataMap } from '../../core/formats/data-map.ts'
import { askFrame } from '../ask-page.ts'
import { frameIdsOf } from '../tabs/tab-counts.ts'

/** The data map of the page in a tab, its frames included; null where no script of ours answers. */
export async function collectMap(tabId: number): Promise<DataMap | null> {
  const frames = await frameIdsOf(tabId)
  const answers = await Promise.all(frames.map((frameId) => askFrame(tabId, frameId, { type: 'map' })))
  const maps = answers.filter((map) => map !== undefined && map !== null)
  const [first] = maps
  return first === undefined ? null : { ...first, fields: maps.flatMap(({ fields }) => fields) }
}
