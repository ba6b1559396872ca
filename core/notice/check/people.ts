import type { DataKind } from '../../law/data-items.ts'
import { kcsie, ukGdpr } from '../../law/sources.ts'
import { isGap, type Known, type Notice, type Party } from '../notice.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { heldIn, heldItems, heldOfKind, isAmong, namesOf, partiesAs, placeOfSilence, silentOn } from './held-data.ts'
import { listed, passagesWith } from './notice-text.ts'

const ofSafety: readonly DataKind[] = ['safeguarding', 'child-in-need', 'child-protection', 'looked-after']

/** Where data comes from, who uses it in school, and to whom it goes. */
export const peopleRules: readonly Rule[] = [
  {
    id: 'recipients-missing',
    severity: 'error',
    looksFor: 'to whom the data goes',
    source: ukGdpr('Articles 13(1)(e) and 14(1)(e)'),
    find: ({ notice, text }) => {
      const silent = silentOn(notice, 'sharing')
      const saysNone = /\b(?:do(?:es)? not|never) (?:share|pass|give|disclose)\b[^.]{0,300}\b(?:any(?:one|body)|others?|third part)/i.test(
        text.whole,
      )
      if (silent.length === 0 || Object.keys(notice.sharing).length > 0 || saysNone) return []
      return [
        {
          path: placeOfSilence(notice, silent, 'sharing'),
          message: 'The notice does not say to whom the data goes.',
          fix: 'List the recipients, the firms that process data for the school among them, and why each gets it.',
        },
      ]
    },
  },
  {
    id: 'recipients-doubtful',
    severity: 'ask',
    looksFor: 'recipients that schools with such data usually have',
    source: ukGdpr('Article 13(1)(e)'),
    find: doubtfulRecipients,
  },
  {
    id: 'sources-missing',
    severity: 'error',
    looksFor: 'where the data comes from',
    source: ukGdpr('Article 14(2)(f)'),
    find: ({ notice }) => {
      const silent = silentOn(notice, 'sources')
      if (silent.length === 0) return []
      return [
        {
          path: placeOfSilence(notice, silent, 'sources'),
          message: `The notice does not say where ${listed(namesOf(silent))} comes from.`,
          fix: 'List the sources: families, the last school, the council, health services, the school’s own staff.',
        },
      ]
    },
  },
  {
    id: 'sources-doubtful',
    severity: 'ask',
    looksFor: 'sources that schools with such data usually have, and sources that are the school itself',
    source: ukGdpr('Article 14(2)(f)'),
    find: doubtfulSources,
  },
  {
    id: 'handlers-incomplete',
    severity: 'warning',
    looksFor: 'staff who must use the data and are not among those whom the notice names',
    source: kcsie('Part one: staff who work with a child need what keeps the child safe'),
    find: incompleteHandlers,
  },
  {
    id: 'transfers-unstated',
    severity: 'ask',
    looksFor: 'whether data goes outside the United Kingdom',
    source: ukGdpr('Articles 13(1)(f) and 14(1)(f)'),
    find: ({ text }) =>
      passagesWith(text, abroad).length > 0
        ? []
        : [
            {
              path: 'sharing',
              message:
                'The notice does not say whether data goes outside the United Kingdom. Does any of the school’s software keep it abroad?',
              fix: 'If it does, say where and what protects it; if not, say “It is not sent outside the United Kingdom.”',
            },
          ],
  },
  {
    id: 'automated-unstated',
    severity: 'ask',
    looksFor: 'whether a computer alone decides anything that matters',
    source: ukGdpr('Articles 13(2)(f), 14(2)(g) and 22A to 22D'),
    find: ({ text }) => {
      const isRight = (id: string) => (text.citedBy.get(id) ?? []).some(({ by }) => by.startsWith('rights.'))
      if (passagesWith(text, automated).some(({ id }) => !isRight(id))) return []
      return [
        {
          path: 'commitments',
          message: 'The notice does not say whether a computer alone decides anything that matters about a person. Does one?',
          fix: 'If it does, say what, how and what it means for them; if not, say “No decision about your child is made by a computer alone.”',
        },
      ]
    },
  },
]

const abroad =
  /\boutside (?:of )?(?:the )?(?:UK\b|U\.K\.|United Kingdom|EEA\b|European|EU\b|England|country)|\b(?:overseas|abroad|internationally|international transfers?|third countr(?:y|ies)|other countries|another country)\b|\b(?:within|inside|leaves?|stays? in|(?:held|kept|stored) (?:only )?in) the (?:UK\b|United Kingdom|country)/i
const automated =
  /\bautomat(?:ed|ic|ically)\b|\bprofil(?:e|ing)\b|\bby (?:a )?computers? alone\b|\b(?:solely|alone) by (?:a )?(?:computer|machine|software)|\bcomputer alone\b|\bwithout (?:any )?human\b/i

function doubtfulRecipients({ notice, text }: Checked): readonly Found[] {
  const recipients = [...partiesAs(notice, 'recipient'), ...partiesAs(notice, 'onward')]
  if (Object.keys(notice.sharing).length === 0) return []
  const isNamed = (words: readonly string[], names: RegExp) => isAmong(recipients, words, names)
  const ofSafeguarding = heldOfKind(notice, ofSafety).length > 0
  const protects =
    isNamed(['police', 'emergency-services', 'safeguarding-partners'], /\bpolice\b|safeguarding partner/i) ||
    isNamed(
      ['childrens-social-care', 'social-worker', 'multi-agency-hub', 'early-help-team'],
      /social (?:care|work|services)|children['’]s services|MASH/i,
    )
  const software =
    isNamed(
      ['school-software', 'payroll-provider', 'caterers', 'photographer'],
      /software|system|suppl|provider|processor|contractor|firms?\b|compan/i,
    ) ||
    /\b(?:software (?:that|we|which|suppliers?|providers?|firms|companies|systems?)|service providers?|data processors?|suppliers|contractors?|(?:firms|companies|providers) (?:that|whose|who|which))\b/i.test(
      text.whole,
    )
  const missing = [
    ...(ofSafeguarding && !protects ? ['the police, youth justice, social workers, the virtual school or mental health services'] : []),
    ...(software ? [] : ['the firms whose software holds the records']),
  ]
  if (missing.length === 0) return []
  return [
    {
      path: 'sharing',
      message: `The notice does not name ${listed(missing)} among those who receive data. Do they?`,
      fix: 'List those that do. A notice is no ban: what keeps a child safe is shared whether the notice names the recipient or not.',
    },
  ]
}

function doubtfulSources({ notice }: Checked): readonly Found[] {
  const sources = statedParties(notice, 'sources')
  if (sources.length === 0 || heldIn(notice).length === 0) return []
  const holdsHealth = heldOfKind(notice, ['health']).length > 0
  const ofPupils = heldOfKind(notice, [...ofSafety, 'sen']).length > 0
  const isNamed = (words: readonly string[], names: RegExp) => isAmong(sources, words, names)
  const noHealth =
    holdsHealth &&
    !isNamed(
      ['health-specialists', 'school-nurse', 'gp', 'nhs', 'looked-after-nurse', 'safeguarding-nurse'],
      /health|nurse|doctor|NHS|hospital/i,
    )
  const noSchool = ofPupils && !isNamed(['previous-school', 'other-schools', 'alternative-provision'], /school|nurser|setting|college/i)
  const noPolice =
    heldItems(notice, ['offence', 'youth-justice', 'police-involvement']).length > 0 &&
    !isNamed(['police', 'youth-justice'], /police|youth (?:justice|offending)/i)
  const within = sources.filter(({ roles, words }) => roles.includes('handler') && words !== 'all-staff')
  const lacks = [...(noSchool ? ['the last school'] : []), ...(noHealth ? ['health services'] : []), ...(noPolice ? ['the police'] : [])]
  if (lacks.length < 2 && within.length === 0) return []
  const missing = lacks.length === 0 ? '' : `The notice does not name ${listed(lacks)} among the sources. Does nothing come from there? `
  const own =
    within.length === 0 ? '' : `${listed(within.map(({ name }) => `“${name}”`))} are the school’s own staff: where do they get it from?`
  return [
    {
      path: 'defaults.sources',
      message: `${missing}${own}`.trim(),
      fix: 'List every source from outside the school, and what comes from the school’s own records as that.',
    },
  ]
}

/** The parties that a notice states anywhere as its sources, or as those who handle its data. */
function statedParties(notice: Notice, fact: 'sources' | 'handlers'): readonly Party[] {
  const all = [
    notice.defaults,
    ...Object.values(notice.groups).map(({ facts }) => facts),
    ...Object.values(notice.items).map(({ facts }) => facts),
  ]
  const ids = all.flatMap((facts) => {
    const known: Known<readonly string[]> | undefined = facts?.[fact]
    return known === undefined || isGap(known) ? [] : known
  })
  return [...new Set(ids)].flatMap((id) => notice.parties[id] ?? [])
}

/** What someone at every school does with each sort of data, any one of whom will do. */
const needs: readonly {
  readonly who: string
  readonly kinds?: readonly DataKind[]
  readonly items?: readonly string[]
  readonly roles: readonly string[]
  readonly named: RegExp
}[] = [
  {
    who: 'the SENCO and the teachers, who use special needs data',
    kinds: ['sen'],
    roles: ['senco', 'class-teacher', 'teaching-assistant', 'learning-mentor'],
    named: /\bteach|\bSENCO|special educational needs (?:and disabilities )?co/i,
  },
  {
    who: 'the designated teacher, who uses data of children in care',
    kinds: ['looked-after', 'previously-looked-after'],
    roles: ['designated-teacher', 'class-teacher', 'pastoral-staff'],
    named: /\bteach|\bpastoral/i,
  },
  {
    who: 'those who care for a child’s health in school',
    kinds: ['health'],
    roles: ['first-aider', 'class-teacher', 'teaching-assistant', 'school-office', 'pastoral-staff', 'lunchtime-staff'],
    named: /\bteach|\bfirst aid|\bmedical|\bwelfare|\bnurse|\boffice|\bpastoral/i,
  },
  {
    who: 'the office, which uses addresses and phone numbers',
    items: ['address', 'contact-details', 'contact-phone', 'emergency-contact'],
    roles: ['school-office', 'class-teacher', 'attendance-staff', 'data-manager', 'pastoral-staff', 'school-business-manager'],
    named: /\bteach|\boffice|\badmin|\breception|\bpastoral/i,
  },
  {
    who: 'those who keep the attendance register',
    items: ['attendance'],
    roles: ['attendance-staff', 'school-office', 'class-teacher', 'pastoral-staff', 'data-manager'],
    named: /\bteach|\boffice|\badmin|\battendance|\bpastoral/i,
  },
]

function incompleteHandlers({ notice }: Checked): readonly Found[] {
  const { handlers } = notice.defaults
  if (handlers === undefined || isGap(handlers)) return []
  const named = statedParties(notice, 'handlers')
  if (isAmong(named, ['all-staff'], /\ball (?:our )?staff|\bstaff (?:who|that|with)|\bthose who need|\bneed[- ]to[- ]know/i)) return []
  const unmet = needs.filter(({ kinds, items, roles, named: names }) => {
    const isHeld = heldIn(notice).some(({ rows }) =>
      rows.some(({ id, kind }) => (kind !== null && kinds?.includes(kind) === true) || items?.includes(id) === true),
    )
    return isHeld && !isAmong(named, roles, names)
  })
  if (unmet.length === 0) return []
  return [
    {
      path: 'defaults.handlers',
      message: `The notice names ${listed(named.map(({ name }) => name))} as those who handle the data, and leaves out ${listed(unmet.map(({ who }) => who))}.`,
      fix: 'Name everyone who needs it for their work, or say “staff who need it for their work”. A list that is too short can make someone hold back what a child needs.',
    },
  ]
}
