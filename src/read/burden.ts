/**
 * Far more than a person writes in one file, and what a reader still takes in within half a second. A small text of
 * brackets or anchors alone would keep it busy for a minute.
 */
const most = { lines: 20_000, signs: 40_000 }

interface Burden {
  readonly unit: keyof typeof most
  readonly limit: number
}

const lineFeed = 0x0a
const space = 0x20
/** Signs of which each makes a reader begin, end or refer to something. */
const heavy: ReadonlySet<number> = new Set(Array.from('[]{}&*?!%"\\,', (sign) => sign.charCodeAt(0)))
/** Signs that do so in front of a space, and that prose is full of otherwise. */
const light: ReadonlySet<number> = new Set(Array.from('-:', (sign) => sign.charCodeAt(0)))

/** What a text has too much of to be read as YAML; nothing for one that people write. */
export function burdenOf(text: string): Burden | undefined {
  // A short text cannot hold so much.
  if (text.length <= Math.min(most.lines, most.signs)) return undefined
  let [lines, signs] = [0, 0]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === lineFeed) lines += 1
    else if (heavy.has(code)) signs += 1
    else if (light.has(code) && text.charCodeAt(index + 1) === space) signs += 1
  }
  if (lines > most.lines) return { unit: 'lines', limit: most.lines }
  return signs > most.signs + lines ? { unit: 'signs', limit: most.signs } : undefined
}
