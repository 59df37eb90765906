import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Range } from '../../model/place.ts'
import { masked } from '../../privacy/masked.ts'
import type { ReportInput } from './report.ts'

/**
 * Makes the function that gives the lines of a file, for a report: what seems to be personal in them is dots. A file is cut
 * into lines at most once. None for what is not read.
 */
export function makeLines({ textOf }: Pick<ReportInput, 'textOf'>): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const lines = known.get(file) ?? linesOf(textOf(file))
    known.set(file, lines)
    return lines
  }
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : masked(text).split(/\r?\n/)
}

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
