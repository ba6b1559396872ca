import { useSignal } from '@preact/signals'
import { makeReport } from '../../diagnostics/collect.ts'
import { download } from '../download.ts'
import { optionsWords as words } from '../words/options.ts'
import { Section } from './section.tsx'

/** A report for whoever helps, to be read before it is sent. */
export function Diagnostics() {
  const text = useSignal('')
  const said = useSignal('')
  const copy = () => {
    navigator.clipboard.writeText(text.value).then(
      () => {
        said.value = words.copied
      },
      () => {
        said.value = words.copyFailed
      },
    )
  }
  return (
    <Section id="diagnostics">
      <p class="quiet">{words.diagnosticsHelp}</p>
      <p class="buttons">
        <button type="button" onClick={() => void makeReport().then((made) => (text.value = made))}>
          {words.diagnosticsMake}
        </button>
        {text.value === '' ? null : (
          <>
            <button type="button" onClick={copy}>
              {words.diagnosticsCopy}
            </button>
            <button type="button" onClick={() => download({ name: 'fieldnote-report.json', type: 'application/json', text: text.value })}>
              {words.diagnosticsSave}
            </button>
          </>
        )}
        <span role="status">{said}</span>
      </p>
      {text.value === '' ? null : (
        <textarea aria-label={words.diagnosticsReport} readOnly rows={20} spellcheck={false} value={text.value} />
      )}
    </Section>
  )
}
