import { lineAt } from './lines.ts'

interface LostWords {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
}

/**
 * The ids and other words of a text that could not be read as YAML, guessed line by line; any word of the line where it
 * breaks may be an id.
 */
export function lostIn(text: string, brokenAt?: number): LostWords {
  const ids = [...text.matchAll(/(?:^|[^\w])["']?id["']?[ \t]*:[ \t]+["']?([\w.-]+)/gm)].flatMap(
    ([, id]) => id ?? [],
  )
  const suspects = brokenAt === undefined ? [] : wordsOf(lineAt(brokenAt, text))
  return { ids: [...ids, ...suspects], texts: text.split(/\r?\n/).flatMap(textsOf) }
}

/** The words of a line, and all of it in one, where a stray sign or space parts an id. */
function wordsOf(line: string): readonly string[] {
  return [...line.split(/[^\w.-]+/), line.replaceAll(/^\W*id\b|[^\w.-]/g, '')]
}

/** The value of a line as a whole, for it may hold a path with spaces, and its single words. */
export function textsOf(line: string): readonly string[] {
  const value = line.replace(/^[\s-]*(?:[\w.-]+\s*:\s+)?/, '').trim()
  const unparted = line.replace(/^[\s-]*[\w.-]+\s*:[^\w/]*/, '').trim()
  return [value.replace(/^(["'])(.*)\1$/, '$2'), unparted, ...value.split(/[\s,[\]{}"']+/)].filter(
    (text) => text !== '',
  )
}
