import { fill } from '../lang/catalogue.ts'
import type { DomainResult, ReferentialResult } from '../model/files.ts'
import type { SheetChart } from '../model/workbook.ts'
import type { PackContext } from './context.ts'
import { shortTitle } from './referential-words.ts'
import { tables } from './sheet-field.ts'
import { tones } from './tones.ts'

/** Fewest domains that make a shape. */
const fewestRays = 3
const quadrants = ['kept', 'unproven', 'undeclared', 'absent'] as const

/**
 * How each referential stands, domain by domain, from the cells of the table of domains: what is kept and what is not,
 * then the rates when the domains are enough to make a shape. Those that have both come first, each pair on one line.
 */
export function domainCharts(context: PackContext): readonly SheetChart[] {
  const places = rowPlaces(context.audit.referentials)
  const drawn = context.audit.referentials.filter(({ domains }) => domains.some(isRated))
  return [
    ...drawn
      .filter(hasShape)
      .flatMap((referential) => [bars(context, referential, places), radar(context, referential, places)]),
    ...drawn
      .filter((referential) => !hasShape(referential))
      .map((referential) => bars(context, referential, places)),
  ]
}

function hasShape({ domains }: ReferentialResult): boolean {
  return domains.length >= fewestRays
}

type Places = ReadonlyMap<ReferentialResult, number>

/** The place in the table of the first domain of each referential. */
function rowPlaces(referentials: readonly ReferentialResult[]): Places {
  let next = 0
  return new Map(
    referentials.map((referential) => {
      const first = next
      next += referential.domains.length
      return [referential, first]
    }),
  )
}

function rowsOf({ domains }: ReferentialResult, first: number): readonly number[] {
  return domains.flatMap((domain, index) => (isRated(domain) ? first + index : []))
}

function isRated({ score }: DomainResult): boolean {
  return score.applicable > 0
}

function bars({ words }: PackContext, referential: ReferentialResult, places: Places): SheetChart {
  const { charts } = words.sheets.synthesis
  const { labels, punctuation } = words
  const rated = referential.domains.filter(isRated)
  const told = rated.map(({ title, matrix }) => {
    const counts = quadrants.map((quadrant) => `${labels[quadrant]} ${matrix[quadrant]}`)
    return `${title}${punctuation.colon}${counts.join(', ')}`
  })
  return {
    kind: 'stackedBars',
    title: fill(charts.bars, { referential: shortTitle(referential) }),
    alternative: fill(charts.barsAlternative, { domains: told.join(punctuation.semicolon) }),
    table: tables.domains,
    series: {
      along: 'columns',
      names: labels.title,
      columns: quadrants.map((quadrant) => ({ title: labels[quadrant], tone: tones.quadrant[quadrant] })),
      rows: rowsOf(referential, places.get(referential) ?? 0),
    },
    unit: charts.barsUnit,
    values: 'integer',
    least: 0,
  }
}

function radar({ format, words }: PackContext, referential: ReferentialResult, places: Places): SheetChart {
  const { charts } = words.sheets.synthesis
  const { labels, punctuation } = words
  const told = referential.domains.filter(isRated).map(({ title, score: { rate, rateMeasured } }) => {
    const rates = [rate, rateMeasured].flatMap((one) => (one === undefined ? [] : format.percent(one)))
    return `${title}${punctuation.colon}${rates.join(', ')}`
  })
  return {
    kind: 'radar',
    title: fill(charts.radar, { referential: shortTitle(referential) }),
    alternative: fill(charts.radarAlternative, { domains: told.join(punctuation.semicolon) }),
    table: tables.domains,
    series: {
      along: 'columns',
      names: labels.title,
      columns: [{ title: labels.rate }, { title: labels.rateMeasured }],
      rows: rowsOf(referential, places.get(referential) ?? 0),
    },
    unit: labels.rate,
    values: 'share',
    least: 0,
    most: 1,
  }
}
