import type { Section } from '../model/pack.ts'
import type { PackContext } from './context.ts'

/** What a file of `sections/` exports: a chapter of the document, or nothing when the audit has nothing to say there. */
export type MakeSection = (context: PackContext) => Section | undefined
