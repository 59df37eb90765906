import type { Audit } from './files.ts'

/** The derived part of an audit: everything but who made it and from which files. */
export type Assessment = Omit<
  Audit,
  | 'format'
  | 'formatVersion'
  | 'generator'
  | 'draft'
  | 'provenance'
  | 'diagnostics'
  | 'silenced'
  | 'severities'
>

type RequirementResult = Audit['referentials'][number]['domains'][number]['requirements'][number]

export type Verdict = RequirementResult['said']
export type Quadrant = NonNullable<RequirementResult['quadrant']>
export type Grade = NonNullable<RequirementResult['grade']>
export type Criticality = RequirementResult['criticality']
