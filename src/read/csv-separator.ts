import type { CsvTable } from '../model/survey.ts'

type Separator = CsvTable['separator']

/** The rarer in a sentence, the surer: a comma may stand in any answer. */
const separators: readonly Separator[] = ['\t', ';', ',']

/** Rows that are looked at to tell the separator. */
const fewRows = 50

/** The separator that cuts the first rows into as many cells each; where none does, the one that cuts the titles most. */
export function separatorOf(text: string): Separator {
  const counts = countsIn(text)
  const even = separators.find((separator) => {
    const [first = 0, ...others] = counts.map((count) => count[separator])
    return first > 0 && others.every((count) => count === first)
  })
  const [titles] = counts
  return even ?? separators.toSorted((a, b) => (titles?.[b] ?? 0) - (titles?.[a] ?? 0))[0] ?? ';'
}

type Counts = Readonly<Record<Separator, number>>

/** How often each separator stands outside of quotes in each of the first rows that are not blank. */
function countsIn(text: string): readonly Counts[] {
  const rows: Counts[] = []
  let row = { '\t': 0, ';': 0, ',': 0 }
  let [isQuoted, isBlank] = [false, true]
  for (const character of text) {
    if (rows.length === fewRows) break
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === '\t' || character === ';' || character === ',')) row[character] += 1
    else if (!isQuoted && (character === '\n' || character === '\r')) {
      if (!isBlank) rows.push(row)
      row = { '\t': 0, ';': 0, ',': 0 }
      isBlank = true
      continue
    }
    isBlank = false
  }
  return isBlank || rows.length === fewRows ? rows : [...rows, row]
}
