import { type DataClass, dataItem, type ItemId, itemIds } from '../../../core/law/data-items.ts'
import { english } from '../../../core/words/en/words.ts'
import { className } from '../../strings.ts'
import { panelWords as words } from '../words/panel.ts'

const classes: readonly (readonly [DataClass, string])[] = [
  ['treat-as-special', className['treat-as-special']],
  ['special', className.special],
  ['criminal', className.criminal],
  ['personal', 'Other personal data'],
]

/** The items of the catalogue as options of a list: those of this page first, then by class. */
export function ItemOptions({ onPage = [] }: { readonly onPage?: readonly ItemId[] }) {
  return (
    <>
      <option value="">{words.choose}</option>
      {onPage.length === 0 ? null : <Group label={words.itemOnPage} ids={[...new Set(onPage)]} />}
      {classes.map(([one, label]) => (
        <Group key={one} label={label} ids={itemIds.filter((id) => dataItem(id).class === one && !onPage.includes(id))} />
      ))}
    </>
  )
}

function Group({ label, ids }: { readonly label: string; readonly ids: readonly ItemId[] }) {
  return (
    <optgroup label={label}>
      {ids
        .map((id) => ({ id, title: english.items[id].title }))
        .sort((a, b) => a.title.localeCompare(b.title, 'en'))
        .map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
    </optgroup>
  )
}
