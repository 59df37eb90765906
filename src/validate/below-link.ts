import { plainPath } from '../model/plain-path.ts'
import type { SourceFile } from '../model/source.ts'

/** Tells the paths that a reported link keeps out: what is wrong with them is not reported again, piece by piece. */
export function belowLink(files: readonly SourceFile[]): (file: string) => boolean {
  const links = files.filter(({ problems }) => problems.some(({ code }) => code === 'file/link'))
  return (file) => links.some((link) => plainPath(file).startsWith(`${link.file}/`))
}
