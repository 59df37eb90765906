import type { Check, Rejection } from './files.ts'

/** Everything that a check sets aside, itself or in one of its alternatives. */
export function rejectionsOf({ rejected, alternatives = [] }: Check): readonly Rejection[] {
  return [...rejected, ...alternatives.flatMap(({ checks }) => checks.flatMap(rejectionsOf))]
}
