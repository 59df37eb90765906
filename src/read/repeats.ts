import type { YAMLError } from 'yaml'
import { lineAt, startOfLine, startOfLineBefore } from './lines.ts'
import type { TextProblem } from './text-problem.ts'

/**
 * Every key that is written twice; but where several follow each other line by line, an item of a list lacks its dash,
 * and that is told once.
 */
export function repeatedKeys(errors: readonly YAMLError[], text: string): readonly TextProblem[] {
  const starts = new Set(errors.map(({ pos }) => startOfLine(pos[0], text)))
  const aboves = errors.map(({ pos }) => startOfLineBefore(pos[0], text))
  const leading = new Set(aboves)
  return errors.flatMap(({ pos: [start] }, index) => {
    const above = aboves[index]
    if (above !== undefined && starts.has(above) && start > startOfLine(start, text)) return []
    const found = /^[^\s:]*/.exec(text.slice(start, start + 60))?.[0] ?? ''
    const span = [start, start + found.length] as const
    const isIndented = start > startOfLine(start, text)
    return isIndented && leading.has(startOfLine(start, text))
      ? { code: 'yaml/duplicate-key', span, args: { found, write: `- ${lineAt(start, text)}` }, hint: 'item' }
      : { code: 'yaml/duplicate-key', span, args: { found } }
  })
}

/** Where a second document begins: at the line that ends the first one, when there is one. */
export function secondDocumentAt(start: number, text: string): number {
  const above = startOfLineBefore(start, text)
  return above !== undefined && lineAt(above, text) === '...' ? above : start
}
