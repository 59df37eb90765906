/** Where a value stands, before lines are known: a file and a JSON Pointer in it (RFC 6901). */
export interface Anchor {
  /** Path from the root of the repository, with slashes. */
  readonly file: string
  readonly pointer: string
  /** Whether the name of the key is meant rather than its value. */
  readonly on?: 'key' | 'value'
  /** Set instead of a pointer when the text itself is broken: offsets in the decoded text, in UTF-16 code units. */
  readonly span?: readonly [start: number, end: number]
}

/** A stretch of a file; lines and columns count from 1, columns in UTF-16 code units, the end is excluded. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A value read from a file, with the place it came from. */
export interface Entry<T> {
  readonly value: T
  readonly file: string
  /** JSON Pointer of the value in its file; empty for the whole file. */
  readonly pointer: string
}

/** One text for the place of a value, to find it by. */
export function placeKey({ file, pointer }: Pick<Anchor, 'file' | 'pointer'>): string {
  return `${file}#${pointer}`
}

/** The anchor of a part of an entry: `at(commitment, 'evidence', 2, 'file')`. */
export function at(entry: Entry<unknown>, ...keys: readonly (string | number)[]): Anchor {
  return { file: entry.file, pointer: entry.pointer + pointerOf(keys) }
}

/** The anchor of the name of a key of an entry: `atKey(assessment, 'ratings', 'D5-02')`. */
export function atKey(entry: Entry<unknown>, ...keys: readonly (string | number)[]): Anchor {
  return { ...at(entry, ...keys), on: 'key' }
}

/** Joins keys as a JSON Pointer, escaping what RFC 6901 asks for. */
export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Splits a JSON Pointer into its keys. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
