/** The ids and other words of a text that could not be read as YAML, guessed line by line. */
export function lostIn(text: string): {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
} {
  const ids = [...text.matchAll(/^[ \t-]*["']?id["']?[ \t]*:[ \t]*["']?([\w.-]+)/gm)].flatMap(
    ([, id]) => id ?? [],
  )
  return { ids, texts: text.split(/\r?\n/).flatMap(textsOf) }
}

/** The value of a line as a whole, for it may hold a path with spaces, and its single words. */
function textsOf(line: string): readonly string[] {
  const value = line.replace(/^[\s-]*(?:[\w.-]+\s*:\s+)?/, '').trim()
  return [value.replace(/^(["'])(.*)\1$/, '$2'), ...value.split(/[\s,[\]{}"']+/)].filter(
    (text) => text !== '',
  )
}
