import { expect, test } from 'vitest'
import described from '../../../widget/custom-elements.json' with { type: 'json' }

type ElementClass = typeof HTMLElement & { readonly observedAttributes: readonly string[] }

/** By name of the class. They are not imported by name: their timers are numbers, and to tests, which have Node's types, they are not. */
const files = import.meta.glob<Readonly<Record<string, ElementClass>>>('../../../widget/**/*-element.ts', { eager: true })
const elements = Object.assign({}, ...Object.values(files)) as Readonly<Record<string, ElementClass>>

test('every element is written about, and none that there is not', () => {
  const written = described.modules.flatMap(({ declarations }) => declarations.map(({ name }) => name))
  expect(written.toSorted()).toEqual(Object.keys(elements).toSorted())
})

test.each(Object.entries(elements))('what is written about %s names each attribute that it heeds, and no other', (name, element) => {
  const written = described.modules.flatMap(({ declarations }) => declarations.filter((one) => one.name === name))
  const attributes = written.flatMap((one) => one.attributes.map((attribute) => attribute.name))
  expect(attributes.toSorted()).toEqual(element.observedAttributes.toSorted())
})
