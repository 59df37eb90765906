import type { Doubt } from '../model/verification.ts'
import { folded } from './names.ts'

/**
 * Finds a file by the name that a manifest gives it, which may be composed in another way than the disk’s, or written in
 * another case (RFC 8493, 6.1): that is remarked upon, and its sum must be right all the same. Before BagIt 1.0, many
 * programs already wrote `%0A` and `%0D` for the ends of lines.
 */
export function fileFinder(files: Iterable<string>, version: string): (listed: string) => string {
  const exact = new Set(files)
  const alike = new Map([...exact].map((file) => [folded(file), file]))
  return (listed) => {
    if (exact.has(listed)) return listed
    const decoded =
      version === '1.0' ? listed : listed.replaceAll(/%0[AD]/gi, (code) => decodeURIComponent(code))
    return exact.has(decoded) ? decoded : (alike.get(folded(listed)) ?? listed)
  }
}

/** Files that some systems cannot tell apart by their names: there, one takes the place of the other. */
export function collisions(files: Iterable<string>): readonly Doubt[] {
  const seen = new Map<string, string>()
  const doubts: Doubt[] = []
  for (const file of files) {
    const other = seen.get(folded(file))
    if (other === undefined) seen.set(folded(file), file)
    else doubts.push({ code: 'file/case', file, args: { other } })
  }
  return doubts
}
