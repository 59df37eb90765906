import type { FoundDatum } from '../model/personal.ts'
import { birthDatesIn } from './birth-date.ts'
import { doorsIn } from './door.ts'
import { emailsIn } from './email.ts'
import { ibansIn } from './iban.ts'
import { nirsIn } from './nir.ts'
import { phonesIn } from './phone.ts'

/** No personal datum is without one of these. */
const sign = /[\d@＠]|arobas|[([{<] ?(?:at|a|à) ?[)\]}>]|_at_|[ \u00A0]at[ \u00A0]|gauche|droite/i

/** Nine digits that may belong together: no phone number is shorter, and few texts hold so many. */
const longNumber = /\d(?:(?:\D{0,3}|\r?\n {1,16})\d){8}/

/**
 * The personal data that a text holds, in their order: by where each stands, and never what it is. Of two that overlap,
 * the surer one counts. Takes a time that grows as the text does.
 */
export function findPersonal(text: string): readonly FoundDatum[] {
  if (!sign.test(text)) return []
  const inNumbers = longNumber.test(text) ? [nirsIn, phonesIn] : []
  const all = [ibansIn, ...inNumbers, emailsIn, birthDatesIn, doorsIn].flatMap((finder, rank) =>
    finder(text).map((datum) => ({ datum, rank })),
  )
  const kept: { readonly datum: FoundDatum; readonly rank: number }[] = []
  for (const one of all.toSorted((a, b) => a.datum.start - b.datum.start || a.rank - b.rank)) {
    const last = kept.at(-1)
    if (last === undefined || last.datum.end <= one.datum.start) kept.push(one)
    else if (one.rank < last.rank) kept.splice(-1, 1, one)
  }
  return kept.map(({ datum }) => datum)
}
