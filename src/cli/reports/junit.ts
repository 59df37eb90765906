import path from 'node:path'
import { cliWordsOf } from '../../lang/cli-words.ts'
import { formatterOf } from '../../lang/format.ts'
import { byCodeUnits, type Diagnostic } from '../../model/diagnostic.ts'
import { groupBy } from '../../model/group.ts'
import { countOf } from './lines.ts'
import type { ReportInput } from './report.ts'
import { content, prolog, tag } from './xml.ts'

/**
 * One test case for each file, those without any problem included. A file fails by its errors, all of them in one
 * failure, for build servers show the first alone; what is less than an error stands in the output of the case.
 */
export default function junit(input: ReportInput): string {
  const byFile = groupBy(input.diagnostics, ({ file }) => file)
  const files = [...new Set([...input.files, ...byFile.keys()])].toSorted(byCodeUnits)
  const failures = files.filter((file) => countOf(byFile.get(file) ?? [], 'error') > 0).length
  const sums = { tests: files.length, failures, errors: 0 }
  const name = cliWordsOf(input.language).validate.suite
  return [
    prolog,
    tag('testsuites', { name: 'coopqual', ...sums }),
    `  ${tag('testsuite', { name, ...sums, skipped: 0 })}`,
    ...files.map((file) => testCase(file, byFile.get(file) ?? [], input)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(file: string, found: readonly Diagnostic[], input: ReportInput): string {
  const errors = found.filter(({ severity }) => severity === 'error')
  const others = found.filter(({ severity }) => severity !== 'error')
  const open = `    ${tag('testcase', { classname: className(input.pathOf(file)), name: input.pathOf(file) })}`
  const failure = errors.length > 0 && failureOf(errors, input)
  const output = others.length > 0 && `<system-out>${texts(others, input)}</system-out>`
  const parts = [failure, output].filter((part) => typeof part === 'string')
  return parts.length === 0
    ? `${open}</testcase>`
    : [open, ...parts.map((part) => `      ${part}`), '    </testcase>'].join('\n')
}

/** What is shown in a list is the message, or how many there are. */
function failureOf(errors: readonly Diagnostic[], input: ReportInput): string {
  const [first, second] = errors
  const { counts } = cliWordsOf(input.language)
  const number = formatterOf(input.language).counted(errors.length, counts.errors)
  const message = second === undefined ? (first?.message ?? number) : number
  return `${tag('failure', { type: first?.code ?? '', message })}${texts(errors, input)}</failure>`
}

/** Build servers group by class, and cut its name at dots: one class for each folder. */
function className(file: string): string {
  const folder = path.posix.dirname(file).replaceAll('.', '_')
  return folder === '_' ? 'coopqual' : `coopqual.${folder}`
}

function texts(found: readonly Diagnostic[], { language }: ReportInput): string {
  const { severities } = cliWordsOf(language)
  const blocks = found.map(({ line, column, severity, code, message, hint }) =>
    [
      `${line}:${column}  ${severities[severity]}  ${code}`,
      `  ${message}`,
      ...(hint === '' ? [] : [`  → ${hint}`]),
    ].join('\n'),
  )
  return content(blocks.join('\n\n'))
}
