import type { ErrorObject } from 'ajv/dist/2020.js'
import { keysOf } from '../model/place.ts'
import { quoted } from '../model/quoted.ts'
import { isRecord } from '../model/record.ts'
import { listed } from './listed.ts'
import { choiceMeant, withWriting } from './misfit-choice.ts'
import type { Misfit } from './misfit.ts'
import { shown } from './shown.ts'
import { resolved, type SchemaView } from './schema-view.ts'
import { asId, referenceBefore } from './suggest-text.ts'

/** Something else where a list should stand; several items on one line are told apart. */
export function listMisfit({ data, parentSchema, instancePath }: ErrorObject, view: SchemaView): Misfit {
  const code = 'schema/not-a-list'
  const found = shown(data)
  const key = keysOf(instancePath).at(-1) ?? ''
  if (isRecord(data)) {
    const { lines, ...misfit } = mappingForList(data, resolved(parentSchema?.['items'], view))
    return { code, ...misfit, args: { ...misfit.args, write: under(key, lines) } }
  }
  if (typeof data !== 'string') return { code, args: { found, write: under(key, [`- ${found}`]) } }
  const lines = itemsIn(data).map((item) => `- ${inList(item, parentSchema?.['items'])}`)
  return { code, args: { found, write: under(key, lines) }, ...hintFor(data) }
}

/** Lines as they are to stand under a key; in a list of lists there is none. */
function under(key: string, lines: readonly string[]): string {
  return listed(/^\d*$/.test(key) ? lines : [`${key}:`, ...lines.map((line) => `  ${line}`)])
}

function hintFor(text: string): Pick<Misfit, 'hint'> {
  if (longDash.test(text)) return { hint: 'dash' }
  return /^-\S/.test(text) ? { hint: 'space' } : {}
}

interface Unlisted extends Pick<Misfit, 'args' | 'hint'> {
  readonly lines: readonly string[]
}

/** Keys and values where a list should stand: the dash of the first item is missing, or each key is an item. */
function mappingForList(data: Readonly<Record<string, unknown>>, items: unknown): Unlisted {
  const [first, value] = Object.entries(data)[0] ?? ['', undefined]
  if (longDash.test(first)) {
    return { args: { found: `${first}:` }, lines: [`- ${first.replace(longDash, '')}:`], hint: 'dash' }
  }
  if (/^-\S/.test(first)) {
    return { args: { found: `${first}:` }, lines: [`- ${first.slice(1)}:`], hint: 'space' }
  }
  const isOfTexts = isRecord(items) && items['type'] === 'string'
  if (isOfTexts) {
    const names = Object.keys(data).slice(0, 10)
    return { args: { found: shown(data) }, lines: names.map((name) => `- ${name}`) }
  }
  const line = typeof value === 'object' || value === '' ? `${first}:` : `${first}: ${shown(value)}`
  return { args: { found: line }, lines: [`- ${line}`], hint: 'item' }
}

/** Longer texts are not a few items on one line. */
const longest = 2000

const longDash = /^[–—−•*·▪]\s*/

function itemsIn(text: string): readonly string[] {
  if (text.length > longest) return [shown(text)]
  const bare = text
    .trim()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/^[([{]|[)\]}]$/g, '')
  const ids = severalIds(bare.replace(/^-(?=\S)/, ''))
  if (ids.length > 1) return ids
  const separator = longDash.test(bare) ? /\s*[–—−•*·▪]\s+/ : /\s*[,;\n]\s*|\s+et\s+/
  const items = /^-\S/.test(bare) ? bare.slice(1).split(/\s+-\s*/) : bare.split(separator)
  return items.filter((item) => item !== '')
}

/** An item as it is to be written: one of the choices, where the list has some. */
function inList(item: string, items: unknown): string {
  const choices = isRecord(items) && Array.isArray(items['enum']) ? items['enum'].map(String) : []
  return choiceMeant(item, choices) ?? item
}

/** A text that cannot be an identifier; in a list, it may be several, or a reference and what it is called. */
export function notAnId(data: unknown, instancePath: string): Misfit {
  const code = 'schema/not-an-id'
  const text = String(data)
  const found = shown(data)
  const key = keysOf(instancePath).at(-1) ?? ''
  const isItem = /^\d+$/.test(key)
  const items = isItem ? severalIds(text) : []
  if (items.length > 1) {
    const write = listed(items.map((item) => `- ${item}`))
    return { code, args: { found, write }, hint: / [-–—•] ?\S/.test(text) ? 'aligned' : 'several' }
  }
  const reference = isItem || key === 'requirement' || key === 'gap' ? referenceBefore(text) : undefined
  if (reference !== undefined) return { code, args: { found, write: reference }, hint: 'alone' }
  return withWriting(code, data, asId(isItem ? (text.split('/').at(-1) ?? text) : text) ?? asId(text))
}

/** Ids between commas, semicolons or dashes, or between spaces when each of them looks like a reference. */
function severalIds(text: string): readonly string[] {
  if (text.length > longest) return []
  for (const separator of [/\s*[,;]\s*/, /\s+[-–—•]\s*/]) {
    const parted = text.split(separator).filter((item) => item !== '')
    if (parted.length > 1) return parted.every((item) => /^[\w./-]+$/.test(item)) ? parted : []
  }
  const spaced = text.trim().split(/\s+/)
  return spaced.every((item) => /^[A-Za-z][\w./-]*\d$/.test(item)) ? spaced : []
}

/** A list or keys where one text should stand: the text that is in there, as it is to be written. */
export function notAText(data: unknown, schema: ErrorObject['parentSchema']): Misfit {
  const code = 'schema/not-a-text'
  const found = shown(data)
  const isId = typeof schema?.['pattern'] === 'string' && schema['pattern'] !== '\\S'
  if (Array.isArray(data)) {
    const [first] = data.flat()
    return typeof first === 'object' || first === undefined
      ? { code, args: { found } }
      : { code, args: { found, write: shown(first) }, hint: 'single' }
  }
  const [only, second] = isRecord(data) ? Object.entries(data) : []
  if (only === undefined || second !== undefined || typeof only[1] === 'object')
    return { code, args: { found } }
  const [key, value] = only
  if (isId)
    return {
      code,
      args: { found: `${key}: ${shown(value)}`, write: key === 'id' ? shown(value) : key },
      hint: 'alone',
    }
  return {
    code,
    args: { found: `${key}: ${shown(value)}`, write: quoted(`${key} : ${shown(value)}`) },
    hint: 'colon',
  }
}
