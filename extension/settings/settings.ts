import { type ItemId, isItemId } from '../../core/law/data-items.ts'
import { type RoleId, roleIds } from '../../core/notice/catalogue-ids.ts'
import { isRecord } from '../../core/notice/shape/is-record.ts'
import { isSitePattern } from '../sites/site-pattern.ts'

/** A correction that a member of staff made: on this site, a field known by these recognised words is this item, or none. */
export interface Correction {
  readonly origin: string
  /** The recognised words of the label, lower case; never the page's other text. */
  readonly words: string
  readonly was: ItemId
  readonly item: ItemId | null
}

/** Words of the school's own, each meaning one item of the catalogue. */
export interface SchoolWord {
  readonly words: string
  readonly item: ItemId
}

/** Covers while a screen is shared: what, and until when each page keeps them. */
export interface Presenting {
  readonly what: 'flagged' | 'all'
  /** Milliseconds since 1970, UTC. */
  readonly until: number
  /** Bare until then; afterwards each page covers itself again. Milliseconds since 1970, UTC. */
  readonly pausedUntil?: number
}

/** Roles that name several people together: they are no one's own. */
const severalPeople = ['safeguarding-leads', 'all-staff'] as const satisfies readonly RoleId[]

/** A role that one person has. */
export type StaffRole = Exclude<RoleId, (typeof severalPeople)[number]>

/** What can be set, with its meaning. Kept on this device, or given by the school's policy. */
export interface Settings {
  readonly role: StaffRole | null
  /** Match patterns of the sites on which flags are wanted. */
  readonly sites: readonly string[]
  /** Sites of the school's default list that the person has switched off. */
  readonly sitesOff: readonly string[]
  readonly flagSpecial: boolean
  readonly flagCriminal: boolean
  readonly flagTreatAs: boolean
  /** Flag also what only the notice calls special, with a mark of its own. */
  readonly flagNoticeOnly: boolean
  readonly badge: boolean
  readonly copyNote: boolean
  /** Copies from flagged fields are stopped. Only a school's policy can say so. */
  readonly blockCopies: boolean
  /** The school's line at free-text concern fields; '' for ours. */
  readonly writingLine: string
  readonly presentMinutes: number
  readonly presentWhat: 'flagged' | 'all'
  /** Built-in notices chosen, by id. */
  readonly notices: readonly string[]
  /** Notices loaded from files or policy: deflated JSON in base64. */
  readonly ownNotices: readonly string[]
  readonly words: readonly SchoolWord[]
  readonly corrections: readonly Correction[]
  /** Draft languages in which "Explain to a parent" may speak, beside English and those that are reviewed. */
  readonly languages: readonly string[]
  /** Whether the popup shows the first steps until they are done. */
  readonly firstSteps: boolean
}

export type SettingName = keyof Settings

type Read<T> = (value: unknown) => T | undefined

/** How a policy states a value, in the part of JSON Schema that Chromium reads. */
export interface Schema {
  readonly type: 'boolean' | 'string' | 'integer' | 'array' | 'object'
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

interface Row<T> {
  readonly default: T
  readonly schema: Schema
  /** The value, if it is one; undefined if it is not. */
  readonly read: Read<T>
  /** Lists add to the user's own. */
  readonly list?: true
  /** The person's alone: no policy sets it. */
  readonly personal?: true
  /** The school's alone: nothing that a person kept counts. */
  readonly policyOnly?: true
}

const flag = (fallback: boolean): Row<boolean> => ({
  default: fallback,
  schema: { type: 'boolean' },
  read: (value) => (typeof value === 'boolean' ? value : undefined),
})
const text = (max: number): Row<string> => ({
  default: '',
  schema: { type: 'string' },
  read: (value) => (typeof value === 'string' && value.length <= max ? value : undefined),
})
const number = (fallback: number, from: number, to: number): Row<number> => ({
  default: fallback,
  schema: { type: 'integer', minimum: from, maximum: to },
  read: (value) => (Number.isInteger(value) && (value as number) >= from && (value as number) <= to ? (value as number) : undefined),
})
const oneOf = <T extends string>(fallback: T, ...all: readonly T[]): Row<T> => ({
  default: fallback,
  schema: { type: 'string', enum: all },
  read: (value) => all.find((one) => one === value),
})
const list = <T>(readOne: Read<T>, most: number, items: Schema = { type: 'string' }): Row<readonly T[]> => ({
  default: [],
  list: true,
  schema: { type: 'array', items },
  read: (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const all = value.map(readOne)
    return all.every((one) => one !== undefined) ? (all as T[]) : undefined
  },
})

const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value !== '' && value.length <= max
const short =
  (max: number): Read<string> =>
  (value) =>
    isText(value, max) ? value : undefined
// Browsers tell addresses in small letters.
const sitePattern: Read<string> = (value) => (isText(value, 300) && isSitePattern(value) ? value.toLowerCase() : undefined)

const schoolWord: Read<SchoolWord> = (value) => {
  const { words, item } = record(value)
  return isText(words, 80) && typeof item === 'string' && isItemId(item) ? { words, item } : undefined
}

const correction: Read<Correction> = (value) => {
  const { origin, words, was, item } = record(value)
  if (!isText(origin, 300) || URL.parse(origin)?.origin !== origin) return undefined
  if (!isText(words, 200) || typeof was !== 'string' || !isItemId(was)) return undefined
  // A policy's schema has no null, so a correction that names no item means none.
  if (item === null || item === undefined) return { origin, words, was, item: null }
  return typeof item === 'string' && isItemId(item) ? { origin, words, was, item } : undefined
}

/** An object of texts; items of the catalogue are checked when it is read, so that a newer policy does not lose its whole list. */
const texts = (...names: readonly string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
})

const staffRoles = roleIds.filter((id): id is StaffRole => !(severalPeople as readonly RoleId[]).includes(id))
const roleRow: Row<StaffRole | null> = {
  default: null,
  schema: { type: 'string', enum: staffRoles },
  read: (value) => (value === null ? null : staffRoles.find((one) => one === value)),
}

/** After how many minutes covers may end by themselves: at the least, and at the most. */
export const minutesOfCovers = [5, 480] as const

/** How long a pause of the covers lasts, in ms. */
export const pauseOfCovers = 60_000

/** Every setting, typed once: its default, and how a stored or given value is read. */
export const settingRows: { readonly [Name in SettingName]: Row<Settings[Name]> } = {
  role: roleRow,
  sites: list(sitePattern, 500),
  sitesOff: { ...list(sitePattern, 500), personal: true },
  flagSpecial: flag(true),
  flagCriminal: flag(true),
  flagTreatAs: flag(true),
  flagNoticeOnly: flag(false),
  badge: flag(true),
  copyNote: flag(true),
  blockCopies: { ...flag(false), policyOnly: true },
  writingLine: text(300),
  presentMinutes: number(60, ...minutesOfCovers),
  presentWhat: oneOf<'flagged' | 'all'>('flagged', 'flagged', 'all'),
  notices: list(short(80), 20),
  ownNotices: list(short(400_000), 20),
  words: list(schoolWord, 500, texts('words', 'item')),
  corrections: list(correction, 2000, texts('origin', 'words', 'was', 'item')),
  languages: list(short(20), 40),
  firstSteps: flag(true),
}

export const settingNames = Object.keys(settingRows) as readonly SettingName[]

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = Object.freeze(
  Object.fromEntries(settingNames.map((name) => [name, settingRows[name].default])),
) as unknown as Settings

/** A value read for one setting; undefined where it is not a value of it. */
export function readSetting<Name extends SettingName>(name: Name, value: unknown): Settings[Name] | undefined {
  return settingRows[name].read(value)
}

/** What can be read of a value for one setting: all of it or nothing, but of a list each entry that is one; and the entries that are none. */
export function readSound<Name extends SettingName>(
  name: Name,
  value: unknown,
): { readonly value: Settings[Name] | undefined; readonly unsound: readonly { readonly entry: unknown; readonly place: number }[] } {
  if (settingRows[name].list !== true || !Array.isArray(value)) return { value: readSetting(name, value), unsound: [] }
  const isSound = value.map((entry) => readSetting(name, [entry]) !== undefined)
  const sound = value.filter((_, at) => isSound[at])
  const unsound = value.map((entry, at) => ({ entry, place: at + 1 })).filter((_, at) => !isSound[at])
  return { value: unsound.length > 0 && sound.length === 0 ? undefined : readSetting(name, sound), unsound }
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}
