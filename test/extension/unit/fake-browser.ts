/** One area of a browser's storage, as an extension sees it. `answers` may be told to answer late, or to refuse. */
interface Area {
  get(keys?: string | readonly string[]): Promise<Record<string, unknown>>
  set(values: Readonly<Record<string, unknown>>): Promise<void>
  remove(key: string): Promise<void>
  clear(): Promise<void>
  readonly onChanged: { addListener(listener: () => void): void }
}

type Changed = (changes: unknown, area: string) => void

// Node 22, with which Macs with Apple silicon run the tests, has no locks.
if (navigator.locks === undefined) Object.defineProperty(navigator, 'locks', { value: queue() })

function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request(_name: string, change: () => Promise<unknown>) {
      const next = last.then(change)
      last = next.catch(() => {})
      return next
    },
  }
}

/** A browser that keeps things as the real one does, and a policy that a test may set, delay or take away. */
export interface FakeBrowser {
  readonly browser: {
    readonly storage: {
      readonly local: Area
      readonly session: Area
      readonly managed: Pick<Area, 'get'>
      readonly onChanged: { addListener(listener: Changed): void; removeListener(listener: Changed): void }
    }
  }
  /** The school's policy changes while the browser runs. */
  setPolicy(policy: Readonly<Record<string, unknown>>): void
  /** Firefox refuses where there is no policy; any browser may fail. */
  refusePolicy(why?: string): void
  /** The browser answers only when this is called. */
  holdPolicy(): () => void
  /** From now on what is kept on the device is told so late that others may write meanwhile. */
  readLate(): void
  readonly writes: { readonly area: string; readonly values: Readonly<Record<string, unknown>> }[]
}

export function fakeBrowser(): FakeBrowser {
  const listeners = new Set<Changed>()
  const writes: { area: string; values: Readonly<Record<string, unknown>> }[] = []
  let policy: (() => Promise<Record<string, unknown>>) | undefined
  const tell = (area: string) => {
    for (const listener of [...listeners]) listener({}, area)
  }
  const area = (name: string): Area => {
    let kept: Record<string, unknown> = {}
    return {
      async get(keys) {
        if (keys === undefined) return structuredClone(kept)
        const wanted = typeof keys === 'string' ? [keys] : keys
        return structuredClone(Object.fromEntries(Object.entries(kept).filter(([key]) => wanted.includes(key))))
      },
      async set(values) {
        writes.push({ area: name, values: structuredClone(values) })
        kept = { ...kept, ...structuredClone(values) }
        tell(name)
      },
      async remove(key) {
        delete kept[key]
        tell(name)
      },
      async clear() {
        kept = {}
        tell(name)
      },
      onChanged: { addListener: (listener) => void listeners.add((_, at) => at === name && listener()) },
    }
  }
  const given = (value: Record<string, unknown>) => async () => structuredClone(value)
  let current = given({})
  const local = area('local')
  return {
    writes,
    readLate() {
      const { get } = local
      local.get = async (keys) => {
        const kept = await get(keys)
        await new Promise((done) => setTimeout(done))
        return kept
      }
    },
    setPolicy(value) {
      current = given(value)
      policy = undefined
      tell('managed')
    },
    refusePolicy(why = 'Managed storage manifest not found') {
      policy = () => Promise.reject(new Error(why))
    },
    holdPolicy() {
      let release = () => {}
      const held = new Promise<void>((done) => {
        release = done
      })
      policy = () => held.then(() => current())
      return () => {
        policy = undefined
        release()
      }
    },
    browser: {
      storage: {
        local,
        session: area('session'),
        managed: { get: () => (policy ?? current)() },
        onChanged: {
          addListener: (listener) => void listeners.add(listener),
          removeListener: (listener) => void listeners.delete(listener),
        },
      },
    },
  }
}
