import { sourceLine } from '../law/dated.ts'
import { provisionFor } from '../law/provisions.ts'
import { toldAuthority } from '../notice/explain-law.ts'
import type { Aspect, Authority, Explanation, Statement } from '../notice/explanation.ts'
import type { Level } from '../notice/notice.ts'
import { apart } from './apart.ts'
import { attributionOf } from './attribution.ts'
import { besideBrake, ourName } from './beside-brake.ts'
import { fill, listOf } from './fill.ts'
import { atLevel } from './levelled.ts'
import { nameOf } from './name-of.ts'
import { sayDay } from './say-day.ts'
import { sayMainPurposes } from './say-purposes.ts'
import { languageOf, sayStatement } from './say-statement.ts'
import { sayTogether } from './say-together.ts'
import type { Sentence, Speaker, Telling } from './sentence.ts'
import type { Words } from './words.ts'

/** Says an explanation to a parent: what it is, why, and whether to answer come first; the rest opens behind "More". */
export function say(explanation: Explanation, words: Words, level: Level): Telling {
  const { item, own, general } = explanation
  const sentences = (statements: readonly Statement[]) => statements.flatMap((statement) => sentence(statement, words, level))
  const first = [
    glossOf(explanation, words, level),
    ...sentences(own.filter(isOfFirstLayer)),
    ...whyOf(explanation, words, level),
    ...whetherOf(explanation, words, level),
    ...notAskedOf(explanation, words, level),
    ...safetyOf(explanation, words, level),
  ]
  return {
    title: words.items[item.id].title,
    first: inOrder(sayTogether(first, words, ({ aspect }) => aspect === 'provision')),
    more: [
      ...besideBrake(sayTogether(sentences(own.filter((statement) => !isOfFirstLayer(statement))), words), words, level),
      ...classGlossOf(explanation, words, level),
      ...alsoOf(explanation, words, level),
      ...lawSourcesOf([...own, ...lawsOnWhatIsNotAsked(explanation)], words, level),
    ],
    general: besideBrake(sentences(general), words, level),
    generalLine: generalLineOf(explanation, words, level),
  }
}

const firstLayer: readonly Aspect[] = ['what', 'purposes', 'provision', 'safety']

/** What the notice calls the item is for those who open "More"; the title and the gloss come first. */
function isOfFirstLayer({ aspect, content }: Statement): boolean {
  return firstLayer.includes(aspect) && content.is !== 'listed'
}

function sentence(statement: Statement, words: Words, level: Level): Sentence[] {
  const text = sayStatement(statement, words, level)
  if (text === '') return []
  return [
    {
      aspect: statement.aspect,
      voice: statement.voice,
      scope: statement.scope,
      heading: words.headings[statement.aspect],
      text,
      silent: statement.content.is === 'gap',
      lang: languageOf(statement, words),
      citations: statement.citations,
      ...(statement.content.is === 'rule' && { rule: statement.content.rule }),
      ...(statement.of !== undefined && { of: [statement.of.notice] }),
      attribution: attributionOf(statement, words),
    },
  ]
}

/** Whether to answer, by what is said of everything: short, since whom to ask stands once, where the general part does. */
function whetherOf({ own, general }: Explanation, words: Words, level: Level): Sentence[] {
  const { gaps, sentences } = words.phrases
  const said = [...own, ...general].filter(({ aspect, voice }) => aspect === 'provision' && voice === 'notice')
  const most = Math.max(...said.map(telling))
  // Where one notice tells it, or comes near to it, the silence of another is nothing to go by.
  const told = said.filter((statement) => general.includes(statement) && telling(statement) === most)
  return told.flatMap((statement) => {
    const { content } = statement
    if (content.is !== 'gap') return sentence(statement, words, level)
    const text = atLevel(content.nearly === undefined ? gaps.provision : sentences.mostRequired, level)
    return sentence(statement, words, level).map((full) => ({ ...full, text }))
  })
}

/** How much a statement tells: something, something near to it, or nothing. */
function telling({ content }: Statement): number {
  if (content.is !== 'gap') return 2
  return content.nearly === undefined ? 0 : 1
}

/** What is said of everything is given short here, that of several notices in one, and in full where the general part stands. */
function whyOf({ own, general }: Explanation, words: Words, level: Level): Sentence[] {
  if (own.some(({ aspect, subjects }) => aspect === 'purposes' && subjects === undefined)) return []
  const why = general.filter(({ aspect }) => aspect === 'purposes')
  const purposes = new Map(
    why.flatMap(({ content }) => (content.is === 'named' ? content.list.map((one) => [nameOf(one, words, level), one] as const) : [])),
  )
  const said = why.filter(({ content }) => (content.is === 'gap') === (purposes.size === 0)).flatMap((one) => sentence(one, words, level))
  const [first] = said
  if (first === undefined || purposes.size === 0) return said
  const text = sayMainPurposes([...purposes.values()], words, level)
  return [{ ...first, text, citations: said.flatMap(({ citations }) => citations) }]
}

/** The one line behind which stands what the notices say of everything. */
function generalLineOf({ general }: Explanation, { phrases }: Words, level: Level): string {
  if (general.length === 0) return ''
  const { generalLine, generalLineOfEach } = phrases.sentences
  return atLevel(general.some(({ of }) => of !== undefined) ? generalLineOfEach : generalLine, level)
}

function glossOf({ item }: Explanation, words: Words, level: Level): Sentence {
  return gloss('what', atLevel(words.items[item.id], level), words)
}

/** That schools need not ask a family for it: our reading of what the law asks of them. */
function notAskedOf(explanation: Explanation, words: Words, level: Level): Sentence[] {
  return lawsOnWhatIsNotAsked(explanation).map(({ aspect, content }) => ({
    ...ourReading(aspect, atLevel(words.phrases.sentences.notAsked, level), words),
    ...(content.is === 'rule' && { rule: content.rule }),
  }))
}

/** The law on the subject of a thing that need not be asked for. */
function lawsOnWhatIsNotAsked({ item, on }: Explanation): Statement[] {
  const row = provisionFor(item.id, on)
  if (row?.provision !== 'not-asked') return []
  const content = { is: 'rule', rule: 'notAsked' } as const
  return [{ aspect: 'provision', voice: 'law', scope: 'item', content, citations: [], authority: toldAuthority(row, on) }]
}

/** The line stands as the catalogue's until the school signs it, or one of its own in its place. */
function safetyOf({ item, own }: Explanation, words: Words, level: Level): Sentence[] {
  const line = words.safety[item.id]
  if (line === undefined || own.some(({ voice, aspect }) => voice === 'school' && aspect === 'safety')) return []
  return [gloss('safety', atLevel(line, level), words)]
}

/** The other notices of the school that speak of it too, by their titles. */
function alsoOf({ also }: Explanation, words: Words, level: Level): Sentence[] {
  if (also.length === 0) return []
  const list = listOf(
    words.lang,
    also.map(({ title }) => apart(`“${title}”`, words)),
  )
  return [gloss('what', fill(atLevel(words.phrases.sentences.also, level), { list }), words)]
}

/** Our own reading is in no one's voice: neither the law's nor the guidance's. */
function classGlossOf({ item }: Explanation, words: Words, level: Level): Sentence[] {
  if (item.treatAs !== 'ours') return []
  const { reveals, treatAsOurs } = words.phrases.sentences
  return [ourReading('class', atLevel(item.class === 'special' ? reveals : treatAsOurs, level), words)]
}

/** Under a heading that others answer too, what we read of the law is told as ours. */
function ourReading(aspect: Aspect, text: string, words: Words): Sentence {
  return { ...gloss(aspect, text, words), attribution: apart(ourName, words) }
}

/** On what the law and guidance rest, for who wants to look it up, and when it was checked. */
function lawSourcesOf(own: readonly Statement[], words: Words, level: Level): Sentence[] {
  const told = new Set<string>()
  return own.flatMap((statement) => {
    const { authority, aspect, voice, scope } = statement
    if (authority === undefined) return []
    const checked = fill(atLevel(words.phrases.sentences.checkedOn, level), { on: sayDay(authority.checked, words) })
    // Guidance is named beside what it says; a law only here.
    const text = voice === 'guidance' ? checked : [lawSourceOf(statement, authority, words, level), checked].join(words.phrases.between)
    if (told.has(`${aspect} ${text}`)) return []
    told.add(`${aspect} ${text}`)
    const heading = words.headings[aspect]
    const attribution = attributionOf(statement, words)
    return [{ aspect, voice, scope, heading, text, silent: false, lang: words.lang, citations: [], attribution }]
  })
}

/** No law says that something need not be answered or asked: there the law on the subject is named, and as no more than that. */
function lawSourceOf({ content }: Statement, authority: Authority, words: Words, level: Level): string {
  const source = apart(sourceLine(authority), words)
  const isAbout = content.is === 'rule' && (content.rule === 'lawFree' || content.rule === 'notAsked')
  return isAbout ? fill(atLevel(words.phrases.sentences.lawAbout, level), { source }) : `${source}.`
}

function gloss(aspect: Aspect, text: string, words: Words): Sentence {
  const heading = words.headings[aspect]
  return { aspect, voice: 'gloss', scope: 'item', heading, text, silent: false, lang: words.lang, citations: [], attribution: '' }
}

/** Who speaks first on one thing: what it means, then the school, then the law; our reading of whether to answer comes last. */
const speakers: readonly Speaker[] = ['gloss', 'notice', 'school', 'law', 'guidance']

function inOrder(sentences: readonly Sentence[]): Sentence[] {
  const turn = ({ aspect, voice }: Sentence) => (aspect === 'provision' && voice === 'gloss' ? speakers.length : speakers.indexOf(voice))
  const place = (said: Sentence) => firstLayer.indexOf(said.aspect) * (speakers.length + 1) + turn(said)
  return sentences.toSorted((a, b) => place(a) - place(b))
}
