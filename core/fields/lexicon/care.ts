import type { LexiconRow } from '../lexicon.ts'

const carer = 'care looked foster child pupil placement order legal adoption section local authority @safeguarding @mis @census'

/** Children in care and who have been; treated as special (DfE). */
export const care: readonly LexiconRow[] = [
  {
    item: 'looked-after-status',
    phrases:
      'looked after, looked after child, child looked after, children looked after, looked after status, looked after by local authority, looked after indicator, in local authority care, in care local authority, in care of local authority, in care local, care local authority, cared for by local authority, in public care, children in public care, public care, in care status, child in care, children in care, in care at school, ever in care, ever been in care, care status, care experienced, care experience, being in care, been in care, caring authority, caring local authority, care authority, responsible authority for care, placing authority, placing local authority, placing la, corporate parent, accommodated by local authority, accommodated under, section 20, section 31, s20, s31, care order, full care order, interim care order, emergency protection order, placement order, police protection order, ceased being cared for, ceased to be looked after, care start date, care end date, care episode, episode of care, period of care, ssda 903, SSDA903, independent reviewing officer, virtual school, virtual school head, virtual head, lac review, cla review, statutory review of care, lac status, cla status, lac indicator, in care indicator, cla flag, unaccompanied asylum seeking child looked, children s home, residential care, respite care, short break care, type of care, date entered care, date came into care, date became looked after, foster, fostered, legal status of child, legal status of care, decom, rne, sw decom, post looked after, social care officer',
    not: 'well premises previously formerly previous child minder childminder customer previous ly',
  },
  { item: 'looked-after-status', role: 'acronym', phrases: 'LAC, CLA, CIC, UASC, EPO, ICO, VSH, IRO, CiC, LS', needs: carer },
  {
    item: 'looked-after-status',
    role: 'weak',
    phrases: 'in care, taken into care, care home, legal status, placed by',
    needs: carer,
    not: 'address visa immigration marital medical diabetes',
  },
  { item: 'looked-after-outcomes', phrases: 'looked after outcome, oc2, oc3 cohort, education outcome looked after' },
  {
    item: 'previously-looked-after',
    phrases:
      'previously looked after, previously been looked after, previously in care, previously in care local authority, previously been in care, previously been in care local authority, formerly looked after, formerly in care, was looked after, left care, post looked after arrangement, ceased to be looked after because, special guardianship, special guardianship order, special guardian, child arrangement order, child arrangements order, residence order, kinship care, kinship carer, been looked after, in care outside england, state care outside, internationally adopted, adopted from state care, been in state care',
    not: 'court contact',
  },
  { item: 'previously-looked-after', role: 'acronym', phrases: 'PLAC, PLAA, SGO, CAO, PLA, PLACLA', not: 'officer' },
  {
    item: 'adoption',
    phrases:
      'adopted, adoption, adopted from care, adopted child, adoption order, adoption date, adoptive, adoptive parent, adopter, number of adopter, post adoption, adoption support, placed for adoption, adoptive family, previously adopted, date of adoption, birth family, birth parent, birth mother, birth father, letterbox contact, foster to adopt',
    not: 'policy animal half full sibling brother sister',
  },
  {
    item: 'care-placement',
    phrases:
      'placement type, placement start, placement end, placement address, placement postcode, placement provider, placement change, placement ceased, care placement, foster placement, foster carer, foster care, foster parent, foster family, foster home, name of foster carer, foster agency, fostering agency, residential home, residential placement, residential unit, key worker residential, care home name, delegated authority, reason for placement, placement stability, number of placements, placed out of area, placement breakdown, connected carer, supervising social worker, place provider, pl post',
    not: 'work student teacher job advert newsletter love training school exam',
  },
  {
    item: 'care-placement',
    role: 'weak',
    phrases: 'placement',
    needs: 'care foster looked lac cla placing adoption episode',
    not: 'work school student',
  },
  {
    item: 'personal-education-plan',
    phrases:
      'personal education plan, pep date, pep review, pep meeting, pep target, pep status, pep completed, date of pep, last pep, next pep, electronic pep, ePEP, epep, my personal education plan, initial pep, pep type',
  },
  { item: 'personal-education-plan', role: 'acronym', phrases: 'PEP', not: 'talk rally' },
  {
    item: 'care-leaver-activity',
    phrases:
      'care leaver, care leaver activity, leaving care, leaving care personal adviser, pathway plan, personal adviser leaving care, in touch care, former relevant child',
  },
  {
    item: 'care-leaver-accommodation',
    phrases:
      'care leaver accommodation, suitable accommodation care, leaving care accommodation, semi independent accommodation, supported lodging, staying put',
  },
]
