import { at } from '../model/place.ts'
import type { Finding } from '../model/diagnostic.ts'
import { personalKinds, type PersonalKind } from '../model/personal.ts'
import type { PieceEntry, Repository } from '../model/repository.ts'
import type { SourceFile, Sources } from '../model/source.ts'
import { contactsOf, isContact, type Contacts } from '../privacy/contacts.ts'
import { nameFindings } from '../privacy/file-name.ts'

/** A finding of a kind of personal data, in a text or inside a piece. */
export interface PersonalFact {
  readonly kind: PersonalKind
  readonly finding: Finding
}

/** The personal data in the texts of the files, then those inside the pieces. None is repeated. */
export function personalFacts({
  repository,
  sources,
}: {
  readonly repository: Repository
  readonly sources: Pick<Sources, 'files'>
}): readonly PersonalFact[] {
  const marked = sources.files.filter(({ personal }) => personal !== undefined)
  const contacts = contactsOf(repository.settings.value.contacts ?? [])
  const inside = repository.pieces.filter(
    ({ value }) => value.file !== undefined && repository.facts.get(value.file)?.content !== undefined,
  )
  return [
    ...marked.flatMap((source) => inTexts(source, contacts)),
    ...repository.pieces.flatMap((piece) => inFileName(piece, contacts)),
    ...inside.flatMap((piece) => personalKinds.flatMap((kind) => foundInside(piece, kind, { repository }))),
  ]
}

/** What was found of one kind. */
export function personalOf(
  kind: PersonalKind,
  { personal }: { readonly personal: readonly PersonalFact[] },
): readonly Finding[] {
  return personal.filter((fact) => fact.kind === kind).map(({ finding }) => finding)
}

function inTexts(source: SourceFile, contacts: Contacts): readonly PersonalFact[] {
  const { personal = [] } = source
  const text = contacts.size === 0 || personal.length === 0 ? '' : new TextDecoder().decode(source.bytes)
  return personal
    .filter(({ kind, at: { span = [0, 0] } }) => !isContact(text.slice(...span), kind, contacts))
    .map(({ kind, at: place, inComment }) => ({
      kind,
      finding: { at: place, args: {}, ...(inComment && { hint: 'comment' }) },
    }))
}

/** The name of a file stands in the files and in the list of pieces, whatever becomes of the file itself. */
function inFileName(piece: PieceEntry, contacts: Contacts): readonly PersonalFact[] {
  const { id, file } = piece.value
  if (file === undefined) return []
  return nameFindings(file, contacts).map(({ kind, count }) => ({
    kind,
    finding: { at: at(piece, 'file'), args: { id, count }, hint: 'fileName' },
  }))
}

/** What is found in the description of a file alone, and in no text. */
const isOfFile: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['author', 'position'])

/** Where more places hold data, the message names the first ones. */
const mostPlaces = 3

/**
 * What is known to stay inside the organisation may hold them. Any other piece is kept out of the pack, which can be made
 * without it: that is worth a warning, where the text of a file, which nothing keeps out, may be worth an error.
 */
function foundInside(
  piece: PieceEntry,
  kind: PersonalKind,
  { repository }: { readonly repository: Pick<Repository, 'facts'> },
): readonly PersonalFact[] {
  const { id, file, personalData, confidentiality } = piece.value
  if (file === undefined || personalData === 'present' || confidentiality === 'restricted') return []
  const found = (repository.facts.get(file)?.content?.personal ?? []).filter((one) => one.kind === kind)
  if (found.length === 0) return []
  const places = found.slice(0, mostPlaces).map((one) => one.at)
  const count = found.reduce((sum, one) => sum + one.count, 0)
  const more = found.length > places.length ? 'more' : 'all'
  const hint = isOfFile.has(kind) ? {} : { hint: 'piece' }
  const args = { id, count, more }
  return [{ kind, finding: { at: at(piece, 'file'), args, severity: 'warning', places, ...hint } }]
}
