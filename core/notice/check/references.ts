import {
  holdsOn,
  lawReferences,
  outdatedLinks,
  outdatedTerms,
  type ReferenceFault,
  type ReferenceRow,
  repealedLaws,
} from '../../law/references.ts'
import { act, ico, ukGdpr } from '../../law/sources.ts'
import { currentEdition, guidanceNamed } from '../../law/statutory-guidance.ts'
import type { Id, NamedLaw } from '../notice.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { type NoticeText, passagesWith, placeOf, quotesOf } from './notice-text.ts'

/** Laws, guidance, sections and addresses that are wrong, or no longer right. */
export const referenceRules: readonly Rule[] = [
  {
    id: 'guidance-superseded',
    severity: 'warning',
    looksFor: 'statutory guidance in an edition that another has replaced',
    source: { body: 'Department for Education', title: 'Statutory guidance: schools' },
    find: supersededGuidance,
  },
  {
    id: 'law-binds-another',
    severity: 'error',
    looksFor: 'a law that binds councils, claimed for the school',
    source: act('the law that is named'),
    find: (checked) => namedWrongly(checked, 'binds-another'),
  },
  {
    id: 'law-no-power',
    severity: 'error',
    looksFor: 'a law that gives no power to share data, claimed as one',
    source: act('the law that is named'),
    find: (checked) => namedWrongly(checked, 'no-gateway'),
  },
  {
    id: 'law-misnamed',
    severity: 'error',
    looksFor: 'a law by a name that it does not have',
    source: act('the law that is named'),
    find: (checked) => namedWrongly(checked, 'misnamed'),
  },
  {
    id: 'law-other-school',
    severity: 'warning',
    looksFor: 'a law that binds schools of another kind',
    source: act('the law that is named'),
    find: (checked) => namedWrongly(checked, 'other-school'),
  },
  {
    id: 'law-repealed',
    severity: 'error',
    looksFor: 'a law that is no more',
    source: act('the law that is named'),
    find: (checked) => mentioned(checked, repealedLaws, 'repealed'),
  },
  {
    id: 'law-superseded',
    severity: 'warning',
    looksFor: 'a law or body that another has replaced',
    source: act('the law that is named'),
    find: (checked) => mentioned(checked, repealedLaws, 'superseded'),
  },
  {
    id: 'regulations-have-no-sections',
    severity: 'warning',
    looksFor: 'a “section” of regulations',
    source: { body: 'Fieldnote', title: 'Acts have sections; regulations have regulations' },
    find: sectionsOfRegulations,
  },
  {
    id: 'section-missing',
    severity: 'warning',
    looksFor: 'a reference to a part of the notice that is not there',
    source: ukGdpr('Article 12(1)'),
    find: missingSections,
  },
  {
    id: 'link-outdated',
    severity: 'warning',
    looksFor: 'a web address that has moved',
    source: ico('Make a complaint', 'https://ico.org.uk/make-a-complaint'),
    find: (checked) => mentioned(checked, outdatedLinks, 'outdated-link'),
  },
  {
    id: 'link-empty',
    severity: 'info',
    looksFor: 'a link that leads nowhere',
    source: ukGdpr('Article 12(1)'),
    find: ({ text }) =>
      passagesWith(text, /\]\(\s{0,5}#?\s{0,5}\)/).map((passage) => ({
        path: placeOf(text, passage, /\]\(\s{0,5}#?\s{0,5}\)/),
        message: `“${/\[([^\]]{0,200})\]\(\s{0,5}#?\s{0,5}\)/.exec(passage.text)?.[1] ?? ''}” is a link that leads nowhere.`,
        fix: 'Give the address, or take the link out.',
      })),
  },
  {
    id: 'term-outdated',
    severity: 'info',
    looksFor: 'words that name nothing any more, or nothing in particular',
    source: act('the law that is meant'),
    find: (checked) => mentioned(checked, outdatedTerms, 'outdated-term'),
  },
]

interface Named {
  readonly path: string
  readonly words: string
  readonly provision: string
}

/** Each law that the notice names: as its keeper has set it down, and as sentences speak of it where no one has. */
function namedWrongly({ notice, text, on }: Checked, fault: ReferenceFault): readonly Found[] {
  const rows = lawReferences.filter((row) => row.fault === fault && holdsOn(row, on) && (row.schools?.includes(notice.schoolKind) ?? true))
  const laws = Object.entries(notice.laws).map(([id, law]) => lawNamed(id, law))
  return rows.flatMap((row) => {
    const wrong = [...laws, ...(row.provision === undefined ? namesInText(text, row) : namedInText(text))].find(
      ({ words, provision }) => row.names.test(words) && (row.provision === undefined || row.provision.test(provision)),
    )
    return wrong === undefined ? [] : [foundFor(row, wrong.path, row.names.exec(wrong.words)?.[0])]
  })
}

function lawNamed(id: Id, { name, provision = '', cites }: NamedLaw): Named {
  // The words that are cited count too: a keeper may have set the right name beside what the notice has.
  return { path: `laws.${id}`, words: `${name}\n${quotesOf(cites)}`, provision }
}

const provisionInText = /\b(?:sections?|s\.?|ss\.?) ?\d+[A-Z]*(?:\(\w+\))*\b/g

function namedInText(text: NoticeText): readonly Named[] {
  return text.passages.flatMap((passage) =>
    [...passage.text.matchAll(provisionInText)].map((match) => {
      const after = passage.text.slice(match.index + match[0].length, match.index + match[0].length + 70)
      const words = after.split(/[,;.]| and also | section /i)[0] ?? ''
      return { path: placeOf(text, passage, new RegExp(`\\b${match[0].replace(/[.()]/g, '\\$&')}`)), words, provision: match[0] }
    }),
  )
}

/** Where sentences use a name, whatever stands beside it. */
function namesInText(text: NoticeText, { names }: ReferenceRow): readonly Named[] {
  return passagesWith(text, names).map((passage) => ({ path: placeOf(text, passage, names), words: passage.text, provision: '' }))
}

function mentioned({ text, on }: Checked, rows: readonly ReferenceRow[], fault: ReferenceFault): readonly Found[] {
  return rows
    .filter((row) => row.fault === fault && holdsOn(row, on) && row.unless?.test(text.whole) !== true)
    .flatMap((row) => {
      const passages = passagesWith(text, row.names)
      // Each link is mended where it stands; a term or a law everywhere at once.
      const told = fault === 'outdated-link' ? passages : passages.slice(0, 1)
      return told.map((passage) => foundFor(row, placeOf(text, passage, row.names), row.names.exec(passage.text)?.[0]))
    })
}

function foundFor({ severity, why, instead, source }: ReferenceRow, path: string, words = ''): Found {
  return { path, message: `“${words}”: ${why}.`, fix: instead, severity, source }
}

/** By the keeper's row, or by a year that stands beside the guidance's name. */
function supersededGuidance({ notice, text, on }: Checked): readonly Found[] {
  const named = Object.entries(notice.laws).map(([id, law]) => ({
    path: `laws.${id}`,
    guidance: guidanceNamed(law.name),
    edition: law.edition ?? quotesOf(law.cites),
  }))
  const known = new Set(named.flatMap(({ guidance }) => guidance ?? []))
  const inText = text.passages.flatMap((passage) => {
    const guidance = guidanceNamed(passage.text)
    return guidance === null || known.has(guidance) ? [] : [{ path: placeOf(text, passage), guidance, edition: yearBeside(passage.text) }]
  })
  const told = new Set<string>()
  return [...named, ...inText].flatMap(({ path, guidance, edition }) => {
    const year = /\b(?:19|20)\d\d\b/.exec(edition)?.[0]
    if (guidance === null || year === undefined) return []
    const sure = currentEdition(guidance, on)
    const likely = currentEdition(guidance, on, 'likely')
    const newer = [sure, likely].find((one) => one !== null && one.edition > year)
    if (newer == null || told.has(`${guidance} ${year}`)) return []
    told.add(`${guidance} ${year}`)
    const isSure = newer.confidence === 'sure'
    return [
      {
        path,
        message: `The notice names the edition of ${year} of “${newer.source.title}”. The edition of ${newer.edition} has ${isSure ? '' : 'probably '}replaced it.`,
        fix: 'Write “the current edition”, with a link, so that it does not go out of date.',
        severity: isSure ? ('warning' as const) : ('info' as const),
        source: newer.source,
      },
    ]
  })
}

/** The year close behind a name, not one of another law further on. */
function yearBeside(words: string): string {
  return /\b(?:education|KCSIE|children|practice|units|attendance)\b[^.;\d]{0,25}\b((?:19|20)\d\d)\b/i.exec(words)?.[1] ?? ''
}

const sectionOfRegulations = /\bsections? \d+\w*\b[^.;]{0,80}\bRegulations?\b/

function sectionsOfRegulations({ notice, text }: Checked): readonly Found[] {
  const named = Object.entries(notice.laws).filter(
    ([, { kind, provision }]) => kind === 'regulations' && /^sections?\b/i.test(provision ?? ''),
  )
  const inText = passagesWith(text, sectionOfRegulations).filter(
    ({ text: words }) => !/\bAct\b/.test(sectionOfRegulations.exec(words)?.[0] ?? ''),
  )
  const paths =
    named.length > 0 ? named.map(([id]) => `laws.${id}.provision`) : inText.map((passage) => placeOf(text, passage, sectionOfRegulations))
  return paths.map((path) => ({
    path,
    message: 'The notice names a section of regulations. Regulations have regulations, not sections.',
    fix: 'Write “regulation” and its number. For what schools send the Department for Education it depends on the kind of school: regulation 3, 4 or 5 of the Regulations of 2013.',
  }))
}

const sectionNamed =
  /['‘“"]([^'‘’“”"\n]{3,80})['’”"] (?:section|heading|part)\b|\b(?:section|heading) (?:called|headed|titled|named|on|entitled) ['‘“"]([^'‘’“”"\n]{3,80})['’”"]|\bsee (?:the )?['‘“"]([^'‘’“”"\n]{3,80})['’”"] (?:above|below)/gi

function missingSections({ text }: Checked): readonly Found[] {
  const headings = text.passages
    .filter(({ is, text: words }) => is === 'heading' || !/[.;:]$/.test(words))
    .map(({ text: words }) => plain(words))
  return text.passages.flatMap((passage) =>
    [...passage.text.matchAll(sectionNamed)].flatMap((match) => {
      const name = match.slice(1).find((part) => part !== undefined) ?? ''
      if (headings.some((heading) => heading.includes(plain(name)) && heading.length < plain(name).length + 40)) return []
      return [
        {
          path: placeOf(text, passage),
          message: `The notice points to a section “${name}”, and has none of that name.`,
          fix: 'Add the section, or say what it was to say here.',
        },
      ]
    }),
  )
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
