import type { ErrorObject } from 'ajv/dist/2020.js'
import { isRecord } from '../model/record.ts'
import { keyMeant } from './aliases.ts'
import { closest, fold, likeliest } from './closest.ts'
import { listed } from './listed.ts'
import type { Misfit } from './misfit.ts'
import { meaningOf, type SchemaView } from './schema-view.ts'
import { shown } from './shown.ts'
import { asItLooks } from './suggest-text.ts'

/** A key that must be there, with what its schema says of it. */
export function readMissingKey({ params, parentSchema }: ErrorObject, view: SchemaView): Misfit {
  const key = String(params['missingProperty'])
  const meaning = meaningOf(parentSchema, key, view)
  if (meaning === undefined) return { code: 'schema/missing-key', args: { key }, key }
  return { code: 'schema/missing-key', args: { key, meaning }, key, hint: 'meaning' }
}

/** A key that may not be there, with the one that it means. */
export function readUnknownKey({ params, parentSchema, data }: ErrorObject): Misfit {
  const key = String(params['additionalProperty'])
  const known = isRecord(parentSchema?.['properties']) ? Object.keys(parentSchema['properties']) : []
  const given = isRecord(data) ? data : {}
  const lacking = [parentSchema?.['required'] ?? []].flat().filter((name) => !(String(name) in given))
  const mutilated = remedyIn(key, lacking.map(String))
  const unspaced = given[key] === null ? withSpace(key) : undefined
  if (unspaced !== undefined && (mutilated === undefined || isKeyed(unspaced, known))) {
    return {
      code: 'schema/unknown-key',
      args: { key, write: unspaced, nearest: key.slice(0, key.indexOf(':')) },
      key,
      on: 'key',
      hint: 'space',
    }
  }
  const meant = key === '' ? mutilated : undefined
  const { hint, nearest = '' } = meant ?? remedyFor(key, known, given) ?? mutilated ?? {}
  return {
    code: 'schema/unknown-key',
    args: { key, nearest, known: listed(known) },
    key,
    on: 'key',
    ...(hint === undefined ? {} : { hint }),
  }
}

interface Remedy {
  readonly hint?: string
  readonly nearest?: string
}

/** The meaning of a word comes before its looks, and a key that is still missing before one that is there. */
function remedyFor(
  key: string,
  known: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Remedy | undefined {
  if (key === '') return { hint: 'empty' }
  const missing = known.filter((name) => !(name in given))
  const seen = asItLooks(key)
  if (seen !== key && missing.includes(seen)) return { hint: 'unseen', nearest: seen }
  const absent = keyMeant(key, missing)
  if (absent !== undefined) return { hint: 'alias', nearest: absent }
  const nearest = keyLike(key, missing)
  if (nearest !== undefined) return { hint: 'nearest', nearest }
  const there = keyMeant(key, known) ?? likeliest(key, known)
  return there === undefined ? undefined : { hint: 'twice', nearest: there }
}

/** The only key that has to be there and is not, when it looks a little like the one that is too many: `Zd` for `id`. */
function remedyIn(key: string, lacking: readonly string[]): Remedy | undefined {
  const [only, second] = lacking
  if (only === undefined || second !== undefined) return undefined
  if (key === '') return { hint: 'empty', nearest: only }
  return closest(key, [only]).length > 0 || isMutilated(key, only)
    ? { hint: 'nearest', nearest: only }
    : undefined
}

/** Whether a key is what is left of another: some letters of it in their order, or all of them in any. */
function isMutilated(key: string, name: string): boolean {
  const letters = fold(key).replaceAll(/[^a-z]/g, '')
  const whole = name.toLowerCase()
  if (letters.startsWith(whole) || sorted(letters) === sorted(whole)) return true
  let found = 0
  for (const letter of whole) if (letter === letters[found]) found += 1
  return found === letters.length && letters.length * 2 >= whole.length
}

/** Something else where keys and values should stand. */
export function mappingMisfit(data: unknown, schema: ErrorObject['parentSchema']): Misfit {
  const known = isRecord(schema?.['properties']) ? Object.keys(schema['properties']) : []
  const args = { found: shown(data), known: listed(known) }
  if (typeof data === 'string' && isTable(data)) return { code: 'schema/not-a-mapping', args, hint: 'table' }
  return { code: 'schema/not-a-mapping', args, ...(known.length > 0 ? { hint: 'known' } : {}) }
}

/** The key that a mistyped one means, or one that has something in front or behind. */
export function keyLike(key: string, known: readonly string[]): string | undefined {
  const [head] = /^[\w-]+(?=[^\w-])/.exec(key) ?? []
  const [tail] = /(?<=\s)[\w-]+$/.exec(key) ?? []
  return (
    known.find((name) => name === head || name === tail) ??
    likeliest(key, known) ??
    known.find((name) => name.length > 3 && name.slice(1) === fold(key).slice(1))
  )
}

/** A key and its value that stick together, parted; nothing for any other key. */
export function withSpace(key: string): string | undefined {
  return /^[\w-]+:[^\s:/]/.test(key) ? key.replace(':', ': ') : undefined
}

function sorted(letters: string): string {
  return Array.from(letters).toSorted().join('')
}

/** Whether a key that was parted from its value is one that may stand here. */
function isKeyed(line: string, known: readonly string[]): boolean {
  const key = line.slice(0, line.indexOf(':'))
  return known.includes(key) || keyMeant(key, known) !== undefined
}

/** Whether a text has what parts the columns of a table, again and again, and no sentence does. */
function isTable(text: string): boolean {
  return (text.slice(0, 2000).match(/;|,(?=\S)|\t/g) ?? []).length >= 4
}
