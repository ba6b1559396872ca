import type { CopyNote } from '../advice/copy-note.ts'
import { element } from '../page/element.ts'
import { addLayer } from '../page/layer.ts'
import { strings } from '../strings.ts'
import { noteStyle } from './note-style.ts'

/** Shows one calm note at the foot of the page until it is closed, Escape is pressed, or the person goes on with the page. */
export function showNote({ title, lead, lines }: CopyNote, closed: () => void): { remove(): void } {
  const life = new AbortController()
  const layer = addLayer(document.documentElement, () => {}, noteStyle)
  const closing = element('button', { type: 'button', class: 'close' }, strings.close)
  const note = element(
    'div',
    { class: 'note', role: 'status', popover: 'manual' },
    element('strong', {}, title),
    lead !== null && element('p', { class: 'lead' }, lead),
    ...lines.map(({ text, who }) => element('p', {}, who !== '' && element('b', {}, `${who}: `), text)),
    closing,
  )
  const remove = () => {
    life.abort()
    layer.remove()
    closed()
  }
  closing.addEventListener('click', (event) => event.isTrusted && remove())
  const gone = { capture: true, signal: life.signal }
  document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && remove(), gone)
  document.addEventListener('pointerdown', (event) => event.isTrusted && event.target !== layer.host && remove(), gone)
  layer.ground.append(note)
  note.showPopover()
  return { remove }
}
