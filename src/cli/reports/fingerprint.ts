import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { makeLines } from './file-lines.ts'
import { isWholeFile } from './lines.ts'
import type { ReportInput } from './report.ts'

/**
 * The stable id of each diagnostic, in their order: the same in every format and language, and unlike that of any other.
 * It is made from the code, the path from the work tree and what is written on the line, so that it outlives lines that
 * are added or removed elsewhere. Twins, of one code on lines that read alike, are told apart by what their messages
 * quote, then by their order. 32 hexadecimal digits.
 */
export function fingerprintsOf(
  input: Pick<ReportInput, 'diagnostics' | 'pathOf' | 'textOf'>,
): readonly string[] {
  const linesOf = makeLines(input)
  const seen = new Map<string, number>()
  return input.diagnostics.map((diagnostic) => {
    const { code, file, line } = diagnostic
    const written = isWholeFile(diagnostic) ? '' : (linesOf(file)[line - 1] ?? '').trim()
    const subject = JSON.stringify([code, input.pathOf(file), written, quotedIn(diagnostic)])
    const earlier = seen.get(subject) ?? 0
    seen.set(subject, earlier + 1)
    return createHash('sha256').update(`${subject}${earlier}`).digest('hex').slice(0, 32)
  })
}

/** What a message quotes is written in the files and not in a language; dates and figures may change with the day. */
function quotedIn({ message }: Diagnostic): readonly string[] {
  const quoted = [...message.matchAll(/`([^`]*)`/g)].map(([, text = '']) => text)
  return quoted.filter((text) => !/^[\d\s.,:/-]*$/.test(text)).toSorted()
}
