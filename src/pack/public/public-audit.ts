import type {
  ActionResult,
  IndicatorResult,
  Language,
  Matrix,
  MeasureResult,
  OrganisationRecord,
  Score,
} from '../../model/files.ts'

/**
 * What an audit may say to everyone. It is made of what is allowed, field by field: what no field here can hold never
 * reaches a page. Every text was cleaned of persons, addresses and pieces that are not public; the things have keys of
 * their own making, because an identifier may be telling.
 */
export interface PublicAudit {
  readonly language: Language
  readonly date: string
  readonly isDraft: boolean
  /** Name and version of the tool. */
  readonly generator: string
  readonly organisation: PublicOrganisation
  readonly kind?: 'selfAssessment' | 'implementation' | 'verification' | 'renewal'
  /** The smallest number of cases or of answers that is published. */
  readonly threshold: number
  readonly referentials: readonly PublicReferential[]
  /** The promises in force and what is planned, as they are read: by domain first, then by referential. */
  readonly groups: readonly PublicGroup[]
  /** Promises that are not in force at the date, though they were published or decided. */
  readonly dormant: readonly DormantPromise[]
  readonly notMeasured: readonly string[]
  readonly notApplicable: readonly string[]
  /** Titles of the pieces that are public. */
  readonly documents: readonly string[]
}

/** Its name is printed as it is: it is not a person’s. */
export type PublicOrganisation = Pick<
  OrganisationRecord,
  'name' | 'kind' | 'region' | 'rentalDwellings' | 'homesSoldPerYear'
>

export interface PublicReferential {
  readonly key: string
  readonly title: string
  readonly isOfficial: boolean
  readonly score: Score
  readonly matrix: Matrix
  readonly domains: readonly PublicDomain[]
}

export interface PublicDomain {
  /** Of the group where its promises stand, when they stand together. */
  readonly group?: string
  readonly title: string
  readonly score: Score
}

export interface PublicGroup {
  readonly key: string
  /** Whether it is a domain of the first referential, whose promises are told in full. */
  readonly isMain: boolean
  /** Absent for what answers no requirement. */
  readonly title?: string
  readonly score?: Score
  readonly promises: readonly PublicPromise[]
  /** What is planned apart from the promises in force. */
  readonly actions: readonly PublicAction[]
  readonly unsaid: readonly UnsaidRequirement[]
}

/**
 * Where a promise stands: `kept`; `keptBelow`, kept although a result misses its target; `partial`, some of what it
 * answers is kept; `notKept`, unproven and below a target; `notMeasured`, only measures are missing; `unproven`;
 * `unjudged`, no requirement judges it.
 */
export type Standing = 'kept' | 'keptBelow' | 'partial' | 'notKept' | 'unproven' | 'notMeasured' | 'unjudged'

export interface PublicPromise {
  readonly title: string
  readonly statement: string
  /** The residence or the programme to which it is limited. */
  readonly scope?: { readonly kind: 'residence' | 'programme'; readonly name?: string }
  readonly until?: string
  /** Made to staff, board or suppliers alone: told by its title. */
  readonly isInternal: boolean
  readonly standing: Standing
  readonly results: readonly PublicResult[]
  /** What is planned to keep it. */
  readonly actions: readonly PublicAction[]
}

export interface DormantPromise {
  readonly title: string
  readonly state: 'suspended' | 'over' | 'toCome'
  /** Last day of a promise that is over, first day of one to come. */
  readonly on?: string
}

/** A result that may be shown. */
export type PublicMeasure = Pick<MeasureResult, 'period' | 'value' | 'sampleSize' | 'marginOfError'>

export interface PublicResult extends Pick<IndicatorResult, 'title' | 'unit' | 'direction' | 'target'> {
  readonly key: string
  readonly perimeter?: string
  /** The latest result; absent when there is none, or when it is hidden. */
  readonly latest?: PublicMeasure
  /** Its standing against the target; `hidden` when it may not be told. */
  readonly status: Exclude<IndicatorResult['status'], 'masked'> | 'hidden'
  /** From the oldest; a hidden result has no value. */
  readonly series: readonly PublicMeasure[]
}

export interface PublicAction {
  readonly title: string
  readonly due: string
  readonly state: Extract<ActionResult['state'], 'onTime' | 'dueSoon' | 'overdue'>
}

/** What a referential asks and nobody has promised. */
interface UnsaidRequirement {
  readonly title: string
  readonly isDone: boolean
}
