import type { PieceResult } from '../model/files.ts'
import type { PackContext } from './context.ts'

/** The path of a piece’s file as it is printed: one that holds personal data itself is not repeated. */
export function shownFile({ words }: PackContext, { file = '', personalFound = [] }: PieceResult): string {
  return personalFound.some(({ at }) => at.in === 'fileName') ? words.evidence.namelessFile : file
}

/** The same of a file that git tells of, which may be that of a piece. */
export function shownChange(context: PackContext, file: string): string {
  const piece = context.audit.evidence.find((one) => one.file === file)
  return piece === undefined ? file : shownFile(context, piece)
}
