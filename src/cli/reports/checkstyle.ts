import { groupBy } from '../../model/group.ts'
import type { ReportInput } from './report.ts'
import { wholeText } from './words.ts'
import { prolog, tag } from './xml.ts'

/** The report of Checkstyle, which most build servers read: the files with diagnostics, by their paths in the work tree. */
export default function checkstyle({ diagnostics, pathOf }: ReportInput): string {
  const files = [...groupBy(diagnostics, ({ file }) => file)].flatMap(([file, found]) => [
    `  ${tag('file', { name: pathOf(file) })}`,
    ...found.map((one) => {
      const { line, column, severity, code } = one
      const error = { line, column, severity, message: wholeText(one), source: `coopqual.${code}` }
      return `    ${tag('error', error)}</error>`
    }),
    '  </file>',
  ])
  return [prolog, tag('checkstyle', { version: '4.3' }), ...files, '</checkstyle>', ''].join('\n')
}
