import { useSignal } from '@preact/signals'
import { collectMap } from '../../data-map/collect.ts'
import { type MapFormat, writeMaps } from '../../data-map/write.ts'
import { download } from '../download.ts'
import { popupWords as words } from '../words/popup.ts'

/** Downloads the data map of the page in front. */
export function DataMapButtons({ tabId }: { readonly tabId: number | null }) {
  const failed = useSignal('')
  const save = async (format: MapFormat) => {
    const map = tabId === null ? null : await collectMap(tabId)
    failed.value = map === null ? words.dataMapNone : ''
    if (map !== null) download(writeMaps([map], format))
  }
  return (
    <div class="data-map">
      <p class="buttons">
        <span>{words.dataMap}</span>
        <button type="button" aria-label={`${words.dataMap}, ${words.json}`} onClick={() => void save('json')}>
          {words.json}
        </button>
        <button type="button" aria-label={`${words.dataMap}, ${words.csv}`} onClick={() => void save('csv')}>
          {words.csv}
        </button>
      </p>
      <p class="quiet">{words.dataMapHelp}</p>
      <p role="alert" class="failed">
        {failed}
      </p>
    </div>
  )
}
