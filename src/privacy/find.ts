import type { FoundDatum } from '../model/personal.ts'
import { birthDatesIn } from './birth-date.ts'
import { doorsIn } from './door.ts'
import { emailsIn } from './email.ts'
import { ibansIn } from './iban.ts'
import { nirsIn } from './nir.ts'
import { phonesIn } from './phone.ts'

/** No personal datum is without one of these. */
const sign = /[\d@＠]|arobas|[([{<] ?(?:at|a|à) ?[)\]}>]|_at_|[ \u00A0]at[ \u00A0]|gauche|droite|face/i

/** Nine digits that may belong together: no number of a person is shorter, and few texts hold so many. */
const longNumber = /\d(?:(?:\D{0,3}|\r?\n {1,16})\d){8}/

/** A figure after a word, rather than after the colon of a key: of a door, of a day. */
const figure =
  /\d(?<=(?:[\wà-ÿ.°º#),;](?:[ \u00A0\u202F]|\r?\n {1,12})|[ \u00A0\u202F]: ?|[°º#.])(?:[A-Za-z]{1,2}[ .-]?)?\d)|\d[/.]\d/

/** What needs no figure, or stands before a colon: floors, at signs that are spelt, labels of dates. */
const word = /[Tt]age|chauss|RDC|[Rr]dc|aissan|DDN/

/** At signs that are spelt. */
const spelled = /[@＠]|[Aa]r?robas|AROBAS|[([{<] ?(?:[Aa]|à)|_at_|[ \u00A0](?:at|AT)[ \u00A0]/

/** The same in two looks, with which most files of a repository are done. */
const anyFigure = new RegExp(`${longNumber.source}|${figure.source}`)
const anyWord = new RegExp(`${word.source}|${spelled.source}`)

/**
 * The personal data that a text holds, in their order: by where each stands, and never what it is. Of two that overlap,
 * the surer one counts. Takes a time that grows as the text does.
 */
export function findPersonal(text: string): readonly FoundDatum[] {
  if (!sign.test(text) || (!anyFigure.test(text) && !anyWord.test(text))) return []
  const hasWord = word.test(text) || figure.test(text)
  const hasNumber = longNumber.test(text)
  const finders = [
    ...(hasNumber ? [ibansIn, nirsIn] : []),
    ...(spelled.test(text) ? [emailsIn] : []),
    ...(hasNumber ? [phonesIn] : []),
    ...(hasWord ? [birthDatesIn, doorsIn] : []),
  ]
  const all = finders.flatMap((finder, rank) => finder(text).map((datum) => ({ datum, rank })))
  const kept: { readonly datum: FoundDatum; readonly rank: number }[] = []
  for (const one of all.toSorted((a, b) => a.datum.start - b.datum.start || a.rank - b.rank)) {
    const last = kept.at(-1)
    if (last === undefined || last.datum.end <= one.datum.start) kept.push(one)
    else if (one.rank < last.rank) kept.splice(-1, 1, one)
  }
  return kept.map(({ datum }) => datum)
}
