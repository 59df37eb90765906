/**
 * coopqual as a library: read a repository, validate it, assess it, and make the pack’s parts out of the assessment.
 *
 * @example
 * const sources = readRepository('.')
 * const { repository, findings } = validate(sources, readSchemas(), { today: '2026-06-30' })
 * if (repository !== undefined) console.log(assess(repository, { date: '2026-06-30', language: 'fr' }).gaps)
 *
 * @module
 */
export { assess, type AssessOptions } from './assess/assess.ts'
export { describe } from './lang/describe.ts'
export type { Assessment, Criticality, Grade, Quadrant, Verdict } from './model/assessment.ts'
export type {
  CodedFinding,
  Diagnostic,
  Finding,
  RelatedPlace,
  Severity,
  SeverityChange,
  Silenced,
  SilencedFinding,
} from './model/diagnostic.ts'
export type * from './model/document.ts'
export type {
  Audit,
  Check,
  Commitment,
  CommitmentResult,
  DomainResult,
  Gap,
  Indicator,
  IndicatorResult,
  Language,
  MeasureResult,
  Piece,
  PieceResult,
  ReferentialResult,
  RequirementResult,
  Settings,
} from './model/files.ts'
export type { Format, Pack, Section } from './model/pack.ts'
export type { Anchor, Entry, Range } from './model/place.ts'
export type { Referential, ReferentialEntry, Requirement } from './model/referential.ts'
export type { Repository } from './model/repository.ts'
export type { FileFact, GitHistory, Locate, Schemas, Silence, SourceFile, Sources } from './model/source.ts'
export type { Sheet, SheetColumn, SheetTable, SheetValue } from './model/workbook.ts'
export { makePack } from './pack/pack.ts'
export { check, type Checked, type CheckOptions } from './check.ts'
export { auditOf, gapTexts, historyOf, type AuditOptions, type GapText } from './pipeline.ts'
export { makeLocate } from './read/locate.ts'
export { readRepository } from './read/read.ts'
export { readSchemas } from './read/shipped.ts'
export { formats } from './render/formats/index.ts'
export { weigh, type Weighed } from './validate/weigh.ts'
export { validate, type ReferenceDate, type Validation } from './validate/validate.ts'
