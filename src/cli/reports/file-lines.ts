import { maskedPath } from '../../privacy/file-name.ts'
import { masked } from '../../privacy/masked.ts'
import type { ReportInput } from './report.ts'

/** An ending hides from the eye that reads texts what the name of a file holds. */
const namesFile = /\bfile: .*@/

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
  if (text === undefined) return []
  return masked(text)
    .split(/\r?\n/)
    .map((line) => (namesFile.test(line) ? maskedPath(line) : line))
}
