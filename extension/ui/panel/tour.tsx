import { useSignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { DataMap } from '../../../core/formats/data-map.ts'
import { collectMap } from '../../data-map/collect.ts'
import { keepTour, mostPages, readTour, withPage } from '../../data-map/tour.ts'
import { type MapFormat, writeMaps } from '../../data-map/write.ts'
import { download } from '../download.ts'
import { page } from '../model.ts'
import { DataMapButtons } from '../parts/data-map-buttons.tsx'
import { panelWords as words } from '../words/panel.ts'
import { popupWords } from '../words/popup.ts'

/** The data map of this page, and of a tour of pages that is recorded on purpose: nothing is added but by a click. */
export function Tour() {
  const tour = useSignal<readonly DataMap[] | null>(null)
  const thrown = useSignal<readonly DataMap[]>([])
  const said = useSignal('')
  const line = useRef<HTMLParagraphElement>(null)
  const tabId = page.value?.tabId ?? null
  useSignalEffect(() => {
    // A tour goes on while the panel follows from page to page.
    if (page.value !== null) void readTour().then((kept) => (tour.value = kept))
  })
  const keep = async (next: readonly DataMap[] | null) => {
    await keepTour(next)
    tour.value = next
  }
  // What was pressed has gone: what came of it is said where the focus then is.
  const turn = async (next: readonly DataMap[] | null, what: string) => {
    await keep(next)
    said.value = what
    line.current?.focus()
  }
  const add = async () => {
    const before = tour.value ?? []
    const map = tabId === null ? null : await collectMap(tabId)
    if (map === null) said.value = popupWords.dataMapNone
    else if (before.length >= mostPages) said.value = words.tourFull
    else {
      said.value = before.some((one) => one.page === map.page) ? words.tourAgain : ''
      await keep(withPage(before, map))
    }
  }
  const throwAway = () => {
    thrown.value = tour.value ?? []
    void turn(null, words.tourEnded)
  }
  const save = (format: MapFormat) => download(writeMaps(tour.value ?? [], format))
  return (
    <details class="fold">
      <summary>{words.tour}</summary>
      <p class="quiet">{words.tourHelp}</p>
      <DataMapButtons tabId={tabId} />
      {tour.value === null ? null : <p class="quiet">{words.tourHelpOn}</p>}
      <p role="status" ref={line} tabIndex={-1}>
        {tour.value === null ? '' : words.tourAdded(tour.value.length)} {said}
      </p>
      <p class="buttons">
        {tour.value === null ? (
          <>
            {thrown.value.length === 0 ? null : (
              <button type="button" onClick={() => void turn(thrown.value, '')}>
                {words.undo}
              </button>
            )}
            <button type="button" onClick={() => void turn([], '')}>
              {words.tourStart}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="main" onClick={() => void add()}>
              {words.tourAdd}
            </button>
            {(['json', 'csv'] as const).map((format) => (
              <button key={format} type="button" disabled={tour.value?.length === 0} onClick={() => save(format)}>
                {words.download(format.toUpperCase())}
              </button>
            ))}
            <button type="button" onClick={throwAway}>
              {words.tourEnd}
            </button>
          </>
        )}
      </p>
    </details>
  )
}
