/** What the codes of a typeface stand for. */
export type Meanings = ReadonlyMap<string, string>

/** The operators of a page, and what the codes of its typefaces stand for, by their names. */
export interface PageText {
  readonly content: string
  readonly fonts: ReadonlyMap<string, Meanings>
}

/** What sets a typeface, or shows codes of it (ISO 32000-1, 9.4.3). No part of it may be read twice, whatever it says. */
const showing = /\/(\w+)\s+[\d.]+\s+Tf|\[([^[\]]*)\]\s*TJ|<([\dA-Fa-f\s]*)>\s*Tj/g

/** What the pages of a PDF show, in the order in which they paint it and without any blanks. */
export function shownText(pages: Iterable<PageText>): string {
  return Array.from(pages, textOf).join('').replaceAll(/\s/g, '')
}

function textOf({ content, fonts }: PageText): string {
  let meanings: Meanings = new Map()
  return Array.from(content.matchAll(showing), ([, font, line, word]) => {
    if (font !== undefined) meanings = fonts.get(font) ?? new Map()
    const codes =
      line === undefined ? [word ?? ''] : Array.from(line.matchAll(/<([^<>]*)>/g), ([, one = '']) => one)
    return codes.map((text) => decoded(text, meanings)).join('')
  }).join('')
}

function decoded(codes: string, meanings: Meanings): string {
  return codes
    .replaceAll(/\s/g, '')
    .replaceAll(/[\dA-Fa-f]{4}/g, (code) => meanings.get(code.toUpperCase()) ?? '\uFFFD')
}

/**
 * The characters that the codes of a typeface stand for, out of its map (Adobe technical note 5014). No sign of a typeface
 * stands for more than four: a map that says otherwise would make a short page endless.
 */
export function meaningsOf(map: string): Meanings {
  const blocks = map.split('beginbfchar').slice(1)
  return new Map(
    blocks.flatMap((block) =>
      Array.from(
        (block.split('endbfchar', 1)[0] ?? '').matchAll(/<([\dA-Fa-f]{4})>\s*<((?:[\dA-Fa-f]{4}){1,4})>/g),
        ([, code = '', units = '']) => [
          code.toUpperCase(),
          Buffer.from(units, 'hex').swap16().toString('utf16le'),
        ],
      ),
    ),
  )
}
