import type { FoundDatum } from '../model/personal.ts'

/** A text with something else in the place of each datum, in their order; every other sign stays where it was. */
export function covered(
  text: string,
  found: readonly Pick<FoundDatum, 'start' | 'end'>[],
  cover: (datum: string) => string,
): string {
  let [shown, last] = ['', 0]
  for (const { start, end } of found) {
    shown += text.slice(last, start) + cover(text.slice(start, end))
    last = end
  }
  return shown + text.slice(last)
}
