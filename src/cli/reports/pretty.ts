import type { ChalkInstance } from 'chalk'
import type { Catalogue } from '../../lang/catalogue.ts'
import { cliWordsOf } from '../../lang/cli-words.ts'
import { fill } from '../../lang/fill.ts'
import { visible } from '../../lang/visible.ts'
import type { Diagnostic, RelatedPlace, Severity } from '../../model/diagnostic.ts'
import { wrapped } from '../gaps/text.ts'
import { cutTo, widthOf } from './cells.ts'
import { othersIn, totalsOf } from './counts.ts'
import { folded, type Shown } from './fold.ts'
import { frame, type FrameRow } from './frame.ts'
import { makeLines } from './file-lines.ts'
import { isWholeFile, placeOf } from './lines.ts'
import { linesToWrite } from './lines-to-write.ts'
import type { ReportInput } from './report.ts'
import { wordsOf } from './words.ts'

/** Columns of a frame that is not read on a terminal. */
const usual = 120

/** Longer lines of prose tire the eye, however wide the terminal. */
const mostProse = 100

interface Page extends ReportInput {
  readonly words: Catalogue['cli']
  readonly linesOf: (file: string) => readonly string[]
  /** Columns of a line of prose, its indent included. */
  readonly prose: number
}

/**
 * Diagnostics for a person: what is wrong, the lines with the place underlined, what to write instead, and, the first
 * time, why it matters; then the totals.
 */
export default function pretty(input: ReportInput): string {
  const { diagnostics, language, width } = input
  const prose = Number.isFinite(width) ? Math.min(width, mostProse) : width
  const page = { ...input, words: cliWordsOf(language), linesOf: makeLines(input), prose }
  const explained = new Set<string>()
  const all = folded(diagnostics)
  const entries = all.map((shown, index) => {
    const { why } = wordsOf(shown.diagnostic.code, language)
    const isNews = !explained.has(why)
    explained.add(why)
    const before = all[index - 1]?.diagnostic
    return entry(shown, { why: isNews ? why : '', isFramed: !isSamePlace(shown.diagnostic, before) }, page)
  })
  // Frames show lines as they are, and what GitHub’s runners obey must not stand in any.
  return `${[...entries, totals(page)].join('\n\n')}\n`.replaceAll('##[', '##\u200B[')
}

interface News {
  /** Why it matters, unless that was said before. */
  readonly why: string
  /** Whether the lines are not those that the entry before has just shown. */
  readonly isFramed: boolean
}

function entry({ diagnostic, others }: Shown, { why, isFramed }: News, page: Page): string {
  const { message, hint, related } = diagnostic
  const { words, paint, language } = page
  const isBeside =
    isFramed && related.length === 1 && related.every((other) => isLineBefore(other, diagnostic))
  const rows =
    isWholeFile(diagnostic) || !isFramed ? [] : frameOf(diagnostic, isBeside ? related[0] : undefined, page)
  const told = othersIn(others, language, visible)
  return [
    head(diagnostic, page),
    ...paragraph(message, page),
    ...rows,
    ...advice(hint, page),
    ...(isBeside ? [] : relatedLines(related, page)),
    ...(why !== ''
      ? paragraph(fill(words.validate.why, { why }), page, '    ').map((line) => paint.dim(line))
      : []),
    ...(told === '' ? [] : paragraph(told, page, '    ')),
  ].join('\n')
}

/** What to do, and below it the lines to write as they are to stand. */
function advice(hint: string, page: Page): readonly string[] {
  if (hint === '') return []
  const block = linesToWrite(hint)
  if (block === undefined) return paragraph(`→ ${hint}`, page, '    ')
  return [...paragraph(`→ ${block.lead}`, page, '    '), ...block.lines.map((line) => `      ${line}`)]
}

function isSamePlace(one: Diagnostic, other: Diagnostic | undefined): boolean {
  return (
    one.file === other?.file &&
    one.line === other.line &&
    one.column === other.column &&
    one.endLine === other.endLine &&
    one.endColumn === other.endColumn
  )
}

function isLineBefore(other: RelatedPlace, { file, line }: Diagnostic): boolean {
  return other.file === file && other.line === line - 1
}

/** The code moves to a line of its own where the terminal is narrow; a place is never cut, for it is there to be clicked. */
function head(diagnostic: Diagnostic, { words, paint, width }: Page): string {
  const { severity, code, file } = diagnostic
  const sign = words.severities[severity]
  const place = placeOf(visible(file), diagnostic)
  const fits = widthOf(`${sign}  ${place}  ${code}`) <= width
  return `${tint(paint, severity)(sign)}  ${paint.underline(place)}${fits ? '  ' : '\n  '}${paint.dim(code)}`
}

/** Some prose, with a hanging indent. */
function paragraph(text: string, { prose }: Page, indent = '  '): readonly string[] {
  return wrapped(text, prose - indent.length).map((line, index) => (index === 0 ? '  ' : indent) + line)
}

function frameOf(diagnostic: Diagnostic, beside: RelatedPlace | undefined, page: Page): readonly string[] {
  const { file, severity } = diagnostic
  const lines = page.linesOf(file)
  if (lines.length === 0) return []
  return ['', ...drawn(lines, { place: diagnostic, beside }, { page, severity }), '']
}

function drawn(
  lines: readonly string[],
  shown: Parameters<typeof frame>[1],
  { page, severity }: { readonly page: Page; readonly severity: Severity },
): readonly string[] {
  const { paint, width } = page
  const digits = Math.max(3, String(shown.place.endLine).length)
  const columns = Math.max(20, (Number.isFinite(width) ? width : usual) - digits - 5)
  return frame(lines, shown, columns).map(({ kind, number, text }) => {
    const gutter = paint.dim(`  ${String(number ?? '').padStart(digits)} │`)
    return text === '' ? gutter : `${gutter} ${inks(paint, severity)[kind](text)}`
  })
}

function inks(
  paint: ChalkInstance,
  severity: Severity,
): Readonly<Record<FrameRow['kind'], (text: string) => string>> {
  return { line: String, place: tint(paint, severity), beside: paint.cyan, more: paint.dim }
}

/** The other places that explain the message, each with what is written there. */
function relatedLines(related: readonly RelatedPlace[], page: Page): readonly string[] {
  const { words, linesOf, width, paint } = page
  return related.map((other) => {
    const place = placeOf(visible(other.file), other)
    const start = `  ${fill(words.validate.related, { place })}`
    const text = isWholeFile(other) ? '' : visible((linesOf(other.file)[other.line - 1] ?? '').trim())
    const room = Math.min(width, usual) - widthOf(start) - 3
    return text === '' || room < widthOf(text) / 4 ? start : `${start} ${paint.dim(`│ ${cutTo(text, room)}`)}`
  })
}

function tint(paint: ChalkInstance, severity: Severity): ChalkInstance {
  if (severity === 'error') return paint.red.bold
  return severity === 'warning' ? paint.yellow : paint.cyan
}

function totals(page: Page): string {
  const { diagnostics, words, prose } = page
  const sum = totalsOf(page)
  const [first] = diagnostics
  if (first === undefined) return sum
  return [...wrapped(sum, prose), ...wrapped(fill(words.validate.explain, { code: first.code }), prose)].join(
    '\n',
  )
}
