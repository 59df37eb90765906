import { at } from '../model/place.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { PersonalKind, PiecePlace } from '../model/personal.ts'
import type { PieceEntry } from '../model/repository.ts'
import type { SourceFile } from '../model/source.ts'
import { contactsOf, isContact, type Contacts } from '../privacy/contacts.ts'
import { masked } from '../privacy/masked.ts'
import type { RuleContext } from './context.ts'

/** The personal data of one kind: those in the texts of the files, then those inside the pieces. None is repeated. */
export function* personalOf(
  kind: PersonalKind,
  { repository, sources }: Pick<RuleContext, 'repository' | 'sources'>,
): Iterable<Finding> {
  const contacts = contactsOf(repository.settings.value.contacts ?? [])
  for (const source of sources.files) yield* inTexts(source, kind, contacts)
  for (const piece of repository.pieces) {
    const found = foundInside(piece, kind, { repository })
    if (found !== undefined) yield found
  }
}

function* inTexts(source: SourceFile, kind: PersonalKind, contacts: Contacts): Iterable<Finding> {
  const marks = (source.personal ?? []).filter((mark) => mark.kind === kind)
  if (marks.length === 0) return
  const text = contacts.size === 0 ? '' : new TextDecoder().decode(source.bytes)
  for (const mark of marks) {
    const [start, end] = mark.at.span ?? [0, 0]
    if (isContact(text.slice(start, end), kind, contacts)) continue
    yield { at: mark.at, args: {}, ...(mark.inComment && { hint: 'comment' }) }
  }
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
  { repository }: Pick<RuleContext, 'repository'>,
): Finding | undefined {
  const { id, file, personalData, confidentiality } = piece.value
  if (file === undefined || personalData === 'present' || confidentiality === 'restricted') return undefined
  const found = (repository.facts.get(file)?.content?.personal ?? []).filter((one) => one.kind === kind)
  if (found.length === 0) return undefined
  const places = found.slice(0, mostPlaces).map((one) => withoutData(one.at))
  const count = found.reduce((sum, one) => sum + one.count, 0)
  const more = found.length > places.length ? 'more' : 'all'
  const hint = isOfFile.has(kind) ? {} : { hint: 'piece' }
  return { at: at(piece, 'file'), args: { id, count, more }, severity: 'warning', places, ...hint }
}

/** The name of a sheet, a header or an attachment may hold what was found. */
function withoutData(place: PiecePlace): PiecePlace {
  if (place.in === 'cell') return { ...place, sheet: masked(place.sheet) }
  if (place.in === 'header' || place.in === 'metadata') return { ...place, name: masked(place.name) }
  if (place.in !== 'attachment') return place
  const { inside, name } = place
  return { ...place, name: masked(name), ...(inside !== undefined && { inside: withoutData(inside) }) }
}
