import { strings } from '../../strings.ts'
import { SetBy } from '../parts/set-by.tsx'
import { change, isLocked, settings } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { settingLabels } from '../words/settings.ts'
import { Section } from './section.tsx'
import { Switch } from './switch.tsx'

/** Which classes are flagged, and what is shown beside fields. */
export function Flags() {
  return (
    <Section id="flags">
      <p class="quiet">{words.flagsHelp}</p>
      <Switch name="flagSpecial" />
      <Switch name="flagCriminal" />
      <Switch name="flagTreatAs" />
      <Switch name="flagNoticeOnly" />
      <Switch name="badge" />
      <Switch name="copyNote" />
      {settings.value.blockCopies ? (
        <p>
          {settingLabels.blockCopies}. <SetBy name="blockCopies" />
        </p>
      ) : null}
      <Switch name="firstSteps" />
      <p class="field">
        <label for="writing-line">{settingLabels.writingLine}</label>
        <input
          id="writing-line"
          maxLength={300}
          value={settings.value.writingLine}
          disabled={isLocked('writingLine')}
          aria-describedby="writing-line-help"
          onChange={(event) => void change('writingLine', event.currentTarget.value.trim())}
        />
        <span id="writing-line-help" class="quiet">
          {words.writingHelp(strings.writing)} <SetBy name="writingLine" />
        </span>
      </p>
    </Section>
  )
}
