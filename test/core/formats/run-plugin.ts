import { type Call, entries, runPhp, type Value } from './run-php.ts'

/** The plugin in a WordPress that has loaded it. */
export interface RunningPlugin {
  /** A text of an editor with what its shortcodes write. */
  readonly write: (text: string) => string
  /** What a block of the editor becomes. */
  readonly block: (attributes: Readonly<Record<string, string | boolean>>) => string
  /** The scripts that the page then loads. */
  readonly scripts: () => string
}

/** Loads the plugin from its unpacked files, with so much of WordPress as it calls. */
export function runPlugin(files: ReadonlyMap<string, string>): RunningPlugin {
  const slug = [...files.keys()][0]?.split('/')[0] ?? ''
  const functions = new Map<string, Call>()
  const registered = new Map<Value, Value>()
  const enqueued = new Set<Value>()
  const shortcodes = new Map<Value, Value>()
  let rendering: Value = ''
  const named = (name: Value) => functions.get(String(name)) as Call
  const keep = (record: Map<Value, Value>) => (key: Value, value: Value) => {
    record.set(key, value)
    return null
  }
  const wordpress = {
    defined: () => true,
    function_exists: (name: Value) => functions.has(String(name)),
    plugins_url: (path: Value) => `/wp-content/plugins/${slug}/${String(path)}`,
    esc_attr: escaped,
    esc_html: escaped,
    esc_url: (url: Value) => String(url).replace(/["'<> ]/g, encodeURIComponent),
    wp_validate_boolean: (value: Value) => Boolean(value) && value !== '0' && !/^false$/i.test(String(value)),
    shortcode_atts: (defaults: Value, given: Value) =>
      new Map([...entries(defaults)].map(([key, value]) => [key, entries(given).get(key) ?? value])),
    wp_register_script: keep(registered),
    wp_enqueue_script: (handle: Value) => {
      enqueued.add(handle)
      return null
    },
    register_block_type: (_: Value, facts: Value) => {
      rendering = entries(facts).get('render_callback') ?? null
      return null
    },
    add_shortcode: keep(shortcodes),
    add_action: (_: Value, call: Value) => named(call)(),
  }
  const php = {
    sprintf: (format: Value, ...values: readonly Value[]) => {
      const left = [...values]
      return String(format).replace(/%s/g, () => String(left.shift()))
    },
    in_array: (value: Value, list: Value) => [...entries(list).values()].includes(value),
    array_filter: (list: Value) => new Map([...entries(list)].filter(([key]) => typeof key === 'number')),
    str_replace: (from: Value, to: Value, text: Value) => String(text).replaceAll(String(from), String(to)),
    file_get_contents: (path: Value) => files.get(String(path)) ?? false,
  }
  runPhp(files.get(`${slug}/fieldnote.php`) ?? '', slug, { ...wordpress, ...php } as Readonly<Record<string, Call>>, functions)
  return {
    write: (text) =>
      text.replace(/\[(fieldnote\w*)([^\]]*)\]/g, (_, name: string, rest: string) =>
        String(named(shortcodes.get(name) ?? '')(attributesOf(rest))),
      ),
    block: (attributes) => String(named(rendering)(new Map(Object.entries(attributes)))),
    scripts: () => [...enqueued].map((handle) => `<script src="${String(registered.get(handle))}" defer></script>`).join(''),
  }
}

/** What WordPress makes of the inside of a shortcode: by name, and what stands alone by number; an empty text where there is nothing. */
function attributesOf(text: string): Value {
  const found = [...text.matchAll(/(?:(\w+)=)?(?:"([^"]*)"|([^\s"]+))/g)]
  let alone = 0
  return found.length === 0 ? '' : new Map(found.map(([, name, quoted, bare]) => [name?.toLowerCase() ?? alone++, quoted ?? bare ?? '']))
}

function escaped(text: Value): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' }
  return String(text).replace(/[&<>"']/g, (mark) => marks[mark] ?? '')
}
