import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DataClass, dataItem, itemIds } from '../../../../core/law/data-items.ts'
import { roleIds } from '../../../../core/notice/catalogue-ids.ts'
import { english } from '../../../../core/words/en/words.ts'
import { builtInNotices } from '../../../../extension/notices/built-in.ts'
import { managedSchema } from '../../../../extension/settings/managed-schema.ts'
import { readSetting, settingNames, settingRows } from '../../../../extension/settings/settings.ts'
import { className } from '../../../../extension/strings.ts'
import { roleNames } from '../../../../extension/ui/words/settings.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/fleet.md'), 'utf8')
const part = (name: string) => new RegExp(`<!-- ${name} -->\n\n(.*?)\n\n<!-- end of ${name} -->`, 's').exec(page)?.[1]?.split('\n')

const headings: Readonly<Record<DataClass, string>> = {
  special: className.special,
  criminal: className.criminal,
  'treat-as-special': className['treat-as-special'],
  personal: 'Other personal data',
  none: 'Nothing personal',
}

test('the page for IT staff lists every role that a policy can set', () => {
  const roles = Object.entries(roleNames).map(([id, name]) => `| \`${id}\` | ${name} |`)
  expect(part('roles')).toEqual(['| id | role |', '| --- | --- |', ...roles])
})

test('and no policy can set a role that nobody can choose', () => {
  const { role } = managedSchema().properties ?? {}
  for (const { enum: ids } of Object.values(role?.properties ?? {})) expect(ids?.toSorted()).toEqual(Object.keys(roleNames).sort())
  expect(role?.properties).toBeDefined()
  expect(roleIds.filter((id) => readSetting('role', id) !== undefined).sort()).toEqual(Object.keys(roleNames).sort())
})

test('and every item of the catalogue, by class', () => {
  const items = Object.entries(headings).flatMap(([one, heading]) =>
    itemIds.filter((id) => dataItem(id).class === one).map((id) => `| \`${id}\` | ${english.items[id].title} | ${heading} |`),
  )
  expect(part('items')).toEqual(['| id | item | class |', '| --- | --- | --- |', ...items])
})

test('and every setting, and the built-in notices by their ids', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  for (const name of settingNames.filter((one) => !settingRows[one].personal)) {
    expect(
      rows.some((row) => row.split('|')[1]?.includes(`\`${name}\``)),
      name,
    ).toBe(true)
  }
  for (const { id } of builtInNotices) expect(rows.find((row) => row.startsWith('| `notices`'))).toContain(`\`${id}\``)
})
