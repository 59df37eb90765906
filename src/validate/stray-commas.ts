import type { CodedFinding } from '../model/diagnostic.ts'
import { pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { likeliest } from './closest.ts'
import type { Below } from './nearby.ts'
import { holderOf, nameOf, siblingAbove } from './neighbours.ts'
import { shown } from './shown.ts'
import { valueAt } from './value-at.ts'

interface AroundComma {
  readonly told: CodedFinding
  readonly echoes: readonly CodedFinding[]
}

/** What is told of a key that a stray comma between braces made, and what is not told besides. */
export function aroundComma(
  finding: CodedFinding,
  below: Below,
  entry: Entry<unknown>,
): AroundComma | undefined {
  const withWriting = (write: string, hint: string): CodedFinding => ({
    ...finding,
    args: { ...finding.args, write },
    hint,
  })
  const misplaced = misplacedComma(finding, below, entry)
  if (misplaced !== undefined) {
    return { told: withWriting(misplaced.write, 'digits'), echoes: [misplaced.echo] }
  }
  const number = brokenNumber(finding, entry)
  if (number !== undefined) {
    const echoes = below(number.pointer).filter(({ at }) => at.pointer === number.pointer)
    return { told: withWriting(number.write, 'comma'), echoes }
  }
  const parted = partedValue(finding, below, entry)
  if (parted !== undefined) return { told: { ...finding, hint: 'parted' }, echoes: [parted] }
  const rest = restOf(finding, below, entry)
  return rest.length === 0 ? undefined : { told: finding, echoes: rest }
}

/** Two keys between which a comma stands too early, and what is found of the value that it cuts. */
interface MisplacedComma {
  readonly write: string
  readonly echo: CodedFinding
}

/** A comma that stands some signs from its place: « period: 202,5 value: 2 », « period: 2025 v,alue: 2 », « size:,538 ». */
function misplacedComma(
  finding: CodedFinding,
  below: Below,
  entry: Entry<unknown>,
): MisplacedComma | undefined {
  if (finding.code !== 'schema/unknown-key') return undefined
  return (
    commaInside(finding, below, entry) ??
    commaInKey(finding, below, entry) ??
    commaInFront(finding, below, entry)
  )
}

function commaInside(
  { at: { pointer }, args }: CodedFinding,
  below: Below,
  entry: Entry<unknown>,
): MisplacedComma | undefined {
  const above = siblingAbove(pointer, entry)
  if (above === undefined) return undefined
  const echo = below(above).find(({ at }) => at.pointer === above && at.on !== 'key')
  if (echo === undefined) return undefined
  const [begun, value] = [valueAt(above, entry) ?? '', valueAt(pointer, entry)]
  const joined = shown(begun) + nameOf(pointer)
  if (value === null && /^[\d-]*\d(?:-Q)?[\d-]+$/.test(joined)) {
    return { write: `${nameOf(above)}: ${joined}`, echo }
  }
  const [, whole, next] = /^(\S+) +([A-Za-z]\w*)$/.exec(joined) ?? []
  if (whole === undefined || next === undefined || !knownTo(args).includes(next)) return undefined
  return { write: `${nameOf(above)}: ${whole}, ${next}: ${shown(value)}`, echo }
}

/** A key that a comma cuts in two: « denominat,or: 65 ». */
function commaInKey(
  { at: { pointer }, args }: CodedFinding,
  below: Below,
  entry: Entry<unknown>,
): MisplacedComma | undefined {
  const above = siblingAbove(pointer, entry)
  if (above === undefined || valueAt(above, entry) !== null) return undefined
  const echo = below(above).find(({ code, at }) => at.pointer === above && code === 'schema/unknown-key')
  if (echo === undefined) return undefined
  const key = likeliest(nameOf(above) + nameOf(pointer), knownTo(args))
  return key === undefined ? undefined : { write: `${key}: ${shown(valueAt(pointer, entry))}`, echo }
}

/** The keys that may stand where an unknown one does. */
function knownTo(args: CodedFinding['args']): readonly string[] {
  return String(args['known']).split('`, `')
}

/** Keys without a value after one that sticks to its value: « note:"Un, deux" » holds a comma. */
function restOf(
  { at: { pointer }, hint }: CodedFinding,
  below: Below,
  entry: Entry<unknown>,
): readonly CodedFinding[] {
  if (hint !== 'space') return []
  const home = holderOf(pointer)
  const names = Object.keys(Object(valueAt(home, entry)))
  const from = names.indexOf(nameOf(pointer))
  return below(home).filter(
    ({ code, at }) =>
      code === 'schema/unknown-key' &&
      holderOf(at.pointer) === home &&
      names.indexOf(nameOf(at.pointer)) > from &&
      valueAt(at.pointer, entry) === null,
  )
}

function commaInFront(
  { at: { pointer } }: CodedFinding,
  below: Below,
  entry: Entry<unknown>,
): MisplacedComma | undefined {
  const key = nameOf(pointer)
  if (key === '') return colonAfterComma(pointer, below, entry)
  const home = holderOf(pointer)
  const [echo, second] = below(home).filter(
    ({ code: other, at }) => other === 'schema/empty-value' && holderOf(at.pointer) === home,
  )
  const isAlone =
    /^\d+$/.test(key) && valueAt(pointer, entry) === null && echo !== undefined && second === undefined
  return isAlone ? { write: `${nameOf(echo.at.pointer)}: ${key}`, echo } : undefined
}

interface BrokenNumber {
  readonly pointer: string
  readonly write: string
}

/**
 * The only number beside a key of figures alone without a value, whose decimals they are: « value: 92,5 » between braces.
 * JavaScript puts such keys first, so that their place among the others is not known.
 */
function brokenNumber(
  { code, at: { pointer } }: CodedFinding,
  entry: Entry<unknown>,
): BrokenNumber | undefined {
  const decimals = nameOf(pointer)
  if (code !== 'schema/unknown-key' || !/^\d+$/.test(decimals) || valueAt(pointer, entry) !== null)
    return undefined
  const home = holderOf(pointer)
  const parent = valueAt(home, entry)
  const numbers = isRecord(parent)
    ? Object.entries(parent).filter(([key, value]) => typeof value === 'number' && key !== 'period')
    : []
  const [number, second] = numbers
  if (number === undefined || second !== undefined) return undefined
  const [key, whole] = number
  return { pointer: home + pointerOf([key]), write: `${key}: ${String(whole)}.${decimals}` }
}

/** What is found of the value that a comma between braces parted from its end, which has become a key without a value. */
function partedValue(
  { code, at: { pointer } }: CodedFinding,
  below: Below,
  entry: Entry<unknown>,
): CodedFinding | undefined {
  if (code !== 'schema/unknown-key' || valueAt(pointer, entry) !== null) return undefined
  const home = holderOf(pointer)
  const isOfFigures = /^\d+$/.test(nameOf(pointer))
  const above = siblingAbove(pointer, entry)
  return below(isOfFigures ? home : (above ?? home)).find(({ at, code: other }) =>
    isOfFigures
      ? at.pointer.startsWith(`${home}/`) && typeof valueAt(at.pointer, entry) === 'number'
      : at.pointer === above &&
        (other === 'schema/empty-value' || typeof valueAt(at.pointer, entry) === 'string'),
  )
}

/** A comma between a key and its colon: « numerator,: 61 ». */
function colonAfterComma(pointer: string, below: Below, entry: Entry<unknown>): MisplacedComma | undefined {
  const above = siblingAbove(pointer, entry)
  if (above === undefined) return undefined
  const echo = below(above).find(({ code, at }) => code === 'schema/empty-value' && at.pointer === above)
  if (echo === undefined) return undefined
  return { write: `${nameOf(above)}: ${shown(valueAt(pointer, entry))}`, echo }
}
