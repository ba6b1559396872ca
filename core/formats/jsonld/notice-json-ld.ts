import { factOf, labelOf, purposesOf, sharingOf } from '../../notice/facts-of.ts'
import type { NoticeIndex } from '../../notice/index-notices.ts'
import { type Cite, type Id, isGap, type Known, type Notice, type NoticeItem } from '../../notice/notice.ts'
import { mentionsAs } from '../../notice/notice-statements.ts'
import { basisName, conditionName, partyName, purposeName } from '../../notice/told.ts'
import { dpvPrefixes, knownTerms } from './dpv-terms.ts'

/** What the vocabulary lacks stands under names of our own: gaps, Article 10, laws as named, words of the text. */
const own = 'urn:fieldnote:terms#'

type Node = Readonly<Record<string, unknown>>

/** Every property of the export, pinned: nothing of it is looked up on the network. */
const context: Node = {
  '@version': 1.1,
  ...dpvPrefixes,
  own,
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  id: '@id',
  type: '@type',
  title: 'dct:title',
  version: 'dct:hasVersion',
  issued: 'dct:issued',
  label: 'rdfs:label',
  source: { '@id': 'dct:source', '@type': '@id' },
  value: 'prov:value',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  gap: 'own:gap',
  lawNamed: 'own:lawNamed',
  labelled: 'own:labelled',
  covers: 'own:covers',
  name: 'dpv:hasName',
  contact: 'dpv:hasContact',
  ...Object.fromEntries(
    Object.entries({
      controller: 'hasDataController',
      dpo: 'hasDataProtectionOfficer',
      subject: 'hasDataSubject',
      purpose: 'hasPurpose',
      basis: 'hasLegalBasis',
      data: 'hasPersonalData',
      dataSource: 'hasDataSource',
      recipient: 'hasRecipient',
      storage: 'hasStorageCondition',
      necessity: 'hasNecessity',
      handler: 'isImplementedByEntity',
      law: 'hasApplicableLaw',
      right: 'hasRight',
      exercisedAt: 'isExercisedAt',
      process: 'hasProcess',
      status: 'hasNoticeStatus',
      duration: 'hasDuration',
    }).map(([key, term]) => [key, { '@id': `dpv:${term}`, '@type': '@id' }]),
  ),
}

/**
 * A set of notices in the Data Privacy Vocabulary 2.3, as JSON-LD: a process for each kind of information. The UK has no terms of
 * its own for the articles, so those of the EU's regulation stand with the UK's laws as the law that applies. A thing is of the
 * terms that it is given, and only terms of our own table are used; the table's `broader` says that ours is narrower.
 */
export function noticeJsonLd(index: NoticeIndex): Node {
  return { '@context': context, '@graph': index.notices.flatMap(noticeNodes) }
}

function noticeNodes(notice: Notice): readonly Node[] {
  const { published } = notice
  return [
    {
      id: iri(notice, 'notice'),
      type: ['dpv:PrivacyNotice', 'dpv:LayeredNotice', 'dpv:JITNotice', ...collectionOf(notice)],
      title: inLang(notice, notice.title),
      version: notice.version,
      ...(isGap(published) ? { gap: [published.gap] } : { issued: published }),
      status: notice.status === 'superseded' ? 'dpv:NoticeStale' : 'dpv:NoticeLatest',
      law: ['legal-gb:law-GDPR', 'legal-gb:law-DPA'],
      process: Object.keys(notice.items).map((id) => iri(notice, 'items', id)),
      right: Object.keys(notice.rights).map((id) => iri(notice, 'rights', id)),
    },
    ...Object.entries(notice.items).map(([id, item]) => processNode(notice, id, item)),
    ...Object.entries(notice.items).map(([id, item]) => dataNode(notice, id, item)),
    ...Object.entries(notice.subjects).map(([id, { name, dpv, cites }]) =>
      node(notice, 'subjects', id, ['dpv:DataSubject'], knownTerms(dpv, 'subject'), name, cites),
    ),
    ...Object.entries(notice.parties).flatMap(([id, party]) => partyNodes(notice, id, party)),
    ...Object.entries(notice.purposes).map(([id, { dpv, cites }]) =>
      node(notice, 'purposes', id, ['dpv:Purpose'], knownTerms(dpv, 'purpose'), purposeName(notice, id), cites),
    ),
    ...Object.entries(notice.bases).map(([id, { dpv, cites }]) =>
      node(notice, 'bases', id, ['dpv:LegalBasis', ...knownTerms(dpv, 'basis')], [], basisName(notice, id), cites),
    ),
    ...Object.entries(notice.conditions).map(([id, { dpv, cites }]) =>
      node(notice, 'conditions', id, ['dpv:LegalBasis', ...knownTerms(dpv, 'basis')], [], conditionName(notice, id), cites),
    ),
    ...Object.entries(notice.retention).map(([id, { period, dpv, cites }]) => ({
      ...node(notice, 'retention', id, ['dpv:StorageCondition'], [], isGap(period) ? period.gap : period, cites),
      ...(isGap(period) ? { gap: [period.gap], duration: 'dpv:IndeterminateDuration' } : { broader: knownTerms(dpv, 'storage') }),
    })),
    ...Object.entries(notice.rights).map(([id, { dpv, askOf, cites }]) => ({
      ...node(notice, 'rights', id, knownTerms(dpv, 'right'), [], cites[0]?.quote ?? id, cites),
      ...askingOf(notice, askOf),
    })),
    ...notice.source.blocks.map(({ id, text }) => ({ id: iri(notice, 'text', id), value: inLang(notice, text) })),
  ]
}

function askingOf(notice: Notice, askOf: Notice['rights'][string]['askOf']): Node {
  if (askOf === undefined) return {}
  return isGap(askOf) ? { gap: [askOf.gap] } : { exercisedAt: askOf.map((party) => iri(notice, 'parties', party)) }
}

/** Article 13 speaks of data that people give themselves, Article 14 of what comes from others. */
function collectionOf(notice: Notice): readonly string[] {
  const sources = Object.values(notice.parties).filter(({ roles }) => roles.includes('source'))
  const isDirect = sources.some(({ dpv }) => dpv?.includes('dpv:DataSubjectDataSource'))
  const isIndirect = sources.some(({ dpv }) => dpv?.includes('dpv:ThirdPartyDataSource'))
  return [...(isDirect ? ['eu-gdpr:DirectDataCollectionNotice'] : []), ...(isIndirect ? ['eu-gdpr:IndirectDataCollectionNotice'] : [])]
}

function processNode(notice: Notice, id: Id, item: NoticeItem): Node {
  const purposes = purposesOf(notice, item)?.known
  const fact = (name: 'bases' | 'conditions' | 'sources' | 'handlers') => factOf(notice, item, name)?.known
  const retention = factOf(notice, item, 'retention')?.known
  const provision = factOf(notice, item, 'provision')?.known
  const sharing = sharingOf(notice, id, item)
  const shared = sharing === null || isGap(sharing) ? [] : sharing.map(({ known }) => known)
  const all: readonly unknown[] = [
    purposes,
    fact('bases'),
    fact('conditions'),
    fact('sources'),
    fact('handlers'),
    retention,
    provision,
    sharing,
  ]
  const gaps = all.flatMap((known) => (isGap(known) ? [known.gap] : []))
  return {
    id: iri(notice, 'items', id),
    type: ['dpv:PersonalDataProcess'],
    label: inLang(notice, item.name),
    ...(isGap(notice.controller) ? {} : { controller: iri(notice, 'parties', notice.controller) }),
    ...(isGap(notice.dpo) ? {} : { dpo: iri(notice, 'parties', notice.dpo) }),
    subject: (item.subjects ?? notice.concerns ?? []).map((one) => iri(notice, 'subjects', one)),
    data: iri(notice, 'data', id),
    purpose: refs(notice, 'purposes', purposes),
    basis: [...refs(notice, 'bases', fact('bases')), ...refs(notice, 'conditions', fact('conditions'))],
    dataSource: refs(notice, 'sources', fact('sources')),
    handler: refs(notice, 'parties', fact('handlers')),
    recipient: [...new Set(shared.flatMap(({ to }) => to))].map((one) => iri(notice, 'parties', one)),
    lawNamed: [...new Set(shared.flatMap(({ laws = [] }) => laws.map((law) => notice.laws[law]?.name ?? law)))],
    ...(retention === undefined || isGap(retention) ? {} : { storage: iri(notice, 'retention', retention) }),
    ...(provision === undefined || isGap(provision)
      ? {}
      : { necessity: { required: 'dpv:Required', optional: 'dpv:Optional', 'not-asked': 'dpv:NotRequired' }[provision] }),
    ...(gaps.length === 0 ? {} : { gap: gaps }),
    ...citing(notice, item.cites),
  }
}

/** Terms that name the data exactly are its types; where a term is only near, it is the broader one. Both are of the same table. */
function dataNode(notice: Notice, id: Id, item: NoticeItem): Node {
  const label = labelOf(notice, item)
  return {
    ...node(notice, 'data', id, ['dpv:PersonalData'], knownTerms(item.dpv, 'data'), item.name, item.cites),
    covers: item.covers,
    ...(label === null ? {} : { labelled: label.known.labelled }),
  }
}

/** A party is an entity; where data also comes from it, its part as a source is a thing of its own. */
function partyNodes(notice: Notice, id: Id, party: Notice['parties'][string]): readonly Node[] {
  const { roles, dpv, cites, phone, email, url } = party
  const contact = [phone, email, url].filter((one) => one !== undefined)
  const entity = {
    ...node(notice, 'parties', id, knownTerms(dpv, 'entity'), [], partyName(notice, id), cites),
    name: inLang(notice, party.name),
    ...(contact.length === 0 ? {} : { contact }),
  }
  if (!roles.includes('source')) return [entity]
  const types = [...new Set(['dpv:DataSource', ...knownTerms(dpv, 'source')])]
  return [entity, node(notice, 'sources', id, types, [], party.name, mentionsAs(party, 'source'))]
}

function node(
  notice: Notice,
  section: string,
  id: Id,
  types: readonly string[],
  broader: readonly string[],
  label: string,
  cites: readonly Cite[],
): Node {
  return {
    id: iri(notice, section, id),
    ...(types.length === 0 ? {} : { type: types }),
    ...(broader.length === 0 ? {} : { broader }),
    label: inLang(notice, label),
    ...citing(notice, cites),
  }
}

function citing(notice: Notice, cites: readonly Cite[]): Node {
  return cites.length === 0 ? {} : { source: [...new Set(cites.map(({ block }) => iri(notice, 'text', block)))] }
}

function refs(notice: Notice, section: string, known: Known<readonly Id[]> | undefined): readonly string[] {
  return known === undefined || isGap(known) ? [] : known.map((id) => iri(notice, section, id))
}

function inLang(notice: Notice, text: string): Node {
  return { '@value': text, '@language': notice.lang }
}

/** Names of our own things; they hold for this notice, wherever it is published. */
function iri(notice: Notice, ...path: readonly string[]): string {
  return `urn:fieldnote:${[notice.id, ...path].map(encodeURIComponent).join(':')}`
}
