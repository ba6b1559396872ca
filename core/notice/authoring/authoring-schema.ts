import { itemIds } from '../../law/data-items.ts'
import { partyIds, purposeIds, roleIds, subjectIds } from '../catalogue-ids.ts'
import { partyRoles } from '../notice.ts'
import { noticeShape } from '../shape/notice-shape.ts'
import type { ObjectNode, ShapeNode } from '../shape/shape.ts'
import { textForm } from '../shape/text-forms.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema (draft-07) of notice.yaml, by which an editor completes keys and ids and marks slips. Made from the model itself. */
export function authoringSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'notice.yaml',
    description: 'What a school’s privacy notice states, each fact with the words of notice.md on which it rests.',
    ...schemaOf(noticeShape),
    definitions: {
      cite: citeSchema(),
      mention: citeSchema(partyRoles),
      gap,
      catalogue: { enum: itemIds },
      words: { enum: [...purposeIds, ...partyIds, ...roleIds, ...subjectIds] },
    },
  }
}

function citeSchema(roles?: readonly string[]): JsonSchema {
  const as = roles === undefined ? {} : { as: { enum: roles, description: 'The role in which the party is named there.' } }
  return {
    description: 'Words of notice.md, exactly as they stand there. Where they stand in several places, add block and nth.',
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: {
          quote: { type: 'string', description: 'The words.' },
          block: {
            type: 'string',
            pattern: '^b[1-9][0-9]*$',
            description: 'The line of notice.md, counting lines that are not blank: b1, b2 ...',
          },
          nth: { type: 'string', pattern: '^[1-9][0-9]*$', description: 'Which occurrence in that line, from "1".' },
          ...as,
        },
        required: ['quote'],
        additionalProperties: false,
      },
    ],
  }
}

const gap: JsonSchema = {
  type: 'object',
  description: 'The notice is silent on this.',
  properties: {
    gap: { type: 'string', description: 'What the notice does not say, in plain English.' },
    ask: { type: 'string', description: 'Whom to ask: an id of parties.' },
    cites: { type: 'array', items: { $ref: '#/definitions/cite' } },
  },
  required: ['gap'],
  additionalProperties: false,
}

function schemaOf(node: ShapeNode): JsonSchema {
  const about = node.about === undefined ? {} : { description: node.about }
  return { ...bareSchemaOf(node), ...about }
}

function bareSchemaOf(node: ShapeNode): JsonSchema {
  switch (node.is) {
    case 'text': {
      const form = textForm(node.form)
      return { type: 'string', maxLength: node.max, ...(form === null ? {} : { pattern: form.pattern.source }) }
    }
    case 'choice':
      return { enum: node.values }
    case 'number':
      return { type: 'string', pattern: '^[0-9]+$' }
    case 'ref':
      return { type: 'string', pattern: textForm('id')?.pattern.source }
    case 'row':
      return { allOf: [{ $ref: `#/definitions/${node.of}` }] }
    case 'list':
      return { type: 'array', items: schemaOf(node.of) }
    case 'entries':
      return { type: 'object', additionalProperties: schemaOf(node.of), propertyNames: { pattern: textForm(node.key)?.pattern.source } }
    case 'cite':
      return { allOf: [{ $ref: `#/definitions/${node.as === undefined ? 'cite' : 'mention'}` }] }
    case 'null':
      return { enum: ['none'] }
    case 'known':
      return { anyOf: [{ $ref: '#/definitions/gap' }, schemaOf(node.of)] }
    case 'either':
      return { enum: node.of.flatMap((one) => (one.is === 'choice' ? one.values : ['none'])) }
    case 'object':
      return objectSchema(node)
  }
}

function objectSchema(node: ObjectNode): JsonSchema {
  const written = Object.entries(node.members).filter(([, member]) => !member.made)
  const required = written.filter(([, { optional, filled }]) => !optional && filled === undefined).map(([key]) => key)
  return {
    type: 'object',
    properties: Object.fromEntries(written.map(([key, member]) => [key, schemaOf(member.shape)])),
    ...(required.length === 0 ? {} : { required }),
    ...(node.grounded ? { anyOf: [{ required: ['cites'] }, { required: ['signed'] }] } : {}),
    additionalProperties: false,
  }
}
