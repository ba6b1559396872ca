import { locateQuote, type Span } from './locate-quote.ts'
import type { Block, Notice, Problem } from './notice.ts'
import { citesOf, referencesOf } from './shape/walk.ts'

/** A cited span, and the entry of the notice that cites it. */
interface CitedSpan extends Span {
  readonly by: string
}

/** Sections of a notice whose entries say something only through what refers to them. */
const saidByReference = ['subjects', 'parties', 'purposes', 'bases', 'conditions', 'documents', 'retention', 'sharing', 'groups'] as const
const saidByThemselves = ['laws', 'onward', 'commitments', 'rights', 'complaints', 'links', 'items'] as const

/**
 * Proves that nothing of the published text is lost: every word stands inside a cited phrase or an unmapped span, every
 * entry is told to someone, and none could be left out without leaving a word over or a reference without its entry.
 */
export function accountForSource(notice: Notice): readonly Problem[] {
  const spans = spansByBlock(notice)
  return [...leftOver(notice, spans), ...untold(notice), ...couldGoMissing(notice, spans)]
}

function spansByBlock(notice: Notice): ReadonlyMap<string, readonly CitedSpan[]> {
  const texts = new Map(notice.source.blocks.map(({ id, text }) => [id, text]))
  const spans = new Map<string, CitedSpan[]>()
  for (const { path, cite } of citesOf(notice)) {
    const span = locateQuote(texts.get(cite.block) ?? '', cite)
    if (span === null) continue
    const ofBlock = spans.get(cite.block) ?? []
    ofBlock.push({ ...span, by: ownerOf(path) })
    spans.set(cite.block, ofBlock)
  }
  return spans
}

/** `items.ehcp.cites.0` is the entry `items.ehcp`'s. */
function ownerOf(path: string): string {
  return path.split('.').slice(0, 2).join('.')
}

function leftOver(notice: Notice, spans: ReadonlyMap<string, readonly CitedSpan[]>): readonly Problem[] {
  return notice.source.blocks.flatMap((block, at) =>
    phrasesOf(block, (word) => !(spans.get(block.id) ?? []).some((span) => holds(span, word))).map((words) => ({
      path: `source.blocks.${at}`,
      message: `holds words that nothing cites: “${words}”`,
      fix: 'Cite them at the entry that says so, or list them under unmapped with the reason.',
    })),
  )
}

/** Runs of neighbouring words that a test picks out, as they stand in the text. */
function phrasesOf(block: Block, isWanted: (word: Span) => boolean): readonly string[] {
  const runs: Span[] = []
  let isRunning = false
  for (const word of wordsOf(block.text)) {
    const last = runs.at(-1)
    if (!isWanted(word)) isRunning = false
    else if (isRunning && last !== undefined) runs[runs.length - 1] = { from: last.from, to: word.to }
    else {
      runs.push(word)
      isRunning = true
    }
  }
  return runs.map(({ from, to }) => block.text.slice(from, to))
}

function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

function holds(span: Span, word: Span): boolean {
  return span.from <= word.from && word.to <= span.to
}

/** Entries that nothing refers to: no reader would ever be told of them. */
function untold(notice: Notice): readonly Problem[] {
  const referred = referredTo(notice)
  return saidByReference.flatMap((section) =>
    Object.keys(notice[section] ?? {})
      .filter((id) => !referred.has(`${section}.${id}`))
      .map((id) => ({
        path: `${section}.${id}`,
        message: 'is never referred to, so no reader is told of it',
        fix: `Name ${id} under defaults, a group, an item or wherever the notice speaks of it.`,
      })),
  )
}

function referredTo(notice: Notice): ReadonlySet<string> {
  return new Set(
    referencesOf(notice)
      .filter(({ path, to, id }) => !to.some((section) => ownerOf(path) === `${section}.${id}`))
      .flatMap(({ to, id }) => to.map((section) => `${section}.${id}`)),
  )
}

/** Entries whose every word another entry cites too: left out by mistake, no one would notice. */
function couldGoMissing(notice: Notice, spans: ReadonlyMap<string, readonly CitedSpan[]>): readonly Problem[] {
  const alone = citedByOneAlone(notice, spans)
  const unmapped = notice.unmapped.map((_, at) => `unmapped.${at}`)
  const entries = saidByThemselves.flatMap((section) =>
    Object.entries(notice[section])
      .filter(([, entry]) => entry.cites.length > 0)
      .map(([id]) => `${section}.${id}`),
  )
  const referred = referredTo(notice)
  return [...entries, ...unmapped]
    .filter((owner) => !alone.has(owner) && !referred.has(owner))
    .map((owner) => ({
      path: owner,
      message: 'could be left out and no one would notice: every word that it cites is cited elsewhere too',
      fix: 'Cite phrase by phrase: give each entry the words that are its own.',
    }))
}

/** The entries that are the only one to cite some word. */
function citedByOneAlone(notice: Notice, spans: ReadonlyMap<string, readonly CitedSpan[]>): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const block of notice.source.blocks) {
    const ofBlock = spans.get(block.id) ?? []
    for (const word of wordsOf(block.text)) {
      const owners = new Set(ofBlock.filter((span) => holds(span, word)).map(({ by }) => by))
      const [only] = owners
      if (owners.size === 1 && only !== undefined) alone.add(only)
    }
  }
  return alone
}
