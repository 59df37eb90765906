import { cliWordsOf } from '../../lang/cli-words.ts'
import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import { groupBy } from '../../model/group.ts'
import { folded, type Shown } from './fold.ts'
import { isWholeFile } from './lines.ts'
import { markdownText } from './markdown-text.ts'
import type { ReportInput } from './report.ts'
import { countsIn, othersIn } from './counts.ts'

/** GitHub refuses a comment of more than 65 536 characters; the rest is left for a heading of whoever posts it. */
const longest = 60_000

/** Diagnostics as a comment on a merge request: a table for each file. */
export default function markdown(input: ReportInput): string {
  const { diagnostics, files, language } = input
  const { counts, validate } = cliWordsOf(language)
  const { counted } = formatterOf(language)
  const title = `## ${fill(validate.markdown.title, { counts: countsIn(diagnostics, language) })}`
  const read = `${diagnostics.length === 0 ? `${validate.noProblem} ` : ''}${counted(files.length, counts.files)}.`
  const blocks: string[] = [title, read]
  let [room, left] = [longest - title.length - read.length, 0]
  for (const [file, shown] of groupBy(folded(diagnostics), ({ diagnostic }) => diagnostic.file)) {
    const block = table(file, shown, input)
    room -= block.length + 2
    if (room >= 0) blocks.push(block)
    else left += shown.length
  }
  if (left > 0) blocks.push(counted(left, validate.markdown.cut))
  return `${blocks.join('\n\n')}\n`
}

function table(file: string, shown: readonly Shown[], { language, pathOf }: ReportInput): string {
  const { severities, validate } = cliWordsOf(language)
  const { line, severity, message, hint, code, whole } = validate.markdown
  const rows = shown.map(({ diagnostic, others }) => {
    const told = othersIn(others, language, pathOf)
    const cells = [
      isWholeFile(diagnostic) ? whole : String(diagnostic.line),
      severities[diagnostic.severity],
      markdownText(diagnostic.message),
      [markdownText(diagnostic.hint), markdownText(told)].filter((text) => text !== '').join('<br>'),
      `\`${diagnostic.code}\``,
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = [line, severity, message, hint, code]
  return [
    `### ${markdownText(pathOf(file))}`,
    '',
    `| ${head.join(' | ')} |`,
    '| ---: | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
