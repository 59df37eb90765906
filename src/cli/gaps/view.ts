import type { ChalkInstance } from 'chalk'
import type { Audit } from '../../model/files.ts'
import type { Baseline } from '../../pipeline.ts'

/** What a view of the gaps is made from; the audit is already limited to what was asked for. */
export interface GapsInput {
  readonly audit: Audit
  /** The gaps that were accepted before, when a baseline was given. */
  readonly accepted?: Baseline
  /** How many requirements the table shows with their gaps; all of them when absent. */
  readonly most?: number
  readonly paint: ChalkInstance
  /** Columns of the terminal. */
  readonly width: number
}

/** One way of showing the gap analysis; its file stands at `gaps/<name>.ts`. */
export type GapsView = (input: GapsInput) => string
