/** As many spaces as a level takes in our files. */
const level = '  '

/**
 * A text with spaces where tabs indent its lines; nothing when that could be meant in several ways. Where tabs do all of
 * the indenting, two spaces for each keep every level as it is. A tab among lines that spaces indent is as wide as the
 * reader sees it: it is one level only where the lines above leave no other to choose.
 */
export function withoutTabs(text: string): string | undefined {
  const lines = text.split('\n')
  // Below a sign that announces a text, what stands in front of a line may belong to it.
  if (lines.some((line) => /[|>][-+\d]*\s*(?:#.*)?$/.test(line))) return undefined
  const isAllTabs = lines.every((line) => !/^ +\S/.test(line))
  const made = isAllTabs
    ? lines.map(spaced)
    : lines.map((line, index) => aligned(line, lines.slice(0, index)))
  return made.includes(undefined) ? undefined : made.join('\n')
}

function spaced(line: string): string {
  return line.replace(/^[ \t]+/, (start) => start.replaceAll('\t', level))
}

/** A line that starts with one tab, at the only level that is open above it; another line as it is. */
function aligned(line: string, above: readonly string[]): string | undefined {
  const [start = ''] = /^[ \t]*/.exec(line) ?? []
  if (!start.includes('\t') || line.trim() === '') return line
  const last = above.findLast((one) => one.trim() !== '' && !/^\s*#/.test(one))
  if (start !== '\t' || last === undefined || last.includes('\t')) return undefined
  const isOpening = /^[\w-]+:\s*(?:#.*)?$/.test(last)
  if (isOpening) return level + line.slice(1)
  const isSameKind = line.startsWith('\t- ') === last.startsWith('  - ')
  const isOnlyLevel = isSameKind && /^ {2}\S/.test(last) && !/:\s*(?:#.*)?$/.test(last)
  return isOnlyLevel ? level + line.slice(1) : undefined
}
