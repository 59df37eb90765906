import path from 'node:path'
import type { Checked } from '../check.ts'
import type { Run } from './command.ts'
import { exit, type Exit } from './exit.ts'
import { countOf } from './reports/lines.ts'
import type { ReportInput } from './reports/report.ts'
import { placeInWorkTree } from './work-tree.ts'

interface Shown extends Pick<ReportInput, 'diagnostics' | 'files'> {
  /** None when absent. */
  readonly silenced?: ReportInput['silenced']
  /** With more of them, the command fails. */
  readonly mostWarnings?: number
}

/** What a report is made from, for some of the diagnostics and files of a repository. */
export function reportInputOf(
  { language, textOf }: Pick<Checked, 'language' | 'textOf'>,
  { root, here, paint, width }: Pick<Run, 'here' | 'paint' | 'root' | 'width'>,
  { mostWarnings = Number.POSITIVE_INFINITY, ...shown }: Shown,
): ReportInput {
  const place = placeInWorkTree(root, here)
  return {
    silenced: [],
    ...shown,
    language,
    paint,
    width,
    textOf,
    pathOf: (file) => path.posix.join(place, file),
    exit: exitOf(shown.diagnostics, mostWarnings),
  }
}

function exitOf(diagnostics: Checked['diagnostics'], mostWarnings: number): Exit {
  const isOver = countOf(diagnostics, 'warning') > mostWarnings
  return isOver || countOf(diagnostics, 'error') > 0 ? exit.errors : exit.fine
}
