import { lineAt } from './lines.ts'

interface LostWords {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
  /** Whether nothing in it looks like an id, so that it may define any. */
  readonly isNameless: boolean
}

/** The ids and other words of a text that could not be read as YAML, guessed line by line; any word may be one where it breaks. */
export function lostIn(text: string, brokenAt: number): LostWords {
  const ids = [...text.matchAll(/(?:^|[^\w])["']?id["']?[ \t]*:[ \t]+["']?([\w.-]+)/gm)].flatMap(
    ([, id]) => id ?? [],
  )
  const line = lineAt(brokenAt, text)
  const suspects = [...line.split(/[^\w.-]+/), line.replaceAll(/^\W*id\b|[^\w.-]/g, '')]
  return {
    ids: [...ids, ...suspects],
    texts: text.split(/\r?\n/).flatMap(textsOf),
    isNameless: ids.length === 0,
  }
}

/** The value of a line as a whole, for it may hold a path with spaces, and its single words. */
export function textsOf(line: string): readonly string[] {
  const value = line.replace(/^[\s-]*(?:[\w.-]+\s*:\s+)?/, '').trim()
  const unparted = line.replace(/^[\s-]*[\w.-]+\s*:[^\w/]*/, '').trim()
  return [value.replace(/^(["'])(.*)\1$/, '$2'), unparted, ...value.split(/[\s,[\]{}"']+/)].filter(
    (text) => text !== '',
  )
}
