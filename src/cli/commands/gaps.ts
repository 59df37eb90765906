import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Quadrant } from '../../model/assessment.ts'
import type { Audit } from '../../model/files.ts'
import { foldedWords } from '../../model/words.ts'
import { auditOf, explainRequirement, limitedPriorities, limitToDomains } from '../../pipeline.ts'
import { baselineOf, besideBaseline, reportBaseline } from '../baseline.ts'
import { textOf, textsOf, type Command, type Run } from '../command.ts'
import { exit } from '../exit.ts'
import { explanation } from '../gaps/explanation.ts'
import { views } from '../gaps/index.ts'
import type { GapsInput } from '../gaps/view.ts'
import { checkedRepository } from '../repository.ts'
import { reportErrors } from '../report-errors.ts'
import { requirementIn } from '../requirement.ts'
import { limitedTo } from '../scope.ts'
import { UsageError } from '../usage-error.ts'

/** The verdicts that leave gaps. */
const open: readonly Quadrant[] = ['unproven', 'undeclared', 'absent', 'kept']

export default {
  name: 'gaps',
  options: [
    { flags: '--format <format>', key: 'format', choices: Object.keys(views) },
    { flags: '--referential <id>', key: 'referential', many: true },
    { flags: '--domain <id>', key: 'domain', many: true },
    { flags: '--only <verdict>', key: 'only', choices: open, lenient: true },
    { flags: '--explain <requirement>', key: 'explain' },
    { flags: '--baseline <file>', key: 'baseline' },
    { flags: '--all', key: 'allGaps' },
    { flags: '--date <date>', key: 'date' },
    { flags: '--no-cache', key: 'cache' },
  ],
  async run(run) {
    verdictOf(run)
    const accepted = baselineOf(run)
    const checked = await checkedRepository(run)
    reportErrors(checked, run)
    if (checked.repository === undefined) return exit.errors
    const repository = limitedTo(checked.repository, textsOf(run.options['referential']), checked.language)
    const whole = besideBaseline(
      inDomains(auditOf(checked, repository, { hasProvenance: false }), textsOf(run.options['domain'])),
      accepted,
    )
    const input = {
      audit: withOnly(whole, verdictOf(run)),
      paint: run.paint,
      width: run.width,
      ...(isNarrowed(run) ? {} : { most: mostRequirements }),
      ...(accepted === undefined ? {} : { accepted }),
    }
    run.result(resultOf(input, run))
    const hasShrunk = reportBaseline(whole, run)
    if (whole.draft) return exit.errors
    return hasShrunk ? exit.fine : exit.gaps
  },
} satisfies Command

/** The first look at a repository finds gaps in every requirement: a screen cannot hold them. */
const mostRequirements = 10

function isNarrowed({ options }: Run): boolean {
  return [options['all'], options['only'], options['domain'], options['referential']].some(
    (option) => option !== undefined,
  )
}

function resultOf(input: GapsInput, run: Run): string {
  const format = textOf(run.options['format']) ?? 'table'
  const asked = textOf(run.options['explain'])
  if (asked === undefined) return views[format]?.(input) ?? ''
  const ref = requirementIn(input.audit, asked)
  if (format === 'table') return explanation(input, ref)
  if (format !== 'json') throw new UsageError(catalogueOf(input.audit.language).cli.gaps.explainFormats)
  return `${JSON.stringify(explainRequirement(input.audit, ref), undefined, 2)}\n`
}

/** A verdict by our name or in the words of either language: `unproven`, `dit, pas prouvé`, `tenu`. */
function verdictOf({ options, language = 'fr' }: Run): Quadrant | undefined {
  const asked = textOf(options['only'])
  if (asked === undefined) return undefined
  const wanted = foldedWords(asked)
  const [mine, theirs] = [catalogueOf('fr'), catalogueOf('en')].map(({ terms }) => terms.quadrant)
  const found = open.find((verdict) =>
    [verdict, mine?.[verdict] ?? '', theirs?.[verdict] ?? ''].some((word) => foldedWords(word) === wanted),
  )
  if (found !== undefined) return found
  const { terms, cli } = catalogueOf(language)
  const known = open.map((verdict) => `${verdict} (${terms.quadrant[verdict]})`).join(', ')
  throw new UsageError(fill(cli.usageErrors.badChoice, { option: '--only', found: asked, known }))
}

/** The same audit with the gaps of one verdict alone; its scores still tell of all. */
function withOnly(audit: Audit, quadrant: string | undefined): Audit {
  if (quadrant === undefined) return audit
  const gaps = audit.gaps.filter((gap) => gap.quadrant === quadrant)
  return { ...audit, gaps, priorities: limitedPriorities(audit.priorities, gaps) }
}

function inDomains(audit: Audit, asked: readonly string[]): Audit {
  if (asked.length === 0) return audit
  const known = audit.referentials.flatMap((referential) => referential.domains.map(({ id }) => id))
  const domains = asked.map((name) => known.find((id) => id.toLowerCase() === name.toLowerCase()) ?? name)
  const unknown = domains.find((domain) => !known.includes(domain))
  if (unknown !== undefined) {
    const { unknownDomain } = catalogueOf(audit.language).cli.gaps
    throw new UsageError(fill(unknownDomain, { domain: unknown, known: known.join(', ') }))
  }
  return limitToDomains(audit, domains)
}
