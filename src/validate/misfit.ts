import type { ShapeCode } from '../model/codes.ts'
import type { Arguments } from '../model/diagnostic.ts'

/** What a schema error means, before it has a place. */
export interface Misfit {
  readonly code: ShapeCode
  readonly args: Arguments
  readonly hint?: string
  /** A key under the value that the error is about. */
  readonly key?: string
  readonly on?: 'key'
}
