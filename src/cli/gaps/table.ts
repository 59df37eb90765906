import { catalogueOf, fill, type Catalogue } from '../../lang/catalogue.ts'
import { formatterOf, type Formatter } from '../../lang/format.ts'
import type { DomainResult, Gap, Matrix, ReferentialResult } from '../../model/files.ts'
import { gapTexts, type GapText } from '../../pipeline.ts'
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
  const { audit, paint } = input
  const { cli, terms } = catalogueOf(audit.language)
  const format = formatterOf(audit.language)
  const context = { ...input, words: cli.gaps, terms, format, texts: gapTexts(audit) }
  const title = fill(cli.gaps.title, { organisation: audit.organisation.name, date: format.date(audit.date) })
  const parts = audit.referentials.map((referential) => referentialPart(referential, context))
  return `${[paint.bold(title), ...parts, gapsPart(audit.gaps, context)].join('\n\n')}\n`
}

export default table

function referentialPart(referential: ReferentialResult, context: Context): string {
  const { words, paint } = context
  const { title, version, official, matrix, domains } = referential
  const status = official ? '' : `, ${words.unofficial}`
  return [
    paint.bold.underline(`${title} (${version}${status})`),
    matrixPart(matrix, context),
    ...domainsPart(domains, context),
  ].join('\n\n')
}

function matrixPart(matrix: Matrix, { words, terms, paint, format }: Context): string {
  const { quadrant } = terms
  const cells = {
    kept: paint.green(matrixCell(matrix.kept, quadrant.kept)),
    unproven: paint.yellow(matrixCell(matrix.unproven, quadrant.unproven)),
    undeclared: paint.cyan(matrixCell(matrix.undeclared, quadrant.undeclared)),
    absent: paint.red(matrixCell(matrix.absent, quadrant.absent)),
  }
  const rows: readonly (readonly string[])[] = [
    ['', padEnd(words.done, 24), words.notDone],
    [words.said, cells.kept, cells.unproven],
    [words.notSaid, cells.undeclared, cells.absent],
  ]
  const lines = rows.map(([head = '', ...line]) => `  ${padEnd(head, 8)} ${line.join('  ')}`.trimEnd())
  const waived =
    matrix.notApplicable === 0 ? [] : [`  ${format.counted(matrix.notApplicable, words.notApplicable)}`]
  return [...lines, ...waived].join('\n')
}

function matrixCell(count: number, label: string): string {
  return `${padStart(String(count), 4)}  ${padEnd(label, 18)}`
}

function domainsPart(domains: readonly DomainResult[], context: Context): readonly string[] {
  if (domains.length === 0) return []
  const { words, paint } = context
  const names = domains.map(({ id, title }) => `${id}  ${title}`)
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
  { words, format }: Context,
): string {
  const { kept, applicable, notMeasured, rate, rateMeasured } = score
  const full = Math.round((rate ?? 0) * barLength)
  const bar = '█'.repeat(full) + '░'.repeat(barLength - full)
  const shown = rate === undefined ? '–' : `${kept}/${applicable}  ${format.percent(rate)}`
  const measured =
    notMeasured === 0 || rateMeasured === undefined
      ? ''
      : `  (${words.rateMeasured} : ${kept}/${applicable - notMeasured}  ${format.percent(rateMeasured)})`
  return `  ${padEnd(name, width)}  ${bar}  ${shown}${measured}`
}

function gapsPart(gaps: readonly Gap[], context: Context): string {
  const { words, paint } = context
  if (gaps.length === 0) return words.none
  return [paint.bold(words.gaps), ...gaps.map((gap) => gapEntry(gap, context))].join('\n\n')
}

function gapEntry(gap: Gap, context: Context): string {
  const { id, grade, place } = gap
  const { terms, paint, width } = context
  const tint = grade === 'major' ? paint.red.bold : grade === 'minor' ? paint.red : paint.yellow
  const indent = 11
  const margin = ' '.repeat(indent)
  return [
    `  ${tint(padEnd(terms.gradeShort[grade], indent - 2))}${paint.dim(id)}`,
    ...gapLines(gap, context).flatMap((line) => wrapped(line, width - indent).map((part) => margin + part)),
    margin + paint.dim(`${place.file}:${place.line ?? 1}`),
  ].join('\n')
}

function gapLines({ id }: Gap, { texts, words }: Context): readonly string[] {
  const text = texts.get(id)
  if (text === undefined) return []
  return [
    text.title,
    fill(words.expected, { text: text.expected }),
    ...text.remedy.map((line) => `→ ${line}`),
  ]
}
