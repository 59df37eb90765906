import { findPersonal } from './find.ts'

/** A text with dots in the place of the personal data that it holds; every other character stays where it was. */
export function masked(text: string): string {
  let [shown, last] = ['', 0]
  for (const { start, end } of findPersonal(text)) {
    shown += text.slice(last, start) + text.slice(start, end).replaceAll(/\S/g, '•')
    last = end
  }
  return last === 0 ? text : shown + text.slice(last)
}
