import { describe, expect, test } from 'vitest'
import { checkNotices } from '../../../../core/notice/check/check-notices.ts'
import { clean, on } from './sample-notices.ts'

/** What is found in a notice without faults when one more sentence stands in it. */
function foundWith(sentence: string, of: keyof typeof clean = 'brookvale'): readonly string[] {
  const notice = clean[of]
  const blocks = [...notice.source.blocks, { id: 'more', text: sentence }]
  return [...new Set(checkNotices([{ ...notice, source: { ...notice.source, blocks } }], on).map(({ id }) => id))]
}

describe('a sentence of another school', () => {
  test.each([
    'We will only keep your information for as long as we need it, and then destroy it securely.',
    'We do not share information about our pupils with anyone without consent, unless the law allows us to.',
    'Our safeguarding policy says more about how we share information to keep children safe.',
    'The designated safeguarding lead (DSL) keeps child protection records apart from other files.',
    'Some of it is sent to our catering firm, which works for us under a contract.',
    'You have the right to object to automated decisions.',
    'If you have any questions, please contact the school office.',
    'We may charge a reasonable fee if a request is repeated again and again.',
    'School trips cost £10 or more, and we ask for it in advance.',
    'The school is registered with the Information Commissioner’s Office (ICO).',
    'The ICO can be reached on 0303 123 1113.',
    'Pupils with special educational needs and disabilities (SEND) get more help.',
    'We follow the guidance on keeping children safe in education.',
    'We follow Keeping Children Safe in Education 2025.',
    'We use section 47 enquiries only to support the social worker.',
    'Under section 17 of the Children Act 1989 the council helps children in need.',
    'See the Equality Act 2010 and the Children and Families Act 2014 (Part 3).',
    'Under regulation 5 of the Education (Information About Individual Pupils) (England) Regulations 2013 we send the census.',
    'Please read the section called ‘Who we are’ above.',
    'See ‘What we hold’ for a list.',
    'Contact st.marys@council.example or admin.office@school.example.',
    'We work with (a) the council, b) the nurse and c) the police.',
    'Children can say “no” to it :)',
    'It was first published in 2018 and has been changed since.',
    'We hold data about pupils at the school, their parents and the staff.',
    'Our data protection policy and the UK General Data Protection Regulation (UK GDPR) say how.',
    'Parents of pupils at maintained schools can see the educational record within fifteen school days.',
    'Data is kept on a server in Ireland, which the UK government regards as safe.',
    'We might use a tick box, such as [x] yes.',
    'Read more on our [privacy page](https://brookvale.example/privacy).',
    'The Early Years Foundation Stage (EYFS) profile goes to the council.',
    'Photographs are taken with your consent, which you can withdraw.',
    'Our lawyers, the auditors and HM Revenue and Customs (HMRC) may see pay records.',
    'PLEASE KEEP THIS NOTICE',
    'We collect information so that we can help your child. These children may need more help than others.',
  ])('is no fault: %s', (sentence) => {
    expect(foundWith(sentence)).toEqual([])
  })

  test.each([
    ['We comply with the Data Protection Act 1998.', 'law-repealed'],
    ['DPA 1998 gives you rights.', 'law-repealed'],
    ['We follow Keeping Children Safe in Education (DfE, 2016).', 'guidance-superseded'],
    ['See KCSIE 2022 for more.', 'guidance-superseded'],
    ['Working Together to Safeguard Children, 2018, applies.', 'guidance-superseded'],
    ['We have regard to the SEND Code of Practice 2014.', 'guidance-superseded'],
    ['We share it with the Local Safeguarding Children Board.', 'law-superseded'],
    ['Pupils with a statement of special educational needs get help.', 'law-superseded'],
    ['Our supplier is certified under the Privacy Shield.', 'law-repealed'],
    ['We share it with the DfE under section 83 of the Children Act 1989.', 'law-binds-another'],
    ['The Children and Young People’s Act 2008 lets us share it.', 'law-misnamed'],
    ['The Education (Information About Individual Students) Regulations 2013 apply.', 'law-misnamed'],
    [
      'Under section 5 of the Education (Information About Individual Pupils) (England) Regulations 2013 we send it.',
      'regulations-have-no-sections',
    ],
    ['A charge of £10 is made for each request.', 'access-fee'],
    ['We will respond to a request within forty days.', 'access-time-wrong'],
    ['You can prevent processing that is likely to cause damage or distress.', 'rights-outdated'],
    ['We only share it where our policies permit us to.', 'policy-as-power'],
    ['Write to Mrs Example at m.example@brookvale.example.', 'named-mailbox'],
    ['For details see the ‘Data Sharing’ section.', 'section-missing'],
    ['Report it at https://ico.org.uk/concerns/handling/.', 'link-outdated'],
    ['Read https://www.gov.uk/government/publications/national-pupil-database-user-guide-and-supporting-information.', 'link-outdated'],
    ['See our [policy]() for more.', 'link-empty'],
    ['Contact: [insert name].', 'blank'],
    ['Our phone number is XXXXX.', 'blank'],
    ['The safe­guarding lead is TBC.', 'blank'],
    ['We hold data on CLA and UASC pupils.', 'abbreviation-unexplained'],
    ['We hold names, addresses (and phone numbers.', 'bracket-unclosed'],
    ['Information Commissioners Office', 'spelling'],
    ['The comissioner can help.', 'spelling'],
  ])('is a fault: %s', (sentence, id) => {
    // Letters that such a sentence leaves unexplained are a remark of their own.
    expect(foundWith(sentence).filter((one) => one === id || one !== 'abbreviation-unexplained')).toEqual([id])
  })
})
