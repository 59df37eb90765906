import { catalogueOf, fill, type Catalogue } from '../../lang/catalogue.ts'
import { formatterOf, type Formatter } from '../../lang/format.ts'
import type { Gap, ReferentialResult } from '../../model/files.ts'
import { gapTexts, priorityTexts, type GapText } from '../../pipeline.ts'
import type { GapsInput, GapsView } from './view.ts'

/** How many gaps a comment holds: forges cut longer ones off. */
const mostGaps = 100

/** How many things to do it names first. */
const mostPriorities = 5

interface Context extends GapsInput {
  readonly words: Catalogue['cli']['gaps']
  readonly terms: Catalogue['terms']
  readonly format: Formatter
}

/** The gap analysis as a comment on a merge request: scores, what to do first, then the gaps, folded away. */
const markdown: GapsView = (input) => {
  const { audit } = input
  const { cli, terms } = catalogueOf(audit.language)
  const format = formatterOf(audit.language)
  const context = { ...input, words: cli.gaps, terms, format }
  const title = fill(cli.gaps.title, { organisation: audit.organisation.name, date: format.date(audit.date) })
  const parts = [
    `## ${escaped(title)}`,
    scores(context),
    ...baselinePart(context),
    ...prioritiesPart(context),
    gapsPart(context),
  ]
  return `${parts.join('\n\n')}\n`
}

export default markdown

function scores(context: Context): string {
  const { audit, words, terms } = context
  const head = ['', ...Object.values(terms.quadrant), words.columns.rate, words.columns.rateMeasured]
  return tableOf(
    head,
    audit.referentials.map((referential) => scoreRow(referential, context)),
  )
}

function scoreRow(
  { title, version, matrix, score }: ReferentialResult,
  { format }: Context,
): readonly string[] {
  const { kept, applicable, notMeasured, rate, rateMeasured } = score
  const shown = (share: number | undefined, whole: number): string =>
    share === undefined ? '–' : `${format.percent(share)} (${kept}/${whole})`
  return [
    `**${escaped(title)}** (${escaped(version)})`,
    ...[matrix.kept, matrix.unproven, matrix.undeclared, matrix.absent].map(String),
    shown(rate, applicable),
    shown(rateMeasured, applicable - notMeasured),
  ]
}

function baselinePart({ audit, format }: Context): readonly string[] {
  if (audit.baseline === undefined) return []
  const words = catalogueOf(audit.language).cli.baseline
  const { accepted, added, worsened, closed } = audit.baseline
  const named = (ids: readonly string[], forms: typeof words.added): readonly string[] =>
    ids.length === 0
      ? []
      : [
          [format.counted(ids.length, forms), '', ...ids.slice(0, mostGaps).map((id) => `- \`${id}\``)].join(
            '\n',
          ),
        ]
  const news = [...named(added, words.added), ...named(worsened, words.worsened)]
  return [
    ...(news.length === 0 ? [format.counted(accepted.length, words.held)] : news),
    ...(closed.length === 0 ? [] : [format.counted(closed.length, words.closed)]),
  ]
}

function prioritiesPart({ audit, words }: Context): readonly string[] {
  const texts = priorityTexts(audit).slice(0, mostPriorities)
  if (texts.length === 0) return []
  return [`### ${words.first}`, texts.map((text, index) => `${index + 1}. ${escaped(text)}`).join('\n')]
}

function gapsPart(context: Context): string {
  const { audit, words } = context
  const { gaps } = audit
  if (gaps.length === 0) return words.none
  const { columns } = words
  const head = [columns.grade, columns.requirement, columns.expected, columns.remedy, columns.where]
  const texts = gapTexts(audit)
  const rows = gaps.slice(0, mostGaps).map((gap) => gapRow(gap, texts.get(gap.id), context))
  const more = gaps.length > mostGaps ? [fill(words.moreGaps, { n: gaps.length - mostGaps })] : []
  const summary = `<summary>${escaped(words.gaps)} (${gaps.length})</summary>`
  return [
    '<details>',
    summary,
    '',
    tableOf(head, rows),
    ...more.flatMap((line) => ['', line]),
    '',
    '</details>',
  ].join('\n')
}

function gapRow(
  { grade, requirement, place }: Gap,
  text: GapText | undefined,
  { terms, words }: Context,
): readonly string[] {
  const where = place.pointer === '/referentials' ? words.nowhere : `\`${place.file}:${place.line ?? 1}\``
  return [
    terms.gradeShort[grade],
    `**${requirement.slice(requirement.indexOf('/') + 1)}** ${escaped(text?.title ?? '')}`,
    escaped(text?.expected ?? ''),
    escaped((text?.remedy ?? []).join(' ')),
    where,
  ]
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(rowOf).join('\n')
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** What would be read as Markdown, as HTML or as the end of a cell. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]|~#]/g, String.raw`\$&`)
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ')
}
