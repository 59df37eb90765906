import type { DiagnosticCode } from '../model/codes.ts'
import type { CodedFinding } from '../model/diagnostic.ts'
import type { FileFix, MovedFiles, TextFix } from '../model/fix.ts'
import { fromUtf16, fromWindows1252 } from './encoding.ts'

/** Where a finding stands in its file. */
interface FindingPlace {
  readonly bytes: Uint8Array
  /** The text there, as it is written. */
  readonly written: string
  readonly moved: MovedFiles
}

type Answer = Pick<TextFix, 'text' | 'becomes'> | Pick<FileFix, 'bytes'>

type Fixer = (finding: CodedFinding, place: FindingPlace) => Answer | undefined

/** What has one safe answer, by the code of its diagnostic. */
export const fixers: Readonly<Partial<Record<DiagnosticCode, Fixer>>> = {
  'file/encoding': reencoded,
  'yaml/no-break-space': () => ({ text: ' ', becomes: 'free' }),
  'schema/not-a-boolean': ({ args, hint }) =>
    isOneOf(hint, ['write', 'unquote']) ? plainly(args['write'], args['write'] === 'true') : undefined,
  'schema/not-a-date': worded,
  'schema/not-a-duration': worded,
  'schema/not-a-number': numbered,
  'schema/not-an-integer': numbered,
  'schema/not-a-period': periodOf,
  'schema/not-a-siren': ({ args, hint }) =>
    isOneOf(hint, ['write', 'quote', 'zero'])
      ? { text: `"${args['write']}"`, becomes: { value: String(args['write']) } }
      : undefined,
  'schema/unknown-key': ({ args, hint }) =>
    hint === 'alias'
      ? { text: String(args['nearest']), becomes: { key: String(args['nearest']) } }
      : undefined,
  'schema/unknown-value': ({ args, hint }) =>
    isOneOf(hint, ['alias', 'quotes']) ? plainly(args['nearest'], String(args['nearest'])) : undefined,
  'evidence/missing-file': refound,
}

function reencoded({ hint }: CodedFinding, { bytes }: FindingPlace): Answer | undefined {
  const made = hint === 'utf-16' ? fromUtf16(bytes) : fromWindows1252(bytes)
  return made === undefined ? undefined : { bytes: made }
}

function worded({ args, hint }: CodedFinding): Answer | undefined {
  return hint === 'write' ? plainly(args['write'], String(args['write'])) : undefined
}

/** A year alone is a number to YAML, and a period all the same. */
function periodOf({ args, hint }: CodedFinding): Answer | undefined {
  const write = String(args['write'])
  if (hint !== 'write') return undefined
  return plainly(write, /^\d{4}$/.test(write) ? Number(write) : write)
}

/** `1,250` and `1.250 €` are thousands to some and decimals to others: nobody but their author can tell. */
function numbered({ args, hint }: CodedFinding, { written }: FindingPlace): Answer | undefined {
  if (!isOneOf(hint, ['write', 'unquote']) || /[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(written)) return undefined
  return plainly(args['write'], Number(args['write']))
}

/** The file under the name that the disk gives it, or where the same bytes are now. */
function refound({ args, hint }: CodedFinding, { written, moved }: FindingPlace): Answer | undefined {
  const known = moved.get(String(args['file']))
  const file = known ?? (isOneOf(hint, ['accents', 'case']) ? String(args['nearest']) : undefined)
  return file === undefined ? undefined : { text: quotedLike(written, file), becomes: { value: file } }
}

function plainly(text: string | number | undefined, value: unknown): Answer {
  return { text: String(text), becomes: { value } }
}

/** A text in the quotation marks that another has, or in none where it needs none. */
function quotedLike(written: string, text: string): string {
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`
  const needsNone = /^[\p{L}\p{N}][\p{L}\p{N} _./()’-]*$/u.test(text) && !written.startsWith('"')
  return needsNone ? text : JSON.stringify(text)
}

function isOneOf(hint: string | undefined, hints: readonly string[]): boolean {
  return hint !== undefined && hints.includes(hint)
}
