import { type Field, type Setting, type SourcedText, settings, type TextSource } from '../fields/field.ts'

/** What one line of `fieldnote classify` asks about, or what is wrong with the line. */
export type Row = { readonly ok: true; readonly field: Field } | { readonly ok: false; readonly message: string }

const texts = ['label', 'context', 'setting', 'name', 'id', 'autocomplete'] as const

/** Reads `{"label", "context", "setting", "name", "id", "autocomplete"}`; only the label must be there, unknown members are passed over. */
export function readRow(line: string): Row {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return refuse('is not JSON. Give one object a line, such as {"label": "Date of birth"}')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('is not an object. Give {"label": ...}')
  const row = json as Readonly<Record<string, unknown>>
  for (const key of texts) {
    if (row[key] !== undefined && row[key] !== null && typeof row[key] !== 'string') return refuse(`has "${key}", which is not a string`)
  }
  const [label, context, stated, name, id, autocomplete] = texts.map((key) => (row[key] ?? '') as string)
  if (typeof row.label !== 'string') return refuse('has no "label". Give an empty one where the field has none')
  const setting: Setting | undefined = stated ? settings.find((one) => one === stated) : 'other'
  if (setting === undefined) return refuse(`has the setting "${stated}", which is none of ${settings.join(', ')}`)
  return {
    ok: true,
    field: {
      // A label by itself may be anything's, a button's among them.
      kind: 'column',
      labels: [...sourced('label', label), ...sourced('name-in-the-code', name), ...sourced('name-in-the-code', id)],
      context: contextOf(context ?? ''),
      autocomplete: (autocomplete ?? '').toLowerCase(),
      setting,
      lang: '',
    },
  }
}

function sourced(source: TextSource, text: string | undefined): SourcedText[] {
  return text ? [{ source, text }] : []
}

/** What the label stands in, nearest first: the parts of a trail "form > section > part", or of "form: section"; the first of several is the page's. */
function contextOf(trail: string): SourcedText[] {
  const parts = trail.split(/ [>›»|] |: /).filter((part) => part.trim() !== '')
  return parts
    .reverse()
    .map((text, index) => ({ source: index > 0 && index === parts.length - 1 ? 'page-heading' : 'section-heading', text }))
}

function refuse(message: string): Row {
  return { ok: false, message }
}
