import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import { verifyingIn } from '../../lang/verifying.ts'
import type { Language } from '../../model/files.ts'
import type { PackFacts, Verification } from '../../model/verification.ts'

/** So many names of files say enough. */
const most = 10

/** What a verification does not tell, a sentence each: nobody may take it for more than it is. */
export function silent(found: Verification, language: Language): readonly string[] {
  const { silent: words } = verifyingIn(language)
  const { audit, against, signatures, unchecked } = found
  if (audit === undefined) return [words.bag]
  const isSigned = signatures.length > 0
  const unknown = against?.unknown ?? []
  return [
    ...(isSigned ? [words.trust, words.forger, words.time] : [words.unsigned]),
    found.doubts.length === 0 ? words.truth : words.truthInDoubt,
    ...(audit.draft ? [words.draft] : []),
    ...(audit.dirty === true ? [words.dirty] : []),
    ...unchecked.map((file) => fill(words.tooLarge, { file })),
    ...withheld(audit, against !== undefined, language),
    ...(against === undefined ? [words.against] : [words.unlisted]),
    ...(unknown.length > 0 ? [fill(words.unknown, { files: listed(unknown) })] : []),
  ]
}

/** The pieces that are not in the pack, and of which of them it gives a hash, which a repository can be compared with. */
function withheld(audit: PackFacts, isCompared: boolean, language: Language): readonly string[] {
  const { silent: words, counts } = verifyingIn(language)
  const { counted } = formatterOf(language)
  const out = audit.pieces - audit.packed
  const bare = out - audit.withheld
  const named = {
    pieces: counted(out, counts.pieces),
    hashed: counted(audit.withheld, counts.pieces),
    bare: counted(bare, counts.pieces),
  }
  if (bare > 0)
    return [fill(audit.withheld > 0 && !isCompared ? words.withheldSome : words.withheldBare, named)]
  return out > 0 && !isCompared ? [fill(words.withheld, named)] : []
}

function listed(files: readonly string[]): string {
  return files.length > most ? [...files.slice(0, most), '…'].join(', ') : files.join(', ')
}
