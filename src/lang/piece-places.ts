import type { Language } from '../model/files.ts'
import type { PiecePlace } from '../model/personal.ts'
import { pieceNames as englishNames, piecePlaces as english } from './en/piece-places.ts'
import { fill } from './fill.ts'
import { pieceNames as frenchNames, piecePlaces as french } from './fr/piece-places.ts'
import { visible } from './visible.ts'
import type { PieceNames, PlaceWords } from './words.ts'

const words: Readonly<Record<Language, PlaceWords>> = { fr: french, en: english }
const names: Readonly<Record<Language, PieceNames>> = { fr: frenchNames, en: englishNames }

/** The name of a field of a mail, of a property or of an edge of a page, in the language of the reader. */
export function partName(name: string, language: Language): string {
  return Object.hasOwn(names[language], name) ? (names[language][name] ?? name) : name
}

/** Places inside a piece in words, in their order: « page 3, feuille « Suivi », cellule B2 ». */
export function placesInWords(places: readonly PiecePlace[], language: Language): string {
  return places.map((place) => inWords(place, language)).join(language === 'fr' ? '\u202F; ' : '; ')
}

function inWords(place: PiecePlace, language: Language): string {
  const parts = Object.entries(place).filter(([, value]) => typeof value !== 'object')
  const named =
    place.in === 'header' || place.in === 'metadata' ? { name: partName(place.name, language) } : {}
  const said = visible(fill(words[language][place.in], { ...Object.fromEntries(parts), ...named }))
  return place.in === 'attachment' && place.inside !== undefined
    ? `${said}, ${inWords(place.inside, language)}`
    : said
}
