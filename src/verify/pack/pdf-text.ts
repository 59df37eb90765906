/** The operators of a page, and what the codes of its typefaces stand for, by their names. */
interface PageText {
  readonly content: string
  readonly fonts: ReadonlyMap<string, string>
}

/** What sets a typeface, or shows codes of it (ISO 32000-1, 9.4.3). */
const showing = /\/(\w+)\s+[\d.]+\s+Tf|\[([^\]]*)\]\s*TJ|<([\dA-Fa-f\s]*)>\s*Tj/g

/** What the pages of a PDF show, in the order in which they paint it and without any blanks. */
export function shownText(pages: readonly PageText[]): string {
  const known = new Map<string, ReadonlyMap<string, string>>()
  const meaningsIn = (map: string): ReadonlyMap<string, string> => {
    const meanings = known.get(map) ?? meaningsOf(map)
    known.set(map, meanings)
    return meanings
  }
  return pages
    .flatMap(({ content, fonts }) => {
      let meanings: ReadonlyMap<string, string> = new Map()
      return Array.from(content.matchAll(showing), ([, font, line, word]) => {
        if (font !== undefined) meanings = meaningsIn(fonts.get(font) ?? '')
        const codes =
          line === undefined ? [word ?? ''] : Array.from(line.matchAll(/<([^>]*)>/g), ([, one = '']) => one)
        return codes.map((text) => decoded(text, meanings)).join('')
      })
    })
    .join('')
    .replaceAll(/\s/g, '')
}

function decoded(codes: string, meanings: ReadonlyMap<string, string>): string {
  return codes.replaceAll(
    /\s*([\dA-Fa-f]{4})/g,
    (_, code: string) => meanings.get(code.toUpperCase()) ?? '\uFFFD',
  )
}

/** The characters that the codes of a typeface stand for, out of its map (Adobe technical note 5014). */
function meaningsOf(map: string): ReadonlyMap<string, string> {
  const blocks = Array.from(map.matchAll(/beginbfchar([^]*?)endbfchar/g), ([, block = '']) => block)
  return new Map(
    blocks.flatMap((block) =>
      Array.from(block.matchAll(/<([\dA-Fa-f]{4})>\s*<([\dA-Fa-f]+)>/g), ([, code = '', units = '']) => [
        code.toUpperCase(),
        Buffer.from(units, 'hex').swap16().toString('utf16le'),
      ]),
    ),
  )
}

/** Whether a text shows a hash, whole or in two parts: a page may end in the midst of it. */
export function hashesShown(text: string): (hash: string) => boolean {
  const runs = text.match(/[\da-f]{8,}/g) ?? []
  const whole = new Set(runs.flatMap(windows))
  const parts = runs.filter((run) => run.length < length).join(' ')
  return (hash) =>
    whole.has(hash) ||
    Array.from({ length: length - 15 }, (_, index) => index + 8).some(
      (at) => parts.includes(hash.slice(0, at)) && parts.includes(hash.slice(at)),
    )
}

/** Of a SHA-256 in hexadecimal. */
const length = 64

/** Letters of a word beside a hash may look like digits of it. */
function windows(run: string): readonly string[] {
  return Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length))
}
