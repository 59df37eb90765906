import type { ErrorObject } from 'ajv/dist/2020.js'
import { isRecord } from '../model/record.ts'
import { listed } from './listed.ts'
import { choiceMeant, withWriting } from './misfit-choice.ts'
import type { Misfit } from './misfit.ts'
import { shown } from './shown.ts'
import { asId } from './suggest.ts'

/** Something else where a list should stand; several items on one line are told apart. */
export function listMisfit(data: unknown, schema: ErrorObject['parentSchema']): Misfit {
  const code = 'schema/not-a-list'
  const found = shown(data)
  const [first] = isRecord(data) ? Object.keys(data) : []
  if (first !== undefined && longDash.test(first)) {
    return { code, args: { found: `${first}:`, write: `- ${first.replace(longDash, '')}:` }, hint: 'dash' }
  }
  if (typeof data !== 'string') return { code, args: { found, write: `- ${found}` } }
  const write = listed(itemsIn(data).map((item) => `- ${inList(item, schema?.['items'])}`))
  return { code, args: { found, write }, ...(longDash.test(data) ? { hint: 'dash' } : {}) }
}

/** Longer texts are not a few items on one line. */
const longest = 2000

const longDash = /^[–—−•]\s*/

function itemsIn(text: string): readonly string[] {
  if (text.length > longest) return [shown(text)]
  const separator = longDash.test(text) ? /\s*[–—−•]\s+/ : /\s*[,;]\s*|\s+et\s+/
  return text.split(separator).filter((item) => item !== '')
}

/** An item as it is to be written: one of the choices, where the list has some. */
function inList(item: string, items: unknown): string {
  const choices = isRecord(items) && Array.isArray(items['enum']) ? items['enum'].map(String) : []
  return choiceMeant(item, choices) ?? item
}

/** A text that cannot be an identifier; in a list, it may be several. */
export function notAnId(data: unknown, instancePath: string): Misfit {
  const items = severalIds(String(data))
  if (items.length > 1 && /\/\d+$/.test(instancePath)) {
    const write = listed(items.map((item) => `- ${item}`))
    return { code: 'schema/not-an-id', args: { found: shown(data), write }, hint: 'several' }
  }
  return withWriting('schema/not-an-id', data, asId(String(data)))
}

/** Ids between commas or semicolons, or between spaces when each of them looks like a reference. */
function severalIds(text: string): readonly string[] {
  if (text.length > longest) return []
  const parted = text.split(/\s*[,;]\s*/).filter((item) => item !== '')
  if (parted.length > 1) return parted.every((item) => /^[\w./-]+$/.test(item)) ? parted : []
  const spaced = text.trim().split(/\s+/)
  return spaced.every((item) => /^[A-Za-z][\w./-]*\d$/.test(item)) ? spaced : []
}
