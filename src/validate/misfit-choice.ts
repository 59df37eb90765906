import type { ErrorObject } from 'ajv/dist/2020.js'
import type { ShapeCode } from '../model/codes.ts'
import { valueMeant } from './aliases.ts'
import { likeliest } from './closest.ts'
import type { Misfit } from './misfit.ts'
import { shown } from './shown.ts'
import { asBounds, asNumber, markOf, numberBeforeUnit, numberWithLetters } from './suggest-number.ts'
import { asBoolean, asItLooks, unquoted } from './suggest-text.ts'

/** A value that cannot stay as it is, and what it seems to have meant. */
export function withWriting(
  code: ShapeCode,
  data: unknown,
  write: string | number | boolean | undefined,
): Misfit {
  if (write === undefined) return { code, args: { found: shown(data) } }
  return { code, args: { found: shown(data), write: String(write) }, hint: 'write' }
}

/** A value outside a list of choices: the choice that it means, or all of them with their meanings. */
export function readChoice({ data, parentSchema }: ErrorObject): Misfit {
  const allowed = [parentSchema?.['enum'] ?? parentSchema?.['const']].flat().map(String)
  const { hint, nearest = '' } = remedyFor(data, allowed)
  const args = { found: shown(data), nearest, allowed: explained(allowed, parentSchema?.['description']) }
  return { code: 'schema/unknown-value', args, ...(hint === undefined ? {} : { hint }) }
}

function remedyFor(
  data: unknown,
  allowed: readonly string[],
): { readonly hint?: string; readonly nearest?: string } {
  const text = shown(data)
  const bare = unquoted(text)
  const quoted = bare === undefined ? undefined : choiceMeant(bare, allowed)
  if (quoted !== undefined) return { hint: 'quotes', nearest: quoted }
  const seen = asItLooks(text)
  if (seen !== text && allowed.includes(seen)) return { hint: 'unseen', nearest: seen }
  const meant = valueMeant(text, allowed)
  if (meant !== undefined) return { hint: 'alias', nearest: meant }
  const nearest = likeliest(text, allowed)
  return nearest === undefined ? {} : { hint: 'nearest', nearest }
}

/** The choice that a text means: itself, in French, or mistyped. */
export function choiceMeant(text: string, allowed: readonly string[]): string | undefined {
  if (allowed.includes(text)) return text
  return valueMeant(text, allowed) ?? likeliest(text, allowed)
}

/** The choices, each with the words that the schema’s description puts in brackets after it; French, then English. */
function explained(allowed: readonly string[], description: unknown): string {
  const glossed = (typeof description === 'string' ? description : '')
    .split('\n\nEN: ')
    .map((text) =>
      allowed
        .map(
          (name) =>
            `\`${name}\`${/^ \([^)]+\)/.exec(text.split(new RegExp(`\\b${name}\\b`))[1] ?? '')?.[0] ?? ''}`,
        )
        .join(', '),
    )
  return glossed.join('\n\nEN: ')
}

/** Something else than a number, or than a whole one; two numbers where bounds may stand. */
export function readNumber(data: unknown, kind: 'number' | 'whole' | 'bounds'): Misfit {
  const code = kind === 'whole' ? 'schema/not-an-integer' : 'schema/not-a-number'
  if (typeof data === 'number' && !Number.isFinite(data)) {
    return { code: 'schema/not-a-number', args: { found: shown(data) }, hint: 'finite' }
  }
  if (typeof data !== 'string') return withWriting(code, data, undefined)
  const fits = (number: number | undefined): number is number =>
    number !== undefined && (kind !== 'whole' || Number.isInteger(number))
  const number = asNumber(unquoted(data) ?? data)
  if (fits(number) && String(number) === data) {
    return { code, args: { found: JSON.stringify(data), write: data }, hint: 'unquote' }
  }
  if (fits(number)) return withWriting(code, data, number)
  const lettered = numberWithLetters(data)
  if (fits(lettered)) return { ...withWriting(code, data, lettered), hint: 'letters' }
  const measured = numberBeforeUnit(data)
  if (fits(measured))
    return { ...withWriting(code, data, measured), ...(kind === 'whole' ? {} : { hint: 'unit' }) }
  return kind === 'whole' ? withWriting(code, data, undefined) : readSeveral(data, kind === 'bounds')
}

/** Two numbers in one text: a mark and its scale, or the ends of a range. */
function readSeveral(text: string, mayBeBounds: boolean): Misfit {
  const code = 'schema/not-a-number'
  const mark = markOf(text)
  if (mark !== undefined) {
    return { code, args: { found: shown(text), scale: mark.scale, write: mark.onTen }, hint: 'scale' }
  }
  const bounds = mayBeBounds ? asBounds(text) : undefined
  if (bounds === undefined) return withWriting(code, text, undefined)
  const write = `{ min: ${bounds.min}, max: ${bounds.max} }`
  return { code, args: { found: shown(text), write }, hint: 'bounds' }
}

/** Something else than true or false. */
export function readBoolean(data: unknown): Misfit {
  if (data === 'true' || data === 'false') {
    return {
      code: 'schema/not-a-boolean',
      args: { found: JSON.stringify(data), write: data },
      hint: 'unquote',
    }
  }
  return withWriting('schema/not-a-boolean', data, asBoolean(data))
}
