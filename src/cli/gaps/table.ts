import { catalogueOf, fill, type Catalogue } from '../../lang/catalogue.ts'
import { formatterOf, type Formatter } from '../../lang/format.ts'
import type { DomainResult, Gap, Matrix, ReferentialResult } from '../../model/files.ts'
import { visible } from '../../lang/visible.ts'
import { groupBy } from '../../model/group.ts'
import { gapTexts, priorityLines, type GapText } from '../../pipeline.ts'
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
  const parts = [...scoreParts(context), ...firstPart(context), gapsPart(input.audit.gaps, context)]
  return `${parts.join('\n\n')}\n`
}

export default table

/** The matrix and the domains alone. */
export const scores: GapsView = (input) => `${scoreParts(contextOf(input)).join('\n\n')}\n`

function contextOf(input: GapsInput): Context {
  const { audit } = input
  const { cli, terms } = catalogueOf(audit.language)
  return { ...input, words: cli.gaps, terms, format: formatterOf(audit.language), texts: gapTexts(audit) }
}

function scoreParts(context: Context): readonly string[] {
  const { audit, paint, words, format } = context
  const title = fill(words.title, {
    organisation: visible(audit.organisation.name),
    date: format.date(audit.date),
  })
  const parts = audit.referentials.map((referential) => referentialPart(referential, context))
  return [paint.bold(title), ...parts]
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
  const longest = Math.max(words.domain.length, ...names.map((name) => name.length))
  const width = Math.max(20, Math.min(52, longest, context.width - besideDomain))
  const head = `  ${padEnd(words.domain, width)}  ${padEnd('', barLength)}  ${words.rate}`
  return [
    [
      paint.dim(head),
      ...domains.map((domain, index) => domainLine(domain, names[index] ?? '', width, context)),
    ].join('\n'),
  ]
}

const barLength = 10

/** Columns that the bar and the rate take beside the name of a domain. */
const besideDomain = 36

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

/** What to do first: the requirement, what it takes, and what that lifts. */
function firstPart(context: Context): readonly string[] {
  const { audit, format, paint, words, texts } = context
  if (audit.priorities.length === 0) return []
  const remedies = priorityLines(audit)
  const lines = audit.priorities.slice(0, mostFirst).flatMap(({ rank, gaps, lifts }, index) => {
    const [gap = ''] = gaps
    const head = `${shortRef(gap.slice(0, gap.indexOf('#')), context)}  ${texts.get(gap)?.title ?? ''}`
    const effect =
      lifts.length === 0 ? [] : [' '.repeat(indent) + paint.dim(format.counted(lifts.length, words.lifts))]
    return [
      `  ${padEnd(String(rank), indent - 2)}${indented(head, context).trimStart()}`,
      ...(remedies[index] ?? []).map((line) => arrowed(line, context)),
      ...effect,
    ]
  })
  const rest = audit.priorities.length - mostFirst
  const more = rest > 0 ? [paint.dim(' '.repeat(indent) + format.counted(rest, words.more))] : []
  return [[paint.bold(words.first), ...lines, ...more].join('\n')]
}

function gapsPart(gaps: readonly Gap[], context: Context): string {
  const { words, paint } = context
  if (gaps.length === 0) return words.none
  const byRequirement = [...groupBy(gaps, ({ requirement }) => requirement)]
  const shown = byRequirement.slice(0, context.most)
  const rest = byRequirement.length - shown.length
  const more = rest > 0 ? [paint.dim(`  ${context.format.counted(rest, words.moreRequirements)}`)] : []
  const entries = shown.map((entry) => requirementEntry(entry, context))
  const legend = legendOf(
    shown.flatMap(([, some]) => some),
    context,
  )
  return [paint.bold(words.gaps), ...entries, ...more, legend].join('\n\n')
}

/** What the short grades mean, of those that were shown, and how to see less. */
function legendOf(gaps: readonly Gap[], { audit, terms, words, paint }: Context): string {
  const grades = [...new Set(gaps.map(({ grade }) => grade))]
  const meanings = grades.map((grade) => `${terms.gradeShort[grade]} = ${terms.grade[grade]}`)
  const [first] = gaps
  const domains = audit.referentials.flatMap((referential) => referential.domains)
  const requirement = first?.requirement.slice(first.requirement.indexOf('/') + 1) ?? ''
  const ways = [
    ...(domains.length > 1 ? [fill(words.oneDomain, { domain: first?.domain ?? '' })] : []),
    fill(words.oneRequirement, { requirement }),
  ]
  return paint.dim([meanings.join(' ; '), ...ways].map((line) => `  ${line}`).join('\n'))
}

const indent = 11

/** One requirement: its grade, reference and title, then for each gap what was expected, the remedy and the place. */
function requirementEntry([ref, gaps]: readonly [string, readonly Gap[]], context: Context): string {
  const { terms, paint, texts } = context
  const [first] = gaps
  if (first === undefined) return ''
  const tint = first.grade === 'major' ? paint.red.bold : first.grade === 'minor' ? paint.red : paint.yellow
  const title = indented(`${shortRef(ref, context)}  ${texts.get(first.id)?.title ?? ''}`, context)
  const head = `  ${tint(padEnd(terms.gradeShort[first.grade], indent - 2))}${paint.bold(title.trimStart())}`
  return [head, ...gaps.flatMap((gap) => gapLines(gap, context))].join('\n')
}

/** Where nothing is written yet, the remedy says all that is expected. */
function gapLines({ id, place }: Gap, context: Context): readonly string[] {
  const { texts, words, paint } = context
  const { expected = '', remedy = [] } = texts.get(id) ?? {}
  const isNew = place.pointer === '/referentials'
  const isSaid = remedy.some((line) => line.includes(expected)) || (isNew && remedy.length > 0)
  return [
    ...(isSaid ? [] : [indented(fill(words.expected, { text: expected }), context)]),
    ...remedy.map((line) => arrowed(line, context)),
    ...(isNew ? [] : [' '.repeat(indent) + paint.dim(`${visible(place.file)}:${place.line ?? 1}`)]),
  ]
}

/** A requirement as the user cites it: its referential is told where there are several. */
function shortRef(ref: string, { audit }: Context): string {
  return audit.referentials.length > 1 ? ref : ref.slice(ref.indexOf('/') + 1)
}

function arrowed(text: string, context: Context): string {
  return wrapped(visible(text), context.width - indent - 2)
    .map((line, index) => `${' '.repeat(indent)}${index === 0 ? '→ ' : '  '}${line}`)
    .join('\n')
}

function indented(text: string, { width }: Context): string {
  return wrapped(visible(text), width - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')
}
