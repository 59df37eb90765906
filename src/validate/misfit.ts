import type { ErrorObject } from 'ajv/dist/2020.js'
import type { ShapeCode } from '../model/codes.ts'
import type { Arguments, CodedFinding } from '../model/diagnostic.ts'
import { pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { closest } from './closest.ts'
import { listed } from './listed.ts'
import { asBoolean, asDate, asId, asNumber } from './suggest.ts'

interface Misfit {
  readonly code: ShapeCode
  readonly args: Arguments
  readonly hint?: string
  /** A key under the value that the error is about. */
  readonly key?: string
  readonly on?: 'key'
}

/** The schemas' shared definitions, by name. */
export type Definitions = Readonly<Record<string, unknown>>

/** Codes of the text formats; the words under each say how the thing is written. */
const formatCodes: Readonly<Record<string, ShapeCode>> = {
  date: 'schema/not-a-date',
  duration: 'schema/not-a-duration',
  period: 'schema/not-a-period',
  siren: 'schema/not-a-siren',
  'web-address': 'schema/not-a-web-address',
  folder: 'schema/not-a-folder',
}

/**
 * Says in our own terms what a schema error means: ajv's words never reach a user.
 * @throws {Error} when a schema uses a keyword that has no reader here.
 */
export function misfitOf(entry: Entry<unknown>, error: ErrorObject, definitions: Definitions): CodedFinding {
  const read = readers[error.keyword]
  if (read === undefined) throw new Error(`No words for the schema keyword ${error.keyword}`)
  const { code, args, hint, key, on } = read(error, definitions)
  const pointer = entry.pointer + error.instancePath + (key === undefined ? '' : pointerOf([key]))
  return {
    code,
    severity: 'error',
    at: { file: entry.file, pointer, ...(on === undefined ? {} : { on }) },
    args,
    ...(hint === undefined ? {} : { hint }),
  }
}

const readers: Readonly<Record<string, (error: ErrorObject, definitions: Definitions) => Misfit>> = {
  additionalProperties: readUnknownKey,
  required: readMissingKey,
  type: readType,
  enum: readChoice,
  const: readChoice,
  format: readFormat,
  pattern: readPattern,
  minLength: () => ({ code: 'schema/empty-text', args: {} }),
  maxLength: ({ params }) => ({ code: 'schema/too-long', args: { limit: Number(params['limit']) } }),
  minItems: () => ({ code: 'schema/empty-list', args: {} }),
  minProperties: () => ({ code: 'schema/empty-mapping', args: {} }),
  uniqueItems: ({ params, data }) => ({
    code: 'schema/repeated-item',
    args: { found: shown(Array.isArray(data) ? data[Number(params['i'])] : '') },
    key: String(Math.max(Number(params['i']), Number(params['j']))),
  }),
  minimum: readLimit,
  maximum: readLimit,
  exclusiveMinimum: readLimit,
  propertyNames: ({ params }) => ({
    ...notAnId(params['propertyName']),
    key: String(params['propertyName']),
    on: 'key',
  }),
}

function readMissingKey({ params, parentSchema }: ErrorObject, definitions: Definitions): Misfit {
  const key = String(params['missingProperty'])
  const meaning = meaningOf(parentSchema, key, definitions)
  if (meaning === undefined) return { code: 'schema/missing-key', args: { key }, key }
  return { code: 'schema/missing-key', args: { key, meaning }, key, hint: 'meaning' }
}

function readUnknownKey({ params, parentSchema }: ErrorObject): Misfit {
  const key = String(params['additionalProperty'])
  const known = isRecord(parentSchema?.['properties']) ? Object.keys(parentSchema['properties']) : []
  const [nearest] = closest(key, known)
  const args = { key, nearest: nearest ?? '', known: listed(known) }
  return {
    code: 'schema/unknown-key',
    args,
    key,
    on: 'key',
    ...(nearest === undefined ? {} : { hint: 'nearest' }),
  }
}

function readType({ data, params, parentSchema }: ErrorObject): Misfit {
  if (data === null || data === undefined) return { code: 'schema/empty-value', args: {} }
  const expected = new Set([params['type']].flat())
  const format = parentSchema?.['format']
  if (typeof format === 'string' && typeof data !== 'object') return formatMisfit(data, format)
  if (expected.has('string') && typeof data !== 'object') {
    return { code: 'schema/not-a-text', args: { found: shown(data) }, hint: 'quote' }
  }
  if (expected.has('number') || expected.has('integer')) {
    return numberMisfit(data, expected.has('integer') && !expected.has('number'))
  }
  if (expected.has('boolean')) return withWriting('schema/not-a-boolean', data, asBoolean(data))
  if (expected.has('array')) return { code: 'schema/not-a-list', args: { found: shown(data) } }
  if (expected.has('string')) return { code: 'schema/not-a-text', args: { found: shown(data) } }
  return mappingMisfit(data, parentSchema)
}

function mappingMisfit(data: unknown, schema: ErrorObject['parentSchema']): Misfit {
  const known = isRecord(schema?.['properties']) ? Object.keys(schema['properties']) : []
  const args = { found: shown(data), known: listed(known) }
  return { code: 'schema/not-a-mapping', args, ...(known.length > 0 ? { hint: 'known' } : {}) }
}

function numberMisfit(data: unknown, isWhole: boolean): Misfit {
  const number = typeof data === 'string' ? asNumber(data) : undefined
  if (!isWhole) return withWriting('schema/not-a-number', data, number)
  if (typeof data === 'number') return withWriting('schema/not-an-integer', data, undefined)
  return withWriting('schema/not-an-integer', data, Number.isInteger(number) ? number : undefined)
}

/** A value that cannot stay as it is, and what it seems to have meant. */
function withWriting(code: ShapeCode, data: unknown, write: string | number | boolean | undefined): Misfit {
  if (write === undefined) return { code, args: { found: shown(data) } }
  return { code, args: { found: shown(data), write: String(write) }, hint: 'write' }
}

function readChoice({ data, parentSchema }: ErrorObject): Misfit {
  const allowed = [parentSchema?.['enum'] ?? parentSchema?.['const']].flat().map(String)
  const [nearest] = typeof data === 'string' ? closest(data, allowed) : []
  const args = { found: shown(data), nearest: nearest ?? '', allowed: listed(allowed) }
  return { code: 'schema/unknown-value', args, ...(nearest === undefined ? {} : { hint: 'nearest' }) }
}

function readFormat({ data, parentSchema }: ErrorObject): Misfit {
  return formatMisfit(data, String(parentSchema?.['format']))
}

function formatMisfit(data: unknown, format: string): Misfit {
  const code = formatCodes[format]
  if (code === undefined) throw new Error(`No words for the schema format ${format}`)
  return withWriting(code, data, format === 'date' ? asDate(String(data)) : undefined)
}

function readPattern({ data, parentSchema }: ErrorObject): Misfit {
  return parentSchema?.['pattern'] === '\\S' ? { code: 'schema/empty-text', args: {} } : notAnId(data)
}

function notAnId(data: unknown): Misfit {
  return withWriting('schema/not-an-id', data, asId(String(data)))
}

function readLimit({ data, params }: ErrorObject): Misfit {
  const args = { found: shown(data), limit: Number(params['limit']) }
  return { code: 'schema/out-of-range', args, hint: comparisons[String(params['comparison'])] ?? 'default' }
}

const comparisons: Readonly<Record<string, string>> = { '>=': 'least', '<=': 'most', '>': 'above' }

/** A key's description, in French and English: its own, or that of the definition that it refers to. */
function meaningOf(schema: unknown, key: string, definitions: Definitions): string | undefined {
  const properties = isRecord(schema) ? schema['properties'] : undefined
  const property = isRecord(properties) ? properties[key] : undefined
  if (!isRecord(property)) return undefined
  const definition = definitions[String(property['$ref']).split('/').at(-1) ?? '']
  const description =
    property['description'] ?? (isRecord(definition) ? definition['description'] : undefined)
  return typeof description === 'string' ? description : undefined
}

/** A value as the message shows it: on one line, and short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
