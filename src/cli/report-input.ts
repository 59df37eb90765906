import path from 'node:path'
import type { Checked } from '../check.ts'
import type { Run } from './command.ts'
import { exit, type Exit } from './exit.ts'
import type { ReportInput } from './reports/report.ts'
import { placeInWorkTree } from './work-tree.ts'

/** What a report is made from, for some of the diagnostics and files of a repository. */
export function reportInputOf(
  { language, textOf }: Pick<Checked, 'language' | 'textOf'>,
  { root, here, paint, width }: Run,
  shown: Pick<ReportInput, 'diagnostics' | 'files'>,
): ReportInput {
  const place = placeInWorkTree(root, here)
  return {
    ...shown,
    language,
    paint,
    width,
    textOf,
    pathOf: (file) => path.posix.join(place, file),
    exit: exitOf(shown.diagnostics),
  }
}

function exitOf(diagnostics: Checked['diagnostics']): Exit {
  return diagnostics.some(({ severity }) => severity === 'error') ? exit.errors : exit.fine
}
