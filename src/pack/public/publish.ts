import { catalogueOf } from '../../lang/catalogue.ts'
import type {
  ActionResult,
  Audit,
  IndicatorResult,
  PieceResult,
  RequirementResult,
} from '../../model/files.ts'
import { cleanerOf, type Clean } from './clean.ts'
import { hiddenResults } from './derivable.ts'
import { domainKey, groupsOf, openActions, ownRequirements, type Group } from './groups.ts'
import { personsIn } from './people.ts'
import { dormantPromise, publicPromise } from './promises.ts'
import type { PublicAction, PublicAudit, PublicGroup, PublicOrganisation } from './public-audit.ts'
import { publicResult } from './results.ts'
import type { SecretPiece } from './secrets.ts'

/** What may be said of an audit to everyone: what is not taken over here by its name stays inside. */
export function publish(audit: Audit): PublicAudit {
  const clean = cleanerFor(audit)
  const groups = groupsOf(audit)
  const requirements = audit.referentials.flatMap(({ domains }) =>
    domains.flatMap((domain) => domain.requirements),
  )
  const titlesOf = (isMeant: (requirement: RequirementResult) => boolean) =>
    requirements.filter(isMeant).map(({ title }) => clean(title))
  return {
    language: audit.language,
    date: audit.date,
    isDraft: audit.draft,
    generator: `${audit.generator.name} ${audit.generator.version}`,
    organisation: publicOrganisation(audit, clean),
    ...(audit.audit.kind === undefined ? {} : { kind: audit.audit.kind }),
    threshold: audit.thresholds.minimumSample,
    referentials: publicReferentials(audit, clean),
    groups: publicGroups(audit, groups, clean),
    dormant: audit.commitments.flatMap((commitment) => dormantPromise(commitment, audit.date, clean)),
    notMeasured: titlesOf(({ quadrant, done }) => quadrant !== undefined && done === 'notMeasured'),
    notApplicable: titlesOf(
      ({ quadrant, inapplicable }) => quadrant === undefined && inapplicable === 'waived',
    ),
    documents: audit.evidence.filter(isPublic).map(({ title }) => clean(title)),
  }
}

function cleanerFor(audit: Audit): Clean {
  return cleanerOf({
    persons: personsIn(audit),
    pieces: audit.evidence.filter((piece) => !isPublic(piece)).map(secretPiece),
    named: audit.evidence.filter(isPublic).map(({ title }) => title),
    organisation: audit.organisation.name,
    instead: catalogueOf(audit.language).publicSummary.instead,
  })
}

function secretPiece({ id, number, title, file, confidentiality, personalData }: PieceResult): SecretPiece {
  const isRestricted = confidentiality === 'restricted' || personalData === 'present'
  return { codes: [id, number], names: [title, ...(file === undefined ? [] : [file])], isRestricted }
}

/** A piece may be named when it was declared public, holds nothing personal and is there. */
function isPublic({ confidentiality, personalData, state, withheld }: PieceResult): boolean {
  return (
    confidentiality === 'public' &&
    personalData !== 'present' &&
    (withheld === undefined || withheld === 'notAFile') &&
    state !== 'missing' &&
    state !== 'unreadable' &&
    state !== 'future'
  )
}

function publicOrganisation({ organisation, thresholds }: Audit, clean: Clean): PublicOrganisation {
  const { name, kind, region, rentalDwellings, homesSoldPerYear } = organisation
  const isFew = (count = 0) => count < thresholds.minimumSample
  return {
    name,
    kind,
    ...(region === undefined ? {} : { region: clean(region) }),
    ...(rentalDwellings === undefined || isFew(rentalDwellings) ? {} : { rentalDwellings }),
    ...(homesSoldPerYear === undefined || isFew(homesSoldPerYear) ? {} : { homesSoldPerYear }),
  }
}

function publicReferentials({ referentials }: Audit, clean: Clean): PublicAudit['referentials'] {
  return referentials.map(({ title, official, score, matrix, domains }, rank) => ({
    key: `referential-${rank + 1}`,
    title: clean(title),
    isOfficial: official,
    score: publicScore(score),
    matrix: {
      kept: matrix.kept,
      unproven: matrix.unproven,
      undeclared: matrix.undeclared,
      absent: matrix.absent,
      notApplicable: matrix.notApplicable,
    },
    domains: domains.map((domain, index) => ({
      ...(rank === 0 ? { group: domainKey(index) } : {}),
      title: clean(domain.title),
      score: publicScore(domain.score),
    })),
  }))
}

type Score = Audit['referentials'][number]['score']

function publicScore({
  kept,
  applicable,
  notMeasured,
  notApplicable,
  rate,
  rateMeasured,
  rateHighest,
}: Score): Score {
  return {
    kept,
    applicable,
    notMeasured,
    notApplicable,
    ...(rate === undefined ? {} : { rate }),
    ...(rateMeasured === undefined ? {} : { rateMeasured }),
    ...(rateHighest === undefined ? {} : { rateHighest }),
  }
}

function publicGroups(audit: Audit, groups: readonly Group[], clean: Clean): readonly PublicGroup[] {
  const hidden = hiddenResults(
    audit.indicators.map((indicator) => ({ indicator, ties: tiesOf(indicator, groups) })),
    audit.thresholds.minimumSample,
  )
  const results = new Map(
    audit.indicators.map((indicator, index) => [
      indicator.id,
      publicResult(indicator, { key: `result-${index + 1}`, clean, hidden, date: audit.date }),
    ]),
  )
  const resultsOf = (ids: readonly string[]) => ids.flatMap((id) => results.get(id) ?? [])
  const open = openActions(audit)
  const actionsOf = (id: string) =>
    open.filter(({ commitment }) => commitment === id).flatMap((action) => publicAction(action, clean))
  const requirements = new Map(
    groups.flatMap((group) =>
      group.requirements.map((requirement) => [requirement.ref, requirement] as const),
    ),
  )
  return groups.map(({ key, isMain, title, score, commitments, actions, requirements: own }) => ({
    key,
    isMain,
    ...(title === undefined ? {} : { title: clean(title) }),
    ...(score === undefined ? {} : { score: publicScore(score) }),
    promises: commitments.map((commitment) =>
      publicPromise(
        commitment,
        ownRequirements(commitment).flatMap((ref) => requirements.get(ref) ?? []),
        { clean, results: resultsOf(commitment.indicators), actions: actionsOf(commitment.id) },
      ),
    ),
    actions: actions.flatMap((action) => publicAction(action, clean)),
    unsaid: own
      .filter(
        ({ quadrant, placeholder }) =>
          placeholder !== true && (quadrant === 'undeclared' || quadrant === 'absent'),
      )
      .map((requirement) => ({
        title: clean(requirement.title),
        isDone: requirement.quadrant === 'undeclared',
      })),
  }))
}

/** What an indicator shares with others whose results may be parts of one whole. */
function tiesOf(
  { commitments, requirements }: IndicatorResult,
  groups: readonly Group[],
): ReadonlySet<string> {
  const homes = groups.filter((group) => group.commitments.some(({ id }) => commitments.includes(id)))
  return new Set([
    ...commitments.map((id) => `commitment ${id}`),
    ...requirements.map((ref) => `requirement ${ref}`),
    ...homes.map(({ key }) => `group ${key}`),
  ])
}

function publicAction({ title, due, state }: ActionResult, clean: Clean): readonly PublicAction[] {
  return state === 'done' || state === 'cancelled' ? [] : [{ title: clean(title), due, state }]
}
