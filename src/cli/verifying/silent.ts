import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import { verifyingIn } from '../../lang/verifying.ts'
import type { Language } from '../../model/files.ts'
import type { Verification } from '../../model/verification.ts'

/** So many names of files say enough. */
const most = 10

/** What a verification does not tell, a sentence each: nobody may take it for more than it is. */
export function silent(found: Verification, language: Language): readonly string[] {
  const { silent: words, counts } = verifyingIn(language)
  const { audit, against, signatures, unchecked } = found
  if (audit === undefined) return [words.bag]
  const { counted } = formatterOf(language)
  const isSigned = signatures.length > 0
  const unknown = against?.unknown ?? []
  return [
    ...(isSigned ? [words.trust, words.forger, words.time] : [words.unsigned]),
    found.doubts.length === 0 ? words.truth : words.truthInDoubt,
    ...(audit.draft ? [words.draft] : []),
    ...(audit.dirty === true ? [words.dirty] : []),
    ...unchecked.map((file) => fill(words.tooLarge, { file })),
    ...(audit.withheld > 0 && against === undefined
      ? [fill(words.withheld, { pieces: counted(audit.withheld, counts.pieces) })]
      : []),
    ...(against === undefined ? [words.against] : [words.unlisted]),
    ...(unknown.length > 0 ? [fill(words.unknown, { files: listed(unknown) })] : []),
  ]
}

function listed(files: readonly string[]): string {
  return files.length > most ? [...files.slice(0, most), '…'].join(', ') : files.join(', ')
}
