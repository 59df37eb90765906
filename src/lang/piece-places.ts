import type { Language } from '../model/files.ts'
import type { PiecePlace } from '../model/personal.ts'
import { piecePlaces as english } from './en/piece-places.ts'
import { fill } from './fill.ts'
import { piecePlaces as french } from './fr/piece-places.ts'
import { visible } from './visible.ts'
import type { PlaceWords } from './words.ts'

const words: Readonly<Record<Language, PlaceWords>> = { fr: french, en: english }

/** Places inside a piece in words, in their order: « page 3, feuille « Suivi », cellule B2 ». */
export function placesInWords(places: readonly PiecePlace[], language: Language): string {
  return places.map((place) => inWords(place, language)).join(language === 'fr' ? '\u202F; ' : '; ')
}

function inWords(place: PiecePlace, language: Language): string {
  const names = Object.entries(place).filter(([, value]) => typeof value !== 'object')
  const said = visible(fill(words[language][place.in], Object.fromEntries(names)))
  return place.in === 'attachment' && place.inside !== undefined
    ? `${said}, ${inWords(place.inside, language)}`
    : said
}
