/** What a number in a cell stands for, by the way it is shown. */
export type NumberKind = 'plain' | 'percent' | 'date'

/** What every program knows without being told; 46 is a duration, and the East Asian ones are dates. */
const builtInDates: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
]
const builtInPercents: ReadonlySet<number> = new Set([9, 10])

/** The kind of a format that the file does not spell out. */
export function builtInKind(id: number): NumberKind {
  if (builtInPercents.has(id)) return 'percent'
  return builtInDates.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain'
}

/**
 * The kind of a format as the file stores it, which is in English whatever the language of its writer. Quoted and
 * escaped characters are shown as they are and mean nothing; hours above 24, `[h]:mm`, make a duration and no date.
 */
export function kindOf(code: string): NumberKind {
  const bare = code
    .replaceAll(/"[^"]*"?/g, '')
    .replaceAll(/[\\_*][\s\S]/g, '')
    .replaceAll(/General/gi, '')
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'plain'
  const shown = bare.replaceAll(/\[[^\]]*\]?/g, '')
  if (/[ymdhs]/i.test(shown)) return 'date'
  return shown.includes('%') ? 'percent' : 'plain'
}
