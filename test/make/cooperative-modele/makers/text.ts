/** A part of a written document, whatever the application that shows it. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'bar'; readonly value: number; readonly label: string }
  | { readonly kind: 'signatures'; readonly roles: readonly string[] }
  | { readonly kind: 'pageBreak' }

/**
 * Reads the small markup in which the documents are written: `#` and `##` headings, `-` items, `|` tables whose first
 * row is the head, `%% 84 Label` bars in percent, `~~ role | role` signatures, `---` a new page; the rest is paragraphs.
 */
export function parseText(markup: string): readonly TextBlock[] {
  return markup
    .trim()
    .split(/\n{2,}/)
    .flatMap((part) => blocksOf(part.split('\n').map((line) => line.trim())))
}

function blocksOf(lines: readonly string[]): readonly TextBlock[] {
  const first = lines[0] ?? ''
  if (first.startsWith('|')) return [tableOf(lines)]
  if (/^(#|-|%%|~~)/.test(first)) return joined(lines).map(lineBlock)
  return [{ kind: 'paragraph', text: typographic(lines.join(' ')) }]
}

/** Lines that begin with no mark continue the one before. */
function joined(lines: readonly string[]): readonly string[] {
  const result: string[] = []
  for (const line of lines) {
    if (/^(#|-|%%|~~)/.test(line) || result.length === 0) result.push(line)
    else result.push(`${result.pop() ?? ''} ${line}`)
  }
  return result
}

function lineBlock(line: string): TextBlock {
  if (line.startsWith('---')) return { kind: 'pageBreak' }
  if (line.startsWith('## ')) return { kind: 'heading', level: 2, text: typographic(line.slice(3)) }
  if (line.startsWith('# ')) return { kind: 'heading', level: 1, text: typographic(line.slice(2)) }
  if (line.startsWith('~~ ')) return { kind: 'signatures', roles: cellsOf(line.slice(3)) }
  if (line.startsWith('%% ')) return barOf(line.slice(3))
  return { kind: 'item', text: typographic(line.replace(/^-\s*/, '')) }
}

function barOf(line: string): TextBlock {
  const [value = '', ...label] = line.split(' ')
  return { kind: 'bar', value: Number(value), label: typographic(label.join(' ')) }
}

function tableOf(lines: readonly string[]): TextBlock {
  const [head = [], ...rows] = lines.map((line) => cellsOf(line.replace(/^\|/, '').replace(/\|$/, '')))
  return { kind: 'table', head, rows }
}

function cellsOf(line: string): readonly string[] {
  return line.split('|').map((cell) => typographic(cell.trim()))
}

/** Gives a French text its apostrophes and its no-break spaces; safe on YAML, whose quotes never stand between letters. */
export function typographic(text: string): string {
  return text
    .replaceAll(/(?<=[\p{L}\d])'(?=[\p{L}\d])/gu, '’')
    .replaceAll(/ (?=[;!?»](?:\s|$|[.,)]))/gu, '\u202F')
    .replaceAll(/« /gu, '«\u202F')
    .replaceAll(/(?<=[\p{L}\d»)]) (?=:(?:\s|$))/gu, '\u00A0')
    .replaceAll(/(?<=\d) (?=[%€])/gu, '\u202F')
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u202F')
}
