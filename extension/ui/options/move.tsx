import { useSignal } from '@preact/signals'
import { changeSetting, keepSettings } from '../../settings/kept.ts'
import { readSetting } from '../../settings/settings.ts'
import { readCorrections, readSettings, withCorrections, writeCorrections, writeSettings } from '../../settings/transfer.ts'
import { siteStates } from '../../sites/active-sites.ts'
import { download } from '../download.ts'
import { kept } from '../model.ts'
import { own } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { settingLabels } from '../words/settings.ts'
import { FileIn } from './file-in.tsx'
import { Forget } from './forget.tsx'
import { Section } from './section.tsx'

/** Settings and corrections out to a file and in from one; and everything forgotten. */
export function Move() {
  const said = useSignal('')
  const say = (what: string) => {
    said.value = what
  }
  const save = (name: string, text: string) => download({ name, type: 'application/json', text })
  return (
    <Section id="move">
      <div class="pair">
        <p>
          <button type="button" onClick={() => save('fieldnote-settings.json', writeSettings(kept.value?.stored ?? { values: {} }))}>
            {words.exportSettings}
          </button>
          <span class="quiet">{words.exportHelp}</span>
        </p>
        <FileIn
          id="import-settings"
          label={words.importSettings}
          help={words.importHelp}
          read={async (text) => say(await importSettings(text))}
          fail={say}
        />
        <p>
          <button type="button" onClick={() => save('fieldnote-corrections.json', writeCorrections(own('corrections') ?? []))}>
            {words.exportCorrections}
          </button>
          <span class="quiet">{words.exportCorrectionsHelp}</span>
        </p>
        <FileIn
          id="import-corrections"
          label={words.importCorrections}
          help={words.importCorrectionsHelp}
          read={async (text) => say(await importCorrections(text))}
          fail={say}
        />
      </div>
      <p role="status" class="done">
        {said}
      </p>
      <Forget say={say} />
    </Section>
  )
}

async function importSettings(text: string): Promise<string> {
  const read = readSettings(text)
  if (!read.ok) return read.why === 'newer' ? words.importNewer : words.importBad
  await keepSettings(read.values)
  const left = read.leftOut.map((name) => (Object.hasOwn(settingLabels, name) ? settingLabels[name as keyof typeof settingLabels] : name))
  const waiting = (await siteStates(read.values.sites ?? [])).some(({ granted }) => !granted)
  const said = [words.imported(Object.keys(read.values).length)]
  if (waiting) said.push(words.importWaiting)
  if (left.length > 0) said.push(words.importLeftOut(left.join(', ')))
  return said.join(' ')
}

async function importCorrections(text: string): Promise<string> {
  const read = readCorrections(text)
  if (!read.ok) return read.why === 'newer' ? words.importNewer : words.importBad
  if (readSetting('corrections', withCorrections(own('corrections') ?? [], read.corrections)) === undefined) return words.importFull
  await changeSetting('corrections', (now = []) => withCorrections(now, read.corrections))
  return words.importedCorrections(read.corrections.length)
}
