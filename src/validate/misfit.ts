import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Arguments, CodedFinding } from '../model/diagnostic.ts'
import { pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { closest } from './closest.ts'
import { asDate, asNumber } from './suggest.ts'

interface Misfit {
  readonly code: string
  readonly args: Arguments
  readonly hint?: string
  /** A key under the value that the error is about. */
  readonly key?: string
  readonly on?: 'key'
}

/** Codes of the text formats; the words under each say how the thing is written. */
const formatCodes: Readonly<Record<string, string>> = {
  date: 'schema/not-a-date',
  duration: 'schema/not-a-duration',
  period: 'schema/not-a-period',
  siren: 'schema/not-a-siren',
  'web-address': 'schema/not-a-web-address',
  folder: 'schema/not-a-folder',
}

/** Says in our own terms what a schema error means: ajv's words never reach a user. */
export function misfitOf(entry: Entry<unknown>, error: ErrorObject): CodedFinding {
  const { code, args, hint, key, on } = (readers[error.keyword] ?? readOther)(error)
  const pointer = entry.pointer + error.instancePath + (key === undefined ? '' : pointerOf([key]))
  return {
    code,
    severity: 'error',
    at: { file: entry.file, pointer, ...(on === undefined ? {} : { on }) },
    args,
    ...(hint === undefined ? {} : { hint }),
  }
}

const readers: Readonly<Record<string, (error: ErrorObject) => Misfit>> = {
  additionalProperties: readUnknownKey,
  required: ({ params, parentSchema }) => ({
    code: 'schema/missing-key',
    args: {
      key: String(params['missingProperty']),
      meaning: meaningOf(parentSchema, String(params['missingProperty'])),
    },
    key: String(params['missingProperty']),
  }),
  type: readType,
  enum: readChoice,
  const: readChoice,
  format: readFormat,
  pattern: readPattern,
  minLength: () => ({ code: 'schema/empty-text', args: {} }),
  maxLength: ({ params }) => ({ code: 'schema/too-long', args: { limit: Number(params['limit']) } }),
  minItems: () => ({ code: 'schema/empty-list', args: {} }),
  minProperties: () => ({ code: 'schema/empty-list', args: {} }),
  uniqueItems: ({ params, data }) => ({
    code: 'schema/repeated-item',
    args: { found: shown(Array.isArray(data) ? data[Number(params['i'])] : '') },
    key: String(Math.max(Number(params['i']), Number(params['j']))),
  }),
  minimum: readLimit,
  maximum: readLimit,
  exclusiveMinimum: readLimit,
  propertyNames: ({ params }) => ({
    code: 'schema/not-an-id',
    args: { found: String(params['propertyName']) },
    key: String(params['propertyName']),
    on: 'key',
  }),
}

function readUnknownKey({ params, parentSchema }: ErrorObject): Misfit {
  const key = String(params['additionalProperty'])
  const known = isRecord(parentSchema?.['properties']) ? Object.keys(parentSchema['properties']) : []
  const [nearest] = closest(key, known)
  const args = { key, nearest: nearest ?? '', known: known.join(', ') }
  return {
    code: 'schema/unknown-key',
    args,
    key,
    on: 'key',
    ...(nearest === undefined ? {} : { hint: 'nearest' }),
  }
}

function readType(error: ErrorObject): Misfit {
  const { data, parentSchema } = error
  if (data === null || data === undefined) return { code: 'schema/empty-value', args: {} }
  const format = parentSchema?.['format']
  if (typeof format === 'string' && typeof data !== 'object') return readFormat(error)
  const expected = [error.params['type']].flat().join(', ')
  const number = typeof data === 'string' ? asNumber(data) : undefined
  if (/number|integer/.test(expected) && number !== undefined) {
    return { code: 'schema/not-a-number', args: { found: shown(data), write: number }, hint: 'write' }
  }
  if (/number|integer/.test(expected)) return { code: 'schema/not-a-number', args: { found: shown(data) } }
  if (expected === 'string' && typeof data !== 'object') {
    return { code: 'schema/not-a-text', args: { found: shown(data) }, hint: 'quote' }
  }
  return { code: `schema/not-a-${typeNames[expected] ?? 'text'}`, args: { found: shown(data) } }
}

const typeNames: Readonly<Record<string, string>> = { array: 'list', object: 'mapping', boolean: 'boolean' }

function readChoice({ data, parentSchema }: ErrorObject): Misfit {
  const allowed = [parentSchema?.['enum'] ?? parentSchema?.['const']].flat().map(String)
  const [nearest] = typeof data === 'string' ? closest(data, allowed) : []
  const args = { found: shown(data), nearest: nearest ?? '', allowed: allowed.join(', ') }
  return { code: 'schema/unknown-value', args, ...(nearest === undefined ? {} : { hint: 'nearest' }) }
}

function readFormat({ data, parentSchema }: ErrorObject): Misfit {
  const format = String(parentSchema?.['format'])
  const write = format === 'date' ? asDate(String(data)) : undefined
  const args = { found: shown(data), write: write ?? '' }
  return {
    code: formatCodes[format] ?? 'schema/misfit',
    args,
    ...(write === undefined ? {} : { hint: 'write' }),
  }
}

function readPattern({ data, parentSchema }: ErrorObject): Misfit {
  if (parentSchema?.['pattern'] === '\\S') return { code: 'schema/empty-text', args: {} }
  return { code: 'schema/not-an-id', args: { found: shown(data) } }
}

function readLimit({ data, params }: ErrorObject): Misfit {
  const args = {
    found: shown(data),
    comparison: String(params['comparison']),
    limit: Number(params['limit']),
  }
  return { code: 'schema/out-of-range', args }
}

function readOther({ data, keyword }: ErrorObject): Misfit {
  return { code: 'schema/misfit', args: { found: shown(data), keyword } }
}

/** The first sentence of a key's description, in French and English: a message may show what the missing key is for. */
function meaningOf(schema: ErrorObject['parentSchema'], key: string): string {
  const property: unknown = isRecord(schema?.['properties']) ? schema['properties'][key] : undefined
  return isRecord(property) && typeof property['description'] === 'string' ? property['description'] : ''
}

/** A value as the message shows it: on one line, and short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
