import { type Schema, settingNames, settingRows } from './settings.ts'

/** The schema by which Chromium checks a school's policy: each setting unset, or given as a default, or locked. */
export function managedSchema(): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      settingNames
        .filter((name) => !settingRows[name].personal)
        .map((name) => {
          const { schema } = settingRows[name]
          return [name, { type: 'object', properties: { default: schema, locked: schema } }]
        }),
    ),
  }
}
