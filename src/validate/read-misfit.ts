import type { ErrorObject } from 'ajv/dist/2020.js'
import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { quoted } from '../model/quoted.ts'
import { readBoolean, readChoice, readNumber } from './misfit-choice.ts'
import { readFormat } from './misfit-format.ts'
import { mappingMisfit, readMissingKey, readUnknownKey, withSpace } from './misfit-key.ts'
import { listMisfit, notAnId, notAText } from './misfit-list.ts'
import type { Misfit } from './misfit.ts'
import { isRequired, descriptionAt, type SchemaView } from './schema-view.ts'
import { shown } from './shown.ts'
import { saysNothing } from './suggest-text.ts'

/**
 * Says in our own terms what a schema error means: ajv's words never reach a user.
 * @throws {Error} when a schema uses a keyword that has no reader here.
 */
export function misfitOf(entry: Entry<unknown>, error: ErrorObject, view: SchemaView): CodedFinding {
  const read = readers[error.keyword]
  if (read === undefined) throw new Error(`No words for the schema keyword ${error.keyword}`)
  const { code, args, hint, key, on } = withAbsence(read(error, view), error, view)
  const pointer = entry.pointer + error.instancePath + (key === undefined ? '' : pointerOf([key]))
  const at = { file: entry.file, pointer, ...(on === undefined ? {} : { on }) }
  if (code === 'schema/empty-value' && pointer === '') {
    return { code: 'schema/empty-file', severity: 'error', at, args: {} }
  }
  return { code, severity: 'error', at, args, ...(hint === undefined ? {} : { hint }) }
}

/** What people write where they have nothing to write: a key that may be left out is to be. */
function withAbsence(misfit: Misfit, { data, instancePath }: ErrorObject, view: SchemaView): Misfit {
  const key = keysOf(instancePath).at(-1) ?? ''
  const isOpen = misfit.hint === undefined && misfit.key === undefined && typeof data === 'string'
  if (!isOpen || !absentable.has(misfit.code) || /^\d*$/.test(key) || !saysNothing(data)) return misfit
  return isRequired(view, instancePath)
    ? misfit
    : { ...misfit, args: { ...misfit.args, key }, hint: 'absent' }
}

const absentable: ReadonlySet<string> = new Set([
  'schema/not-a-number',
  'schema/not-an-integer',
  'schema/not-a-date',
  'schema/not-a-duration',
  'schema/not-a-hash',
  'schema/not-a-web-address',
  'schema/not-an-id',
  'schema/unknown-value',
])

const readers: Readonly<Record<string, (error: ErrorObject, view: SchemaView) => Misfit>> = {
  additionalProperties: readUnknownKey,
  required: readMissingKey,
  type: readType,
  enum: readChosen,
  const: readChosen,
  format: ({ data, parentSchema }) => readFormat(data, String(parentSchema?.['format'])),
  pattern: ({ data, parentSchema, instancePath }) =>
    parentSchema?.['pattern'] === '\\S'
      ? { code: 'schema/empty-text', args: {} }
      : notAnId(data, instancePath),
  minLength: () => ({ code: 'schema/empty-text', args: {} }),
  maxLength: readTooLong,
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
  propertyNames: readKeyName,
}

/** A key that is an id, and is none. */
function readKeyName({ params }: ErrorObject): Misfit {
  const key = String(params['propertyName'])
  const write = withSpace(key)
  if (write === undefined) return { ...notAnId(key, ''), key, on: 'key' }
  return { code: 'schema/not-an-id', args: { found: shown(key), write }, key, on: 'key', hint: 'space' }
}

function readType(error: ErrorObject, view: SchemaView): Misfit {
  const { data, params, parentSchema } = error
  if (data === null || data === undefined) return emptyValue(error, view)
  const expected = new Set([params['type']].flat())
  const format = parentSchema?.['format']
  if (typeof format === 'string' && typeof data !== 'object') return readFormat(data, format)
  if (expected.has('string') && typeof data !== 'object') {
    return {
      code: 'schema/not-a-text',
      args: { found: shown(data), write: quoted(shown(data)) },
      hint: 'quote',
    }
  }
  if (expected.has('number') || expected.has('integer')) {
    return readNumber(data, expected.has('object') ? 'bounds' : expected.has('number') ? 'number' : 'whole')
  }
  if (expected.has('boolean')) return readBoolean(data)
  if (expected.has('array')) return listMisfit(error, view)
  if (expected.has('string')) return notAText(data, parentSchema)
  return mappingMisfit(data, parentSchema)
}

/** Nothing at all is no wrong choice. */
function readChosen(error: ErrorObject, view: SchemaView): Misfit {
  return error.data === null ? emptyValue(error, view) : readChoice(error)
}

/** A key or a dash that nothing follows. What must be there is not to be deleted. */
function emptyValue({ instancePath }: ErrorObject, view: SchemaView): Misfit {
  const key = keysOf(instancePath).at(-1) ?? ''
  if (/^\d*$/.test(key)) return { code: 'schema/empty-value', args: { written: '-', key }, hint: 'item' }
  const args = { written: `${key}:`, key }
  if (!isRequired(view, instancePath)) return { code: 'schema/empty-value', args }
  const meaning = descriptionAt(view, instancePath)
  return { code: 'schema/empty-value', args: { ...args, meaning }, hint: 'required' }
}

/** Titles and names are short; longer texts have no other limit than the patience of a reader. */
function readTooLong({ params, data }: ErrorObject): Misfit {
  const limit = Number(params['limit'])
  const args = { limit, length: Array.from(String(data)).length }
  return { code: 'schema/too-long', args, ...(limit <= 300 ? { hint: 'short' } : {}) }
}

function readLimit({ data, params, parentSchema }: ErrorObject): Misfit {
  if (parentSchema?.['format'] === 'period') {
    const period = readFormat(data, 'period')
    if (period.hint === 'excel') return period
  }
  const args = { found: shown(data), limit: Number(params['limit']) }
  return { code: 'schema/out-of-range', args, hint: comparisons[String(params['comparison'])] ?? 'default' }
}

const comparisons: Readonly<Record<string, string>> = { '>=': 'least', '<=': 'most', '>': 'above' }
