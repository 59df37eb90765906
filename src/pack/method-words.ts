import { fill } from '../lang/catalogue.ts'
import { shift } from '../model/calendar.ts'
import type { DomainResult, ReferentialResult } from '../model/files.ts'
import { longestSilence } from '../model/indicator-age.ts'
import type { PackContext } from './context.ts'
import { measuredCount } from './score-words.ts'
import { shownRequirement } from './links.ts'

export interface MethodGroup {
  readonly id: string
  /** The part of the chapter that the group stands in: groups of one part follow each other. */
  readonly part: string
  readonly title: string
  readonly rules: readonly string[]
}

/** The rules behind every verdict, with the dates and thresholds of this very audit. */
export function methodGroups(context: PackContext): readonly MethodGroup[] {
  const { audit, format, terms, words } = context
  const frequencies = (['monthly', 'quarterly', 'yearly', 'triennial'] as const).map((frequency) =>
    fill(words.method.frequency, {
      frequency: terms.frequency[frequency],
      age: format.duration(longestSilence[frequency]),
    }),
  )
  const values = {
    date: format.date(audit.date),
    from: format.date(shift(audit.date, 'P12M', -1)),
    days: format.counted(audit.thresholds.expiresSoonDays, words.counts.day),
    minimum: audit.thresholds.minimumSample,
    holidays: terms.publicHolidays[audit.organisation.publicHolidays ?? 'national'],
    cumulation: cumulationText(context),
    frequencies: format.list(frequencies),
  }
  return words.method.groups.map(({ id, part, title, rules }) => ({
    id,
    part,
    title,
    rules: rules.map((rule) => fill(rule, values)),
  }))
}

function cumulationText({ audit, words }: PackContext): string {
  const per = audit.thresholds.minorsPerMajor
  return per === undefined ? words.method.noCumulation : fill(words.method.cumulation, { per })
}

interface Example {
  readonly referential: ReferentialResult
  readonly domain: DomainResult
}

/** The score of one domain of this audit, worked out in words; nothing when no requirement applies anywhere. */
export function workedExample(context: PackContext): string | undefined {
  const example = tellingDomain(context)
  if (example === undefined) return undefined
  const { format, words } = context
  const { domain } = example
  const { applicable, kept, notApplicable, notMeasured, rate = 0, rateMeasured } = domain.score
  const ids = domain.requirements
    .filter(({ quadrant }) => quadrant === 'kept')
    .map(({ ref }) => shownRequirement(context, ref))
  const values = {
    domain: fill(words.gaps.domain, { id: domain.id, title: domain.title }),
    referential: example.referential.title,
    requirements: format.counted(domain.requirements.length, words.counts.requirement),
    applicable: format.counted(applicable, words.counts.applicable),
    applicableNumber: applicable,
    kept,
    keptList: ids.length === 0 ? '' : fill(words.method.keptList, { ids: format.list(ids) }),
    notApplicable,
    notMeasured,
    measured: measuredCount(domain.score),
    rate: format.percent(rate),
    rateMeasured: format.percent(rateMeasured ?? 0),
    rateHighest: format.percent(domain.score.rateHighest ?? rate),
  }
  const second = secondRate(context, notMeasured, rateMeasured)
  const bounds = notMeasured === 0 ? '' : words.method.exampleBounds
  return fill(words.method.exampleText + second + bounds, values) + weightedExample(context, example)
}

/** The weighted mean of the domains, term by term. */
function weightedExample({ format, words }: PackContext, { referential }: Example): string {
  const { domains, weighted } = referential
  if (weighted === undefined || domains.length < 2) return ''
  const terms = domains.flatMap(({ weight, score: { rate, kept, applicable } }) =>
    rate === undefined ? [] : [`${format.number(weight)} × ${kept}/${applicable}`],
  )
  return fill(words.method.exampleWeighted, {
    terms: terms.join(' + '),
    weights: format.number(weighted.weights),
    rate: format.percent(weighted.rate),
  })
}

function secondRate({ words }: PackContext, notMeasured: number, rateMeasured: number | undefined): string {
  if (rateMeasured === undefined) return words.method.exampleNothingMeasured
  return notMeasured === 0 ? words.method.exampleAllMeasured : words.method.exampleMeasured
}

/** The domain whose score shows most of the formula: something kept, something not measured, something waived. */
function tellingDomain({ audit }: PackContext): Example | undefined {
  const examples = audit.referentials.flatMap((referential) =>
    referential.domains.map((domain) => ({ referential, domain })),
  )
  const telling = ({ domain: { score } }: Example): number =>
    [score.notMeasured > 0, score.kept > 0, score.rateMeasured !== undefined, score.notApplicable > 0].filter(
      Boolean,
    ).length
  return examples
    .filter(({ domain }) => domain.score.applicable > 0)
    .toSorted((a, b) => telling(b) - telling(a))
    .at(0)
}
