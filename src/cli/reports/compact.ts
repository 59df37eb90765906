import { visible, visiblePath } from '../../lang/visible.ts'
import { folded } from './fold.ts'
import type { ReportInput } from './report.ts'
import { othersIn } from './counts.ts'
import { wholeText } from './words.ts'

/** One line a diagnostic, as compilers write them and editors read them; severities keep their English names. */
export default function compact({ diagnostics, language }: ReportInput): string {
  const lines = folded(diagnostics).flatMap(({ diagnostic, others }) => {
    const { file, line, column, severity, code } = diagnostic
    const told = othersIn(others, language, visible)
    return [
      `${visiblePath(file)}:${line}:${column}: ${severity}: ${wholeText(diagnostic)} [${code}]`,
      ...(told === '' ? [] : [`${told} [${code}]`]),
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}
