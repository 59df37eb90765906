import { plainPath } from '../model/plain-path.ts'
import type { SourceFile } from '../model/source.ts'

/**
 * Tells the paths below a link that is not followed, or a folder that may not be opened: what is wrong with them is not
 * reported again, piece by piece.
 */
export function keptOut(files: readonly SourceFile[]): (file: string) => boolean {
  const closed = files.filter(({ problems }) =>
    problems.some(({ code }) => code === 'file/link' || code === 'file/unreadable'),
  )
  return (file) => closed.some((folder) => plainPath(file).startsWith(`${folder.file}/`))
}
