import type { CodedFinding } from '../model/diagnostic.ts'
import { covered } from './covered.ts'
import { maskedPath } from './file-name.ts'
import { findPersonal } from './find.ts'

/** A text with dots in the place of the personal data that it holds; every other character stays where it was. */
export function masked(text: string): string {
  return covered(text, findPersonal(text), (datum) => datum.replaceAll(/\S/g, '•'))
}

/** A finding of which no message repeats personal data, whatever it quotes. */
export function withoutData(finding: CodedFinding): CodedFinding {
  const quoted = Object.entries(finding.args)
  if (!quoted.some(([, value]) => typeof value === 'string' && isWorthALook(value))) return finding
  const args = quoted.map(([name, value]) => [name, typeof value === 'number' ? value : maskedAll(value)])
  return { ...finding, args: Object.fromEntries(args) }
}

/** An ending makes no address of what is none, and hides none. */
function maskedAll(text: string): string {
  const plain = masked(text)
  return /\.[A-Za-z]{1,5}\d?$/.test(plain) ? maskedPath(plain) : plain
}

/** Most of what is quoted is an id, a date or a path. */
function isWorthALook(text: string): boolean {
  return /[@＠\s]|\d{9}|(?:\d\d[-_.]){4}|-\d/.test(text) && /[@＠\d]/.test(text)
}
