import type { Finding, Severity } from '../model/diagnostic.ts'
import type { RuleCode } from '../model/rule-codes.ts'
import type { RuleContext } from './context.ts'

/**
 * One cross-file rule. Its file stands at `rules/<code>.ts`; its words stand under its code in the catalogues.
 * The code names the bad thing, so that it reads well after “ignore”.
 */
export interface Rule {
  readonly code: RuleCode
  readonly severity: Severity
  readonly check: (context: RuleContext) => Iterable<Finding>
}
