import type { Organisation, Selection, Settings } from '../../src/model/files.ts'

/**
 * An organisation worked by hand: what it wrote, and what an auditor with a pencil makes of it. Everything is a table
 * of columns between bars; an empty cell, or «–», is something that is not there.
 */
export interface Worked {
  /** What the case is about, as the name of a test. */
  readonly name: string
  /** The day of the audit. */
  readonly date: string
  readonly organisation?: Partial<Organisation>
  readonly thresholds?: Settings['thresholds']
  /** By id, in the order of coopqual.yaml. */
  readonly referentials: Readonly<Record<string, Book>>
  /** id | satisfies | status (in force when not said) | since | until | scope | indicators | title */
  readonly commitments?: string
  /** id | kind | date | with (a commitment, or the register) | supports | reviewed | validUntil | validFor | file */
  readonly pieces?: string
  /** id | unit | direction | target | frequency | supports | results */
  readonly indicators?: string
  /** requirement | on */
  readonly waivers?: string
  /** id | with (a commitment) | gap | due | status (to do when not said) */
  readonly actions?: string
  /** campaign | requirement | level (or the level on each axis) */
  readonly ratings?: string
  readonly expected: Expected
}

interface Book {
  /**
   * id | criticality | title | expects | for | maps to; a row of criticality «domain» opens a domain, and its
   * «expects» may tell its weight.
   */
  readonly requirements: string
  readonly selection?: Selection
  /** Levels from the lowest, each with its points when they are given: «nul 0, plein 100». */
  readonly scale?: string
  /** Axes with their weights: «pilotage 2, résultats 1». */
  readonly axes?: string
}

/** What is expected, section by section; every table is whole, apart from those that say so. */
export interface Expected {
  /** requirement | said | done | quadrant | grade | why (waived, organisation, notSelected) */
  readonly verdicts: string
  /** of | kept | applicable | notMeasured | notApplicable | rate | measured | highest …, rates as «3 ÷ 8 = 0.375» */
  readonly scores: string
  /** of | rate | weights | measured | weightsMeasured */
  readonly weighted?: string
  /** grade | requirement | checks: the gaps in order, those of one requirement in one row */
  readonly gaps: string
  /** item | gaps | lifts | grade | criticality | due: in order of rank */
  readonly priorities?: string
  /** check | status | found | needed: the checks that are named */
  readonly checks?: string
  /** id | state: the pieces that are named */
  readonly pieces?: string
  /** id | value | status: the indicators that are named */
  readonly indicators?: string
  /** requirement | audience | last | source | due | daysLeft | state | homes */
  readonly surveys?: string
  /** campaign | requirement | mark | comparison */
  readonly ratings?: string
  /** campaign | of | mark | rated | among */
  readonly marks?: string
  /** requirement | from | commitments | indicators | pieces */
  readonly crosswalk?: string
  /** referential | chosen | atLeast | among */
  readonly selection?: string
  /** on | kind | id | daysLeft | workingDaysLeft: the deadlines that are named */
  readonly deadlines?: string
}
