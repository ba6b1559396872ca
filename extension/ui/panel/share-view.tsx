import { useSignal } from '@preact/signals'
import { mayShare, someoneElse } from '../../../core/notice/may-share.ts'
import { type SharingLine, safetyOpening, saySharing } from '../../../core/words/en/sharing.ts'
import { isWithoutNotice, noticeIndex } from '../notices-model.ts'
import { Quoted } from '../parts/quoted.tsx'
import { settings } from '../settings-model.ts'
import { panelWords as words } from '../words/panel.ts'
import { ItemChoice } from './item-choice.tsx'
import { atSchool, namedInNotices, outside, type Recipient } from './recipients.ts'
import { itemAsked } from './view.ts'

/** "May I share this?": what keeps a child safe comes first, whatever is asked; then what the notices say. Never a yes or a no. */
export function ShareView() {
  const recipient = useSignal('')
  const item = itemAsked.value
  const index = noticeIndex.value
  const lines = item === null || recipient.value === '' ? null : saySharing(mayShare(index, item, recipient.value), settings.value.role)
  const isAboutSafety = lines?.[0]?.text === safetyOpening
  return (
    <>
      {/* Nobody should have to fill in two lists before reading it. */}
      <div aria-live="polite">{lines === null || isAboutSafety ? <p class="lead">{safetyOpening}</p> : null}</div>
      <ItemChoice id="share-item" />
      <p class="field">
        <label for="share-recipient">{words.recipient}</label>
        <select
          id="share-recipient"
          value={recipient.value}
          onChange={(event) => {
            recipient.value = event.currentTarget.value
          }}
        >
          <option value="">{words.choose}</option>
          <Group label={words.inNotice} recipients={namedInNotices(index)} />
          <Group label={words.outside} recipients={outside} />
          <Group label={words.atSchool} recipients={atSchool} />
          <option value={someoneElse}>{words.someoneElse}</option>
        </select>
      </p>
      <div role="status" class="answer">
        {(lines ?? [])
          .filter(({ text }) => text !== safetyOpening)
          .map((line) => (
            <Line key={line.text} line={line} />
          ))}
      </div>
      <p class="quiet">{isWithoutNotice.value ? words.shareNoNotice : words.shareHelp}</p>
    </>
  )
}

function Line({ line }: { readonly line: SharingLine }) {
  return (
    <div class={`said ${line.voice}`}>
      <p class="who">{words.voices[line.voice]}</p>
      <p>{line.text}</p>
      {line.source === undefined ? null : <p class="quiet">{line.source}</p>}
      <Quoted citations={line.citations} />
    </div>
  )
}

function Group({ label, recipients }: { readonly label: string; readonly recipients: readonly Recipient[] }) {
  if (recipients.length === 0) return null
  return (
    <optgroup label={label}>
      {recipients.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
