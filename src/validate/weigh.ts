import type { CodedFinding, SeverityChange, SilencedFinding } from '../model/diagnostic.ts'
import type { Locate, Sources } from '../model/source.ts'
import { withSeverities } from './severities.ts'
import { withSilences } from './silence.ts'
import type { Validation } from './validate.ts'

export interface Weighed {
  /** What is to be said, each with the severity that the organisation gives it. */
  readonly findings: readonly CodedFinding[]
  readonly silenced: readonly SilencedFinding[]
  readonly severities: readonly SeverityChange[]
}

/** Gives findings the weight that the organisation gives them, in comments beside them and in coopqual.yaml. */
export function weigh(
  { findings, repository }: Pick<Validation, 'findings' | 'repository'>,
  { files }: Pick<Sources, 'files'>,
  locate: Locate,
): Weighed {
  const { findings: audible, silenced } = withSilences(findings, files, locate)
  const { findings: weighted, changes } = withSeverities(audible, repository?.settings)
  return { findings: weighted, silenced, severities: changes }
}
