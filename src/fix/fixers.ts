import type { CodedFinding } from '../model/diagnostic.ts'
import { isMended, type FileFix, type MendedCode, type MovedFiles, type TextFix } from '../model/fix.ts'
import { quotedValue } from './colon.ts'
import { fromUtf16, fromWindows1252 } from './encoding.ts'
import { withOneLineEnd } from './line-ends.ts'
import { withoutTabs } from './tabs.ts'

/** Where a finding stands in its file. */
interface FindingPlace {
  readonly bytes: Uint8Array
  /** The text there, as it is written. */
  readonly written: string
  readonly moved: MovedFiles
  /** The whole text, and where the finding starts in it. */
  readonly text: string
  readonly start: number
  /** Whether a word is a key of ours. */
  readonly isKey: (word: string) => boolean
}

/** What to write at the place of a finding, or at another one near it. */
type Answer =
  | (Pick<TextFix, 'text' | 'becomes'> & Partial<Pick<TextFix, 'start' | 'end'>>)
  | Pick<FileFix, 'bytes'>

interface Fixer {
  /** The hints of the code that tell of one answer; any when absent. */
  readonly hints?: readonly string[]
  readonly answer: (finding: CodedFinding, place: FindingPlace) => Answer | undefined
}

const written: readonly string[] = ['write', 'unquote']

/** What has one safe answer, by the code of its diagnostic. */
const fixers: Readonly<Record<MendedCode, Fixer>> = {
  'file/encoding': { answer: reencoded },
  'file/mixed-line-ends': { answer: (_, { bytes }) => ({ bytes: withOneLineEnd(bytes) }) },
  'yaml/no-break-space': { answer: () => ({ text: ' ', becomes: 'free' }) },
  'schema/not-a-boolean': {
    hints: written,
    answer: ({ args }) => plainly(args['write'], args['write'] === 'true'),
  },
  'schema/not-a-date': { hints: ['write'], answer: worded },
  'schema/not-a-duration': { hints: ['write'], answer: worded },
  'schema/not-a-number': { hints: written, answer: numbered },
  'schema/not-an-integer': { hints: written, answer: numbered },
  'schema/not-a-list': { hints: ['default'], answer: listOf },
  'schema/not-a-period': { hints: ['write'], answer: periodOf },
  'schema/not-a-siren': {
    hints: ['write', 'quote', 'zero'],
    answer: ({ args }) => ({ text: `"${args['write']}"`, becomes: { value: String(args['write']) } }),
  },
  'schema/not-an-id': { hints: ['write'], answer: identified },
  'schema/unknown-key': {
    hints: ['alias'],
    answer: ({ args }) => ({ text: String(args['nearest']), becomes: { key: String(args['nearest']) } }),
  },
  'schema/unknown-value': {
    hints: ['alias', 'quotes'],
    answer: ({ args }) => plainly(args['nearest'], String(args['nearest'])),
  },
  'evidence/missing-file': { answer: refound },
  'evidence/outside-repository': { hints: ['backslash'], answer: slashed },
  'yaml/syntax': {
    hints: ['colon'],
    answer: (_, { text, start, isKey }) => {
      const value = quotedValue(text, start, isKey)
      return value === undefined ? undefined : { ...value, becomes: 'free' }
    },
  },
  'yaml/tab': { answer: untabbed },
}

/** The one safe answer to a finding, if it has one. */
export function answerTo(finding: CodedFinding, place: FindingPlace): Answer | undefined {
  const fixer = fixerOf(finding)
  return fixer?.answer(finding, place)
}

/** Whether a finding seems to have a safe answer, by what is said of it alone. */
export function mayHaveAnswer(finding: CodedFinding): boolean {
  return fixerOf(finding) !== undefined
}

function fixerOf({ code, hint = 'default' }: CodedFinding): Fixer | undefined {
  const fixer = isMended(code) ? fixers[code] : undefined
  return fixer?.hints?.includes(hint) === false ? undefined : fixer
}

function reencoded({ hint }: CodedFinding, { bytes }: FindingPlace): Answer | undefined {
  const made = hint === 'utf-16' ? fromUtf16(bytes) : fromWindows1252(bytes)
  return made === undefined ? undefined : { bytes: made }
}

function untabbed(_: CodedFinding, { bytes, text }: FindingPlace): Answer | undefined {
  const made = withoutTabs(text)
  const mark = bytes[0] === 0xef ? '\uFEFF' : ''
  return made === undefined || made === text ? undefined : { bytes: new TextEncoder().encode(mark + made) }
}

/** An id as its definition and all that names it are to write it; requirements have ids of their own. */
function identified({ args, at }: CodedFinding): Answer | undefined {
  const isOwn = /\/(?:id|(?:indicators|evidence)\/\d+)$/.test(at.pointer)
  return isOwn && at.on !== 'key' ? worded({ args }) : undefined
}

function worded({ args }: Pick<CodedFinding, 'args'>): Answer {
  return plainly(args['write'], String(args['write']))
}

/** A word alone, or numbers such as D5-02 on one line: what else is between commas may be one text. */
function listOf({ args }: CodedFinding, { written: text }: FindingPlace): Answer | undefined {
  const items = String(args['write'])
    .split('`, `')
    .flatMap((line) => /^ *- (.*)$/s.exec(line)?.[1] ?? [])
  const item = items.length === 1 ? /^[A-Za-z][\w./-]*$/ : /^[A-Za-z][\w./-]*\d$/
  const isPlain = !text.includes('\n') && items.every((one) => item.test(one))
  return isPlain ? { text: `[${items.join(', ')}]`, becomes: { value: items } } : undefined
}

/** A year alone is a number to YAML, and a period all the same. */
function periodOf({ args }: CodedFinding): Answer {
  const write = String(args['write'])
  return plainly(write, /^\d{4}$/.test(write) ? Number(write) : write)
}

/** `1,250` and `1.250 €` are thousands to some and decimals to others: nobody but their author can tell. */
function numbered({ args }: CodedFinding, { written: text }: FindingPlace): Answer | undefined {
  if (/[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(text)) return undefined
  return plainly(args['write'], Number(args['write']))
}

/** The file under the name that the disk gives it, or where the same bytes are now. */
function refound(finding: CodedFinding, place: FindingPlace): Answer | undefined {
  const { args, hint } = finding
  const { written: text, moved } = place
  if (hint === 'url') return addressed(finding, place)
  const isSame = hint !== undefined && ['accents', 'case', 'trimmed'].includes(hint)
  const file = moved.get(String(args['file'])) ?? (isSame ? String(args['nearest']) : undefined)
  return file === undefined ? undefined : { text: quotedLike(text, file), becomes: { value: file } }
}

/** A web address under the key of web addresses. */
function addressed({ args }: CodedFinding, { text, start }: FindingPlace): Answer | undefined {
  const key = /file(?=[ \t]*:[ \t]*$)/.exec(text.slice(0, start))
  if (key === null || !/^https?:/i.test(String(args['file']))) return undefined
  return { text: 'url', becomes: { key: 'url' }, start: key.index, end: key.index + 'file'.length }
}

/** A path of Windows with the slashes of every system; whether the file is there is another question. */
function slashed({ args }: CodedFinding, { written: text }: FindingPlace): Answer {
  const file = String(args['write'])
  return { text: quotedLike(text, file), becomes: { value: file } }
}

function plainly(text: string | number | undefined, value: unknown): Answer {
  return { text: String(text), becomes: { value } }
}

/** A text in the quotation marks that another has, or in none where it needs none. */
function quotedLike(quoted: string, text: string): string {
  if (quoted.startsWith("'")) return `'${text.replaceAll("'", "''")}'`
  const needsNone = /^[\p{L}\p{N}][\p{L}\p{N} _./()’-]*$/u.test(text) && !quoted.startsWith('"')
  return needsNone ? text : JSON.stringify(text)
}
