import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Range } from '../../model/place.ts'

/** Whether the whole file is meant: what has no place of its own is given an empty one at the very start. */
export function isWholeFile({ line, column, endLine, endColumn }: Range): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1
}

/** `file:line:column`, or the file alone where all of it is meant; `file` as it is to be shown. */
export function placeOf(file: string, range: Range): string {
  return isWholeFile(range) ? file : `${file}:${range.line}:${range.column}`
}

/** How many of the diagnostics have a severity. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number {
  return diagnostics.filter((found) => found.severity === severity).length
}
