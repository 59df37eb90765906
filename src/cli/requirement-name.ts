/**
 * Those whose names a text may mean, in any case of letters: `D5-02`, or failing that `d5-2` and `D5.02`.
 */
export function namedLike<T>(
  asked: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): readonly T[] {
  const alike = (fold: (name: string) => string): readonly T[] =>
    things.filter((thing) => namesOf(thing).map(fold).includes(fold(asked)))
  const exact = alike((name) => name.toLowerCase())
  return exact.length > 0 ? exact : alike(loose)
}

/** Without the zeros before numbers, and with one sign between them. */
function loose(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[.\s_]+/g, '-')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '')
}
