import type { CodedFinding } from '../model/diagnostic.ts'
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

/** A finding of which no message repeats personal data, whatever it quotes. */
export function withoutData(finding: CodedFinding): CodedFinding {
  const quoted = Object.entries(finding.args)
  if (!quoted.some(([, value]) => typeof value === 'string' && isWorthALook(value))) return finding
  const args = quoted.map(([name, value]) => [name, typeof value === 'number' ? value : masked(value)])
  return { ...finding, args: Object.fromEntries(args) }
}

/** Most of what is quoted is an id, a date or a path. */
function isWorthALook(text: string): boolean {
  return /[@＠\s]|\d{9}/.test(text) && /[@＠\d]/.test(text)
}
