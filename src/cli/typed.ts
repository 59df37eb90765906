/** A path as it is typed in a terminal: between quotes where it holds what ends a word. */
export function typed(path: string): string {
  return /^[\p{L}\p{N}./\\:_-]+$/u.test(path) ? path : `"${path}"`
}
