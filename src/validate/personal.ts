import { at } from '../model/place.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { PersonalKind } from '../model/personal.ts'
import type { PieceEntry } from '../model/repository.ts'
import type { SourceFile } from '../model/source.ts'
import { contactsOf, isContact, type Contacts } from '../privacy/contacts.ts'
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

/** Where more places hold data, the message names the first ones. */
const mostPlaces = 3

/** What is known to stay inside the organisation may hold them. */
function foundInside(
  piece: PieceEntry,
  kind: PersonalKind,
  { repository }: Pick<RuleContext, 'repository'>,
): Finding | undefined {
  const { id, file, personalData, confidentiality } = piece.value
  if (file === undefined || personalData === 'present' || confidentiality === 'restricted') return undefined
  const found = (repository.facts.get(file)?.content?.personal ?? []).filter((one) => one.kind === kind)
  if (found.length === 0) return undefined
  const places = found.slice(0, mostPlaces).map((one) => one.at)
  const count = found.reduce((sum, one) => sum + one.count, 0)
  const more = found.length > places.length ? 'more' : 'all'
  return { at: at(piece, 'file'), args: { id, count, more }, hint: 'piece', places }
}
