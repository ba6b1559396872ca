import { describe, expect, test } from 'vitest'
import { itemPhrases } from '../../../core/formats/item-phrases.ts'
import type { ItemId } from '../../../core/law/data-items.ts'
import hip from '../../../core/notices/hip.json' with { type: 'json' }
import { textOf } from '../../../core/page/text.ts'
import { textMatcher } from '../../../widget/match-text.ts'
import { type Question, readForm } from '../../../widget/read-form.ts'
import demonstration from '../../pages/form/index.html?raw'

const ofHip = textMatcher(itemPhrases(Object.values(hip.items).flatMap(({ covers }) => covers as ItemId[])))

function read(html: string): readonly Question[] {
  const form = new DOMParser().parseFromString(html, 'text/html').body
  return readForm(form, ofHip)
}

function itemsOf(html: string): readonly (ItemId | null)[] {
  return read(html).map(({ item }) => item)
}

function field(label: string, name = ''): string {
  return `<p><label>${label} <input name="${name}"></label></p>`
}

describe('a form’s questions', () => {
  test('of the demonstration are known as the golden list has them', async () => {
    const lines = read(demonstration).map(({ item, anchor }) => `${item ?? '-'}\t${textOf(anchor)}`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/form/questions.txt')
  })

  test('stand in the order of the page, groups among single fields', () => {
    const group = '<fieldset><legend>Attendance</legend><input type=radio name=a><input type=radio name=a></fieldset>'
    expect(itemsOf(field('Postcode') + group + field('Email address'))).toEqual(['address', 'attendance', 'contact-email'])
  })

  test('in a group of parts are one question, though the parts are called like the whole in the code', () => {
    const parts = ['day', 'month', 'year'].map((part) => `<label>${part}<input name="dob-${part}"></label>`).join('')
    expect(itemsOf(`<fieldset><legend>Date of birth</legend>${parts}</fieldset>`)).toEqual(['date-of-birth'])
  })

  test('in a group that asks for several things are several questions', () => {
    const group = `<fieldset><legend>Contact details</legend>${field('Email')}${field('Mobile')}</fieldset>`
    expect(itemsOf(group)).toEqual(['contact-email', 'contact-phone'])
  })
})

describe('words that mean something only in English', () => {
  test.each([
    ['en-GB', 'address'],
    ['EN-GB', 'address'],
    ['En', 'address'],
    ['de', null],
  ])('are known by the language of the page: %s', (lang, item) => {
    expect(itemsOf(`<div lang="${lang}">${field('Address')}</div>`)).toEqual([item])
  })
})

describe('a bare “Address” has no note where it is somebody else’s', () => {
  test.each([
    ['under a heading', `<h2>Medical details</h2>${field('Address')}`],
    ['in a group', `<fieldset><legend>Your child’s dentist</legend>${field('Email')}</fieldset>`],
    ['after a name', `${field('Doctor’s name')}${field('Address')}`],
    ['some lines after a name', `${field('Name of school')}${field('Address line 1')}${field('Address line 2')}${field('Town')}`],
    ['after a field whose code alone tells', `${field('Name', 'gp-name')}${field('Telephone')}`],
  ])('%s', (_, html) => {
    expect(itemsOf(html).filter(Boolean)).toEqual([])
  })

  test('and has one again under the next heading', () => {
    const html = `<h2>Doctor</h2>${field('Address')}<h2>Your child</h2>${field('Address')}`
    expect(itemsOf(html)).toEqual([null, 'address'])
  })

  test('as long as the next heading is none that stands in a question', () => {
    const group = '<fieldset><legend><h2>Dental check</h2></legend><input type=radio><input type=radio></fieldset>'
    expect(itemsOf(`<h2>Doctor</h2>${group}${field('Address')}`)).toEqual(['dental-check', null])
  })

  test('while the title of the page tells of nobody', () => {
    expect(itemsOf(`<h1>School admission form: medical needs</h1>${field('Address')}`)).toEqual(['address'])
  })
})

test('a label that asks for something else is believed over the name in the code', () => {
  expect(itemsOf(field('Doctor’s telephone', 'telephone'))).toEqual([null])
})

test('a tie stands over whatever the words say', () => {
  const [question] = read(`<div data-fieldnote="ehcp">${field('Doctor’s address')}</div>`)
  expect(question).toMatchObject({ item: 'ehcp', tied: true })
  expect(read(`<div data-fieldnote="off">${field('Email address')}</div>`)).toEqual([])
})
