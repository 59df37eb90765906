import type { FoundPlace, PersonalFound } from '../model/files.ts'
import type { PersonalFinding, PiecePlace } from '../model/personal.ts'
import { defined } from './defined.ts'

/** What an audit tells of personal data that were found: no name that somebody gave a sheet or an attachment. */
export function foundIn(personal: readonly PersonalFinding[]): readonly PersonalFound[] {
  return personal.map(({ kind, at, count }) => ({ kind, at: placeOf(at), count }))
}

function placeOf(at: PiecePlace): FoundPlace {
  switch (at.in) {
    case 'page':
      return { in: at.in, number: at.page }
    case 'line':
      return { in: at.in, number: at.line }
    case 'paragraph':
      return { in: at.in, number: at.paragraph }
    case 'cell':
      return { in: at.in, name: at.cell }
    case 'attachment':
      return defined({ in: at.in, inside: at.inside === undefined ? undefined : placeOf(at.inside) })
    case 'fileName':
      return { in: at.in }
    default:
      return { in: at.in, name: at.name }
  }
}
