import { isItemId } from '../../../core/law/data-items.ts'
import { page } from '../model.ts'
import { ItemOptions } from '../parts/item-options.tsx'
import { panelWords as words } from '../words/panel.ts'
import { itemAsked } from './view.ts'

/** Which piece of data a question is about: first those of the page. */
export function ItemChoice({ id }: { readonly id: string }) {
  return (
    <p class="field">
      <label for={id}>{words.item}</label>
      <select
        id={id}
        value={itemAsked.value ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget
          itemAsked.value = isItemId(value) ? value : null
        }}
      >
        <ItemOptions onPage={(page.value?.finds ?? []).map(({ item }) => item)} />
      </select>
    </p>
  )
}
