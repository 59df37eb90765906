import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf } from '../model/place.ts'
import type { SourceFile } from '../model/source.ts'

/**
 * Missing keys that are in the text after all, and told where they stand: behind a `#`, or in the middle of another line.
 * One that is written in two such places may be a word of a text.
 */
export function withHiddenKeys(
  findings: readonly CodedFinding[],
  source: SourceFile,
): readonly CodedFinding[] {
  if (!findings.some(isMissing)) return findings
  const text = new TextDecoder().decode(source.bytes)
  return findings.map((finding) => {
    const keys = keysOf(finding.at.pointer)
    const key = keys.at(-1) ?? ''
    const hidden = isMissing(finding) ? hiddenAt(key, text) : undefined
    // In a list, another item may say the word in a text.
    if (hidden === undefined || (hidden.hint === 'inside' && keys.length > 1)) return finding
    const at = { ...finding.at, span: [hidden.start, hidden.start + key.length] as const }
    return { ...finding, at, hint: hidden.hint }
  })
}

function isMissing({ code, hint }: CodedFinding): boolean {
  return code === 'schema/missing-key' && (hint === undefined || hint === 'meaning')
}

interface Hidden {
  readonly start: number
  readonly hint: 'commented' | 'inside'
}

function hiddenAt(key: string, text: string): Hidden | undefined {
  if (!/^[A-Za-z]+$/.test(key)) return undefined
  const places = [...text.matchAll(new RegExp(`(?<![\\w-])${key}:(?=\\s|$)`, 'g'))].map(({ index }) => ({
    start: index,
    before: text.slice(text.lastIndexOf('\n', index - 1) + 1, index),
  }))
  const [hidden, second] = places.filter(({ before }) => !/^[ -]*$/.test(before))
  if (hidden === undefined || second !== undefined) return undefined
  return { start: hidden.start, hint: /^ *#+\s*(?:- +)*$/.test(hidden.before) ? 'commented' : 'inside' }
}
