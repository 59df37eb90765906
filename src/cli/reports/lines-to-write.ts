/** A hint that ends with lines to write one below the other, which a wide page shows as they are to stand. */
interface LinesToWrite {
  readonly lead: string
  readonly lines: readonly string[]
}

const last = /^(.*:) (`[^`]*`(?:, `[^`]*`)+)\.$/s

/** The lines of YAML that a hint ends with: keys and the items of lists below them; nothing for any other hint. */
export function linesToWrite(hint: string): LinesToWrite | undefined {
  const [, lead = '', quotes = ''] = last.exec(hint) ?? []
  const lines = quotes.slice(1, -1).split('`, `')
  return lines.some((line) => /^ *- /.test(line)) ? { lead, lines } : undefined
}
