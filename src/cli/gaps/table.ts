import { catalogueOf, fill, type Catalogue } from '../../lang/catalogue.ts'
import { formatterOf, type Formatter } from '../../lang/format.ts'
import type { DomainResult, Gap, Matrix, ReferentialResult } from '../../model/files.ts'
import { visible } from '../../lang/visible.ts'
import { groupBy } from '../../model/group.ts'
import { gapTexts, priorityTexts, type GapText } from '../../pipeline.ts'
import type { GapsInput, GapsView } from './view.ts'
import { padEnd, padStart, wrapped } from './text.ts'

interface Context extends GapsInput {
  readonly words: Catalogue['cli']['gaps']
  readonly terms: Catalogue['terms']
  readonly format: Formatter
  readonly texts: ReadonlyMap<string, GapText>
}

/** The gap analysis for a terminal: per referential the said / done matrix, the domains, then the gaps. */
const table: GapsView = (input) => {
  const context = contextOf(input)
  return `${[...summaryParts(context), gapsPart(input.audit.gaps, context)].join('\n\n')}\n`
}

export default table

/** The same without the gaps themselves. */
export const summary: GapsView = (input) => `${summaryParts(contextOf(input)).join('\n\n')}\n`

function contextOf(input: GapsInput): Context {
  const { audit } = input
  const { cli, terms } = catalogueOf(audit.language)
  return { ...input, words: cli.gaps, terms, format: formatterOf(audit.language), texts: gapTexts(audit) }
}

function summaryParts(context: Context): readonly string[] {
  const { audit, paint, words, format } = context
  const title = fill(words.title, {
    organisation: visible(audit.organisation.name),
    date: format.date(audit.date),
  })
  const parts = audit.referentials.map((referential) => referentialPart(referential, context))
  return [paint.bold(title), ...parts, ...firstPart(context)]
}

function referentialPart(referential: ReferentialResult, context: Context): string {
  const { words, paint } = context
  const { title, version, official, matrix, domains, selection } = referential
  const isSaid = official || title.toLowerCase().includes(words.unofficialWord)
  const status = isSaid ? '' : `, ${words.unofficial}`
  return [
    paint.bold.underline(visible(`${title} (${version}${status})`)),
    matrixPart(matrix, context),
    ...(selection === undefined ? [] : [`  ${fill(words.selection, { ...selection })}`]),
    ...domainsPart(domains, context),
  ].join('\n\n')
}

function matrixPart(matrix: Matrix, { words, terms, paint, format }: Context): string {
  const { quadrant } = terms
  const width = Math.max(...Object.values(quadrant).map((label) => label.length))
  const matrixCell = (count: number, label: string): string =>
    `${padStart(String(count), 4)}  ${padEnd(label, width)}`
  const cells = {
    kept: paint.green(matrixCell(matrix.kept, quadrant.kept)),
    unproven: paint.yellow(matrixCell(matrix.unproven, quadrant.unproven)),
    undeclared: paint.cyan(matrixCell(matrix.undeclared, quadrant.undeclared)),
    absent: paint.red(matrixCell(matrix.absent, quadrant.absent)),
  }
  const rows: readonly (readonly string[])[] = [
    ['', padEnd(words.done, width + 6), words.notDone],
    [words.said, cells.kept, cells.unproven],
    [words.notSaid, cells.undeclared, cells.absent],
  ]
  const lines = rows.map(([head = '', ...line]) => `  ${padEnd(head, 8)} ${line.join('  ')}`.trimEnd())
  const waived =
    matrix.notApplicable === 0 ? [] : [`  ${format.counted(matrix.notApplicable, words.notApplicable)}`]
  return [...lines, ...waived].join('\n')
}

function domainsPart(domains: readonly DomainResult[], context: Context): readonly string[] {
  if (domains.length === 0) return []
  const { words, paint } = context
  const names = domains.map(({ id, title }) => visible(`${id}  ${title}`))
  const width = Math.min(52, Math.max(words.domain.length, ...names.map((name) => name.length)))
  const head = `  ${padEnd(words.domain, width)}  ${padEnd('', barLength)}  ${words.rate}`
  return [
    [
      paint.dim(head),
      ...domains.map((domain, index) => domainLine(domain, names[index] ?? '', width, context)),
    ].join('\n'),
  ]
}

const barLength = 10

function domainLine(
  { score }: DomainResult,
  name: string,
  width: number,
  { words, format, audit }: Context,
): string {
  const { pack: catalogue } = catalogueOf(audit.language)
  const { kept, applicable, notMeasured, rate, rateMeasured } = score
  const full = Math.round((rate ?? 0) * barLength)
  const bar = '█'.repeat(full) + '░'.repeat(barLength - full)
  const shown = rate === undefined ? '–' : `${kept}/${applicable}  ${format.percent(rate)}`
  const measured =
    notMeasured === 0 || rateMeasured === undefined
      ? ''
      : `  (${words.rateMeasured}${catalogue.punctuation.colon}${kept}/${applicable - notMeasured}  ${format.percent(rateMeasured)})`
  return `  ${padEnd(name, width)}  ${bar}  ${shown}${measured}`
}

/** How many things to do come before the gaps. */
const mostFirst = 5

/** What to do first, one line each, with what it lifts. */
function firstPart(context: Context): readonly string[] {
  const { audit, format, paint, words } = context
  if (audit.priorities.length === 0) return []
  const texts = priorityTexts(audit)
  const lines = audit.priorities.slice(0, mostFirst).flatMap(({ rank, gaps, lifts }, index) => {
    const text = indented(texts[index] ?? '', context)
    const [gap = ''] = gaps
    const effect = lifts.length === 0 ? '' : `  ${format.counted(lifts.length, words.lifts)}`
    const head = `  ${padEnd(String(rank), indent - 2)}`
    return [head + text.trimStart(), ' '.repeat(indent) + paint.dim(`${gap}${effect}`)]
  })
  const rest = audit.priorities.length - mostFirst
  const more = rest > 0 ? [paint.dim(' '.repeat(indent) + format.counted(rest, words.more))] : []
  return [[paint.bold(words.first), ...lines, ...more].join('\n')]
}

function gapsPart(gaps: readonly Gap[], context: Context): string {
  const { words, paint } = context
  if (gaps.length === 0) return words.none
  const byRequirement = [...groupBy(gaps, ({ requirement }) => requirement)]
  const entries = byRequirement.map((entry) => requirementEntry(entry, context))
  return [paint.bold(words.gaps), ...entries, legend(gaps, context)].join('\n\n')
}

/** What the short grades mean, of those that were shown, and how to see less. */
function legend(gaps: readonly Gap[], { terms, words, paint }: Context): string {
  const grades = [...new Set(gaps.map(({ grade }) => grade))]
  const meanings = grades.map((grade) => `${terms.gradeShort[grade]} = ${terms.grade[grade]}`)
  return paint.dim(`  ${meanings.join(' ; ')}\n  ${words.oneDomain}`)
}

const indent = 11

/** One requirement: its grade, reference and title, then each gap with what was expected, the remedy and the place. */
function requirementEntry([ref, gaps]: readonly [string, readonly Gap[]], context: Context): string {
  const { terms, paint, texts } = context
  const [first] = gaps
  if (first === undefined) return ''
  const tint = first.grade === 'major' ? paint.red.bold : first.grade === 'minor' ? paint.red : paint.yellow
  const head = `  ${tint(padEnd(terms.gradeShort[first.grade], indent - 2))}${paint.bold(ref)}`
  const title = indented(texts.get(first.id)?.title ?? '', context)
  return [head, title, ...gaps.map((gap) => gapEntry(gap, context))].join('\n')
}

function gapEntry({ id, place }: Gap, context: Context): string {
  const { texts, words, paint } = context
  const text = texts.get(id)
  const expected = fill(words.expected, { text: text?.expected ?? '' })
  const lines = [expected, ...(text?.remedy ?? []).map((line) => `→ ${line}`)]
  const where =
    place.pointer === '/referentials' ? words.nowhere : `${visible(place.file)}:${place.line ?? 1}`
  const trace = paint.dim(`#${id.slice(id.indexOf('#') + 1)}  ${where}`)
  return [...lines.map((line) => indented(line, context)), ' '.repeat(indent) + trace].join('\n')
}

function indented(text: string, { width }: Context): string {
  return wrapped(visible(text), width - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')
}
